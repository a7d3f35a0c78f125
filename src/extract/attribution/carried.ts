/** Who spoke last: what a sentence without a frame of its own goes on from. */
import type { Span } from "../article.ts";
import type { Unit } from "./units.ts";

export interface Carried {
  readonly unit: Unit;
  readonly speaker: Span | undefined;
  /** the sentence itself was reported without a frame: a further one joins it */
  readonly free: boolean;
}
