import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LANGS } from "#src/domain/model.ts";
import { addArchiveWords } from "#src/i18n/archive-words.ts";
import { countedWords, filledWords } from "#src/i18n/counted-words.ts";
import { i18n } from "#src/i18n/i18n.ts";

addArchiveWords();

const KEYS = [
  "filters.count",
  "summary.events",
  "timeline.passages",
  "archive.cluster",
  "archive.clusterBefore",
] as const;
const anyWords = fc.record({ days: fc.string(), kinds: fc.string() });
const anyCount = fc.oneof(fc.constantFrom(0, 1, 2, 999, 1000, 1_000_000), fc.nat());

test("they say what i18next says, whatever the count and the words", () => {
  for (const lang of LANGS) {
    const t = i18n.getFixedT(lang);
    for (const key of KEYS) {
      const words = countedWords(key, lang, t);
      fc.assert(
        fc.property(anyCount, anyWords, (count, others) => {
          // i18next reads these as more of its own places
          fc.pre(!/[{}$]/u.test(others.days + others.kinds));
          expect(words(count, others)).toBe(t(key, { count, ...others }));
        }),
      );
    }
  }
});

test("so do those without a count", () => {
  for (const lang of LANGS) {
    const t = i18n.getFixedT(lang);
    const inView = { certain: 1_234, possible: 0, undated: 56_789 };
    expect(filledWords("summary.inView", lang, t)(inView)).toBe(t("summary.inView", inView));
    const event = {
      title: "A ferry leaves",
      date: "5 May",
      kind: "troops",
      passages: ", 2 passages",
    };
    for (const key of ["timeline.event", "timeline.eventByEditor"] as const) {
      expect(filledWords(key, lang, t)(event)).toBe(t(key, event));
    }
  }
});

test("a word that looks like a place is written as it stands", () => {
  const words = countedWords("archive.cluster", "en", i18n.getFixedT("en"));
  expect(words(1234, { days: "{{kinds}}", kinds: "$1" })).toBe("1,234 events, {{kinds}}: $1");
});
