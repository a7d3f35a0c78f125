/** The words about newer versions and parts that don't come: they come with the notices that say them. */
import { deOffline } from "./de-offline.ts";
import { enOffline } from "./en-offline.ts";
import { i18n } from "./i18n.ts";

export const offlineWords = { de: deOffline, en: enOffline };

export type OfflineWords = (typeof offlineWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addOfflineWords(): void {
  i18n.addResourceBundle("de", "translation", offlineWords.de);
  i18n.addResourceBundle("en", "translation", offlineWords.en);
}
