import { useMemo } from "react";
import { useSteady } from "#src/ui/use-steady.ts";
import type { Layers } from "../layers.ts";

/** The same two functions at every drawing, which do what the present ones do. */
export function useSteadyLayers(layers: Layers): Layers {
  const open = useSteady(layers.open);
  const close = useSteady(layers.close);
  return useMemo(() => ({ open, close }), [open, close]);
}
