/** The words of importing: they come with the dialog that speaks them. */
import { deImporting } from "./de-importing.ts";
import { enImporting } from "./en-importing.ts";
import { i18n } from "./i18n.ts";

export const importingWords = { de: deImporting, en: enImporting };

export type ImportingWords = (typeof importingWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addImportingWords(): void {
  i18n.addResourceBundle("de", "translation", importingWords.de);
  i18n.addResourceBundle("en", "translation", importingWords.en);
}
