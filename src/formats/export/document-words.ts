/** The few words that a written document needs besides those of the collection. */
import type { Lang } from "#src/domain/model.ts";
import type { Saying } from "#src/domain/vocabulary.ts";
import { SAYING_WORDS } from "#src/domain/vocabulary-words.ts";
import type { ToExport } from "./exported.ts";

interface DocumentWords {
  readonly sayings: Readonly<Record<Saying, string>>;
  readonly undated: string;
  readonly sources: string;
  readonly note: string;
  readonly dateFromElsewhere: string;
  readonly dateFromPublication: string;
  /** before a date that is one of many possible days */
  readonly someDay: string;
  readonly method: string;
}

export const DOCUMENT_WORDS: Readonly<Record<Lang, DocumentWords>> = {
  de: {
    sayings: SAYING_WORDS.de,
    undated: "Ohne Datum",
    sources: "Quellen",
    note: "Anmerkung",
    dateFromElsewhere: "Datum aus anderer Quelle",
    dateFromPublication: "Datum nach dem Tag der Veröffentlichung",
    someDay: "Der genaue Tag ist nicht bekannt",
    method:
      "Unter jedem Ereignis stehen die Worte, auf denen es beruht, mit ihrer Quelle. Ein Datum ist nie genauer als die Quelle; was nicht datiert ist, steht am Ende.",
  },
  en: {
    sayings: SAYING_WORDS.en,
    undated: "Undated",
    sources: "Sources",
    note: "Note",
    dateFromElsewhere: "Date from another source",
    dateFromPublication: "Date worked out from the day of publication",
    someDay: "The exact day is not known",
    method:
      "Below each event stand the words that it rests on, with their source. A date is never more precise than the source; what is undated stands at the end.",
  },
};

export function dateWords({ dateInWords, lang }: ToExport, edtf: string): string {
  return dateInWords?.(edtf, lang) ?? edtf;
}
