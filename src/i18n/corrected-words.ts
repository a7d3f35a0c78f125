/** The words of corrections since the publication: they come where there are some. */
import { deCorrected } from "./de-corrected.ts";
import { enCorrected } from "./en-corrected.ts";
import { i18n } from "./i18n.ts";

export const correctedWords = { de: deCorrected, en: enCorrected };

export type CorrectedWords = (typeof correctedWords)["en"];

/** To be called once, before anything is worded that uses them. */
export function addCorrectedWords(): void {
  i18n.addResourceBundle("de", "translation", correctedWords.de);
  i18n.addResourceBundle("en", "translation", correctedWords.en);
}
