import { useLayoutEffect, useRef, useState } from "react";
import type { Layers } from "../layers.ts";

/** The same two functions at every drawing, which do what the present ones do. */
export function useSteadyLayers(layers: Layers): Layers {
  const now = useRef(layers);
  useLayoutEffect(() => {
    now.current = layers;
  }, [layers]);
  const [steady] = useState((): Layers => ({
    open: (id, how) => now.current.open(id, how),
    close: () => now.current.close(),
  }));
  return steady;
}
