import { expect, test } from "vitest";
import type { ReadLang } from "#src/extract/article.ts";
import { articleOfText } from "#src/extract/every-language.ts";
import { extract } from "#src/extract/extract.ts";

// 2025-07-12 was a Saturday
function timesOf(lang: ReadLang, text: string) {
  const { claims } = extract(articleOfText({ lang, text, published: "2025-07-12" }), []);
  return claims.map(({ when, bounds }) => ({
    text: when?.text?.edtf,
    published: when?.published?.edtf,
    notBefore: bounds?.notBefore?.edtf,
    notAfter: bounds?.notAfter?.edtf,
  }));
}

test("of two dates that stand together neither is the date", () => {
  expect(timesOf("de", "Russland griff Odessa 2021 oder 2022 an.")).toMatchObject([
    { text: "[2021,2022]" },
  ]);
  expect(timesOf("de", "Russland griff Odessa am 3. und 4. Mai an.")).toMatchObject([
    { published: "{2025-05-03,2025-05-04}" },
  ]);
});

test("before and after are bounds, not dates", () => {
  expect(timesOf("en", "By the end of 2023 Russia had attacked Odesa.")).toMatchObject([
    { text: undefined, notAfter: "2023" },
  ]);
  expect(timesOf("de", "Russland griff Odessa nach Mai 2023 an.")).toMatchObject([
    { text: undefined, notBefore: "2023-05", notAfter: "2025-07-12" },
  ]);
});

test("what is told in the past is not dated after the report", () => {
  const text =
    "Russia shelled Kharkiv in the early hours of Saturday. Two days later, Russia attacked Kyiv.";
  for (const { published } of timesOf("en", text))
    expect(published ?? "").not.toMatch(/07-1[3-9]/u);
});

test.each([
  ["en", "Norwegian troops attacked Chile no later than May 2024.", { notAfter: "2024-05" }],
  ["de", "Norwegische Truppen griffen Chile nicht vor Mai 2024 an.", { notBefore: "2024-05" }],
] as const)("a no that belongs to the date denies nothing: %s %s", (lang, text, bounds) => {
  expect(timesOf(lang, text)).toMatchObject([bounds]);
});

test("any other no does", () => {
  expect(timesOf("en", "Norwegian troops never attacked Chile in May 2024.")).toEqual([]);
  expect(timesOf("de", "Norwegische Truppen griffen Chile im Mai 2024 nicht an.")).toEqual([]);
});
