import { expect, test } from "vitest";
import { isDateRule } from "#src/domain/date-rules.ts";
import type { ReadLang } from "#src/extract/article.ts";
import { articleOfText } from "#src/extract/every-language.ts";
import { datesIn } from "#src/extract/time/dated.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

const TEXTS: readonly (readonly [ReadLang, string])[] = [
  ["de", "Seit 2019 gilt das, bis Mai 2024 und seit drei Wochen wieder, zuletzt in der Nacht."],
  ["de", "Am Montag kam sie, am Wochenende ging er, vor zwei Jahren waren beide da."],
  ["de", "Zwischen Montag und Mittwoch, vom 3. bis 7. Mai 2024, im Sommer 2023, in jüngster Zeit."],
  ["en", "Since 2019, until May 2024, before June 2023, after Monday and in the 1990s it rained."],
  ["en", "She came on 3 May 2024, in May, last week, in the 19th century and three years ago."],
  ["en", "From Monday to Wednesday, from 3 to 7 May 2024, around 2020 and recently it was dry."],
];

test.each(TEXTS)(
  "%s: an editor may name every rule that dates are written with: %s",
  (lang, text) => {
    for (const published of ["2025-06-05", undefined]) {
      const article = articleOfText({ lang, text, published });
      const rules = datesIn(article, findTimes(article)).flatMap(({ when }) =>
        [when.text, when.published].flatMap((date) => date?.rule ?? []),
      );
      expect(rules.length).toBeGreaterThan(1);
      expect(rules.filter((rule) => !isDateRule(rule))).toEqual([]);
    }
  },
);
