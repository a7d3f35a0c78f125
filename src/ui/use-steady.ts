import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function at every drawing, which does what the present one does: for events, never for drawing. */
export function useSteady<Given extends readonly unknown[]>(
  present: (...given: Given) => void,
): (...given: Given) => void {
  const now = useRef(present);
  useLayoutEffect(() => {
    now.current = present;
  }, [present]);
  return useCallback((...given: Given) => now.current(...given), []);
}
