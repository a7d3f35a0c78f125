/** What the steps of finding places hand on. */
import type { LocalText } from "#src/domain/model.ts";

/** A place by places in the list of tokens. */
export interface FoundPlace {
  readonly from: number;
  readonly to: number;
  readonly name: LocalText;
  readonly rule: string;
  /** key of the name, where it can be recognised elsewhere in the text */
  readonly shows?: string;
}
