import { describe, expect, test } from "vitest";
import { archiveWords } from "#src/i18n/archive-words.ts";
import { correctedWords } from "#src/i18n/corrected-words.ts";
import { de } from "#src/i18n/de.ts";
import { en } from "#src/i18n/en.ts";
import { helpWords } from "#src/i18n/help-words.ts";
import { importingWords } from "#src/i18n/importing-words.ts";
import { offlineWords } from "#src/i18n/offline-words.ts";
import { recordsWords } from "#src/i18n/records-words.ts";
import { reportWords } from "#src/i18n/report-words.ts";
import { savingWords } from "#src/i18n/saving-words.ts";
import { workshopWords } from "#src/i18n/workshop-words.ts";
import { modules } from "./source-files.ts";
import { askedKey, keysAskedIn, slotsOf, stringsIn, textsIn } from "./strings.ts";

const german = stringsIn({
  ...de,
  ...workshopWords.de,
  ...archiveWords.de,
  ...savingWords.de,
  ...helpWords.de,
  ...importingWords.de,
  ...correctedWords.de,
  ...offlineWords.de,
  ...recordsWords.de,
  ...reportWords.de,
});
const english = stringsIn({
  ...en,
  ...workshopWords.en,
  ...archiveWords.en,
  ...savingWords.en,
  ...helpWords.en,
  ...importingWords.en,
  ...correctedWords.en,
  ...offlineWords.en,
  ...recordsWords.en,
  ...reportWords.en,
});
const asked = modules().flatMap(keysAskedIn);
const known = new Set([...english.keys()].flatMap((key) => [key, askedKey(key)]));

test("German and English have the same strings", () => {
  expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

test("no string is empty", () => {
  const empty = [...german, ...english].filter(([, text]) => text.trim() === "");
  expect(empty).toEqual([]);
});

/** A form for one may say "one" instead of the number. */
function filledWith(key: string, text: string): string {
  const slots = slotsOf(text).filter((slot) => slot !== "count" || askedKey(key) === key);
  return slots.join(" ");
}

test("both languages are filled with the same things", () => {
  const unlike = [...english].filter(
    ([key, text]) => filledWith(key, text) !== filledWith(key, german.get(key) ?? ""),
  );
  expect(unlike.map(([key]) => key)).toEqual([]);
});

test("every string that the page asks for exists", () => {
  const missing = asked.filter(({ key, whole }) =>
    whole ? !known.has(key) : ![...known].some((one) => one.startsWith(key)),
  );
  expect(missing).toEqual([]);
});

test("every string is asked for", () => {
  const texts = modules()
    .filter(({ file }) => !/^src\/i18n\/(?:de|en)(?:-\w+)?\.ts$/u.test(file))
    .flatMap(textsIn);
  const whole = new Set(texts);
  const beginnings = texts.filter((text) => /^[\w-]+\.(?:[\w-]+\.)*[\w-]*$/u.test(text));
  const idle = [...english.keys()].filter(
    (key) =>
      !whole.has(key) &&
      !whole.has(askedKey(key)) &&
      !beginnings.some((text) => text.endsWith(".") && key.startsWith(text)),
  );
  expect(idle).toEqual([]);
});

describe("what is seen of a module", () => {
  const text = 'const A = () => <Trans i18nKey="a.b" title={t("c")} alt={t(`d.${e}`)} />;';

  test("keys, whole and begun", () => {
    expect(keysAskedIn({ file: "src/A.tsx", text })).toEqual([
      { file: "src/A.tsx", key: "a.b", whole: true },
      { file: "src/A.tsx", key: "c", whole: true },
      { file: "src/A.tsx", key: "d.", whole: false },
    ]);
  });

  test("slots", () => {
    expect(slotsOf("<b>{{ count }}</b> of {{name, list}}")).toEqual(["<b>", "count", "name"]);
  });
});
