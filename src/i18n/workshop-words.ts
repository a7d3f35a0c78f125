/**
 * The words of adding, checking and keeping one's own articles. A reader of a timeline doesn't need
 * them: they come with the parts that speak them.
 */
import { deAdding } from "./de-adding.ts";
import { deChecking } from "./de-checking.ts";
import { deCollections } from "./de-collections.ts";
import { deCorrecting } from "./de-correcting.ts";
import { enAdding } from "./en-adding.ts";
import { enChecking } from "./en-checking.ts";
import { enCollections } from "./en-collections.ts";
import { enCorrecting } from "./en-correcting.ts";
import { i18n } from "./i18n.ts";

export const workshopWords = {
  de: { ...deAdding, ...deChecking, ...deCollections, ...deCorrecting },
  en: { ...enAdding, ...enChecking, ...enCollections, ...enCorrecting },
};

export type WorkshopWords = (typeof workshopWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addWorkshopWords(): void {
  i18n.addResourceBundle("de", "translation", workshopWords.de);
  i18n.addResourceBundle("en", "translation", workshopWords.en);
}
