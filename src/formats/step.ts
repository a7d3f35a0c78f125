/** Long readings go in steps, between which others get their turn and the reading can be stopped. */

/** To be awaited between steps; rejects with `Stopped` where the reading is no longer wanted. */
export type Step = (done: number, of: number) => Promise<void>;

export class Stopped extends Error {
  override readonly name = "Stopped";
}
