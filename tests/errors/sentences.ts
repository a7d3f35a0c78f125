/** What the interface says of each error, as its page in docs/errors quotes it. */
import type { ErrorName } from "#src/domain/error-codes.ts";
import { archiveWords } from "#src/i18n/archive-words.ts";
import { de } from "#src/i18n/de.ts";
import { en } from "#src/i18n/en.ts";
import { helpWords } from "#src/i18n/help-words.ts";
import { importingWords } from "#src/i18n/importing-words.ts";
import { offlineWords } from "#src/i18n/offline-words.ts";
import { recordsWords } from "#src/i18n/records-words.ts";
import { reportWords } from "#src/i18n/report-words.ts";
import { savingWords } from "#src/i18n/saving-words.ts";
import { workshopWords } from "#src/i18n/workshop-words.ts";
import { stringsIn } from "../architecture/strings.ts";

/** Where the sentences of an area stand; a name alone where they follow no rule. */
const SENTENCES: Readonly<Record<string, string>> = {
  "file.not-found": "fault.notFound",
  "file.not-json": "fault.notJson",
  file: "fault",
  address: "notice.address",
  breakdown: "breakdown",
  "breakdown.part": "missing.title",
  record: "record",
  archive: "archive.fault",
  part: "archive.problem",
  "asked.search": "archive.searchFailed",
  "asked.event": "archive.eventFailed",
  "asked.rows": "long.unread",
  library: "collections.fault",
  "library.full": "collections.fault.fullOf",
  worker: "collections.fault",
  "worker.trace": "checking.trace.failed",
  "kept.elsewhere": "collections.missing.title",
  "kept.events-lost": "collections.lost.title",
  "kept.unread": "collections.unread_other",
  "kept.original": "original.notKept",
  backup: "collections.restore.fault",
  backed: "collections.restore.reason",
  corrections: "correcting.file",
  "correction.shape": "correcting.preview.badRecord",
  "correction.repeated": "correcting.preview.badRepeated",
  article: "adding.refused",
  "article.encoding": "adding.note.encoding",
  "article.dates-disagree": "adding.note.days",
  "article.impossible-day": "adding.note.impossible",
  "article.unread-language": "adding.note.unread",
  original: "original.refusal",
  import: "importing.fault",
  value: "importing.problem",
  "save.failed": "save.failed",
  "save.unread": "save.archive.unread_other",
  "save.too-many": "save.archive.tooMany",
  publish: "publish",
  licences: "licences",
};

const stringsOf = (lang: "de" | "en") =>
  stringsIn({
    ...{ de, en }[lang],
    ...workshopWords[lang],
    ...archiveWords[lang],
    ...savingWords[lang],
    ...importingWords[lang],
    ...helpWords[lang],
    ...offlineWords[lang],
    ...recordsWords[lang],
    ...reportWords[lang],
  });
const strings = { en: stringsOf("en"), de: stringsOf("de") };

/** What stands behind the sentences of an area, or of one error; "" where nothing does. */
const BEHIND: Readonly<Record<string, string>> = {
  file: "fault.kept",
  "breakdown.page": "breakdown.why",
  "breakdown.picture": "breakdown.why",
  "breakdown.part": "missing.renewed",
  record: "recordHelp",
  archive: "fault.kept",
  "kept.elsewhere": "collections.missing.yours",
  "kept.events-lost": "collections.lost.ways",
  corrections: "correcting.file.kept",
  import: "importing.keptNothing",
  value: "importing.done.help",
  part: "archive.problemHelp",
  backed: "collections.restore.leftOutHelp",
  correction: "correcting.preview.badHelp",
  article: "adding.refused.kept",
  "article.encoding": "",
  "article.dates-disagree": "",
  "article.impossible-day": "",
  "article.unread-language": "",
};

/** "- English: “The file is empty.”" and the same in German; throws where one is missing. */
export function sentencesOf(name: ErrorName): readonly string[] {
  return [`- English: “${inOne("en", name)}”`, `- German: „${inOne("de", name)}“`];
}

/** What stands on the page, in pieces; an ellipsis stands for what they are filled with. */
export function piecesOf(lang: "de" | "en", name: ErrorName): readonly string[] {
  const [area = "", kind = ""] = name.split(".");
  const key = SENTENCES[name] ?? `${SENTENCES[area] ?? "?"}.${kind}`;
  const behind = BEHIND[name] ?? BEHIND[area] ?? "";
  return (behind === "" ? [key] : [key, behind]).map((each) =>
    wordsOf(lang, each).replaceAll(/\{\{[^}]*\}\}/gu, "…"),
  );
}

/** Throws where there are none. */
export function wordsOf(lang: "de" | "en", key: string): string {
  const text = strings[lang].get(key);
  if (text === undefined) throw new Error(`${lang} has no ${key}`);
  return text;
}

/** A heading stands before what follows it. */
function inOne(lang: "de" | "en", name: ErrorName): string {
  const pieces = piecesOf(lang, name);
  return pieces
    .map((text, at) => (at + 1 < pieces.length && !/[.!?]$/u.test(text) ? `${text}.` : text))
    .join(" ");
}
