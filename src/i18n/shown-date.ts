/** When an event of an archive happened: as the file writes it, else by its bounds. */
import type { Bounds } from "#src/domain/bounds.ts";
import type { Lang } from "#src/domain/model.ts";
import { timeInWords } from "./clock-in-words.ts";
import { daysInWords } from "./days-in-words.ts";
import { i18n } from "./i18n.ts";

export function shownDate(
  edtf: string | undefined,
  bounds: Bounds | undefined,
  lang: Lang,
): string {
  if (edtf !== undefined) return timeInWords(edtf, lang);
  if (bounds === undefined) return i18n.t("derivation.undated", { lng: lang });
  return daysInWords(finite(bounds.beginEarliest), finite(bounds.endLatest), lang);
}

/** An end that nothing bounds stays open in words. */
function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined;
}
