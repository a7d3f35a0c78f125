/** The words about faulty records: they come with the list of these, as hardly any data file has some. */
import { deRecords } from "./de-records.ts";
import { enRecords } from "./en-records.ts";
import { i18n } from "./i18n.ts";

export const recordsWords = { de: deRecords, en: enRecords };

export type RecordsWords = (typeof recordsWords)["en"];

/** To be called once, before anything is drawn that uses them. */
export function addRecordsWords(): void {
  i18n.addResourceBundle("de", "translation", recordsWords.de);
  i18n.addResourceBundle("en", "translation", recordsWords.en);
}
