/** The words of what the menu explains: they come with its dialogs. */
import { deHelp } from "./de-help.ts";
import { enHelp } from "./en-help.ts";
import { i18n } from "./i18n.ts";

export const helpWords = { de: deHelp, en: enHelp };

export type HelpWords = (typeof helpWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addHelpWords(): void {
  i18n.addResourceBundle("de", "translation", helpWords.de);
  i18n.addResourceBundle("en", "translation", helpWords.en);
}
