/**
 * Whether a row says all of an imported event, so that its records are made of it again whenever it is
 * opened (`row-records.ts`): a hundred thousand of them are neither written down nor kept.
 */
import type { Claim, LocalText, Source } from "#src/domain/model.ts";
import type { ArchiveRow } from "./archive-writer.ts";
import { isVisible } from "./file-words.ts";

/** Of an event that stands on one claim without passages, notes or an editor's date. */
export function isSaidByRow(
  row: ArchiveRow,
  { actors, when }: Claim,
  sources: readonly Source[],
): boolean {
  return (
    saysDate(row, when?.text) &&
    // who is named in two roles stands in the row once
    actors.length === row.actors.length &&
    // of an address a note is made, which the file didn't have
    sources.every(({ url }) => url === undefined) &&
    [row.title, row.label, row.summary, row.place].every(isShown)
  );
}

/** A row without bounds is undated, and has no words in place of a date. */
function saysDate(
  { bounds, edtf }: ArchiveRow,
  dated: NonNullable<Claim["when"]>["text"],
): boolean {
  if (dated === undefined) return true;
  return bounds !== undefined && edtf !== undefined && dated.stated === undefined;
}

/** What shows nothing is no text of a row. */
function isShown(texts: LocalText | undefined): boolean {
  return texts === undefined || Object.values(texts).every(isVisible);
}
