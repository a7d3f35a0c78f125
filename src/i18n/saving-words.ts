/** The words of saving, sharing and publishing: they come with the dialogs that speak them. */
import { deSaving } from "./de-saving.ts";
import { enSaving } from "./en-saving.ts";
import { i18n } from "./i18n.ts";

export const savingWords = { de: deSaving, en: enSaving };

export type SavingWords = (typeof savingWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addSavingWords(): void {
  i18n.addResourceBundle("de", "translation", savingWords.de);
  i18n.addResourceBundle("en", "translation", savingWords.en);
}
