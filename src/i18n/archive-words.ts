/** The words of archives: they come with the page that shows one. */
import { deArchive } from "./de-archive.ts";
import { enArchive } from "./en-archive.ts";
import { i18n } from "./i18n.ts";

export const archiveWords = { de: deArchive, en: enArchive };

export type ArchiveWords = (typeof archiveWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addArchiveWords(): void {
  i18n.addResourceBundle("de", "translation", archiveWords.de);
  i18n.addResourceBundle("en", "translation", archiveWords.en);
}
