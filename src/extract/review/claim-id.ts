/** Ids of claims that the program proposed say where they stand: source, sentence, kind and ordinal. */
import { KINDS, type Kind } from "#src/domain/model.ts";

/** `sentence` counts through the source's sentences, from 1. */
export function claimId(source: string, sentence: number, kind: Kind, ordinal: number): string {
  return `${source}-s${String(sentence).padStart(2, "0")}-${kind}-${ordinal}`;
}

export interface ClaimPlace {
  readonly source: string;
  readonly sentence: number;
  /** as the id has it: an editor may have misspelt it */
  readonly kind: string;
}

const ID = /^(?<source>.+)-s(?<number>\d+)-(?<kind>[a-z]+)-\d+$/u;

/** Empty and 0 for the id of a data file that was made in another way. */
export function placeInId(id: string): ClaimPlace {
  const { source = "", number = "0", kind = "" } = ID.exec(id)?.groups ?? {};
  return { source, sentence: Number(number), kind };
}

export function kindInId(id: string): Kind | undefined {
  const { kind } = placeInId(id);
  return KINDS.find((known) => known === kind);
}
