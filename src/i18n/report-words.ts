/** The words of a report on errors: they come with the button that copies it. */
import { deErrors } from "./de-errors.ts";
import { enErrors } from "./en-errors.ts";
import { i18n } from "./i18n.ts";

export const reportWords = { de: deErrors, en: enErrors };

export type ReportWords = (typeof reportWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addReportWords(): void {
  i18n.addResourceBundle("de", "translation", reportWords.de);
  i18n.addResourceBundle("en", "translation", reportWords.en);
}
