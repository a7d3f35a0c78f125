import { expect, test } from "vitest";
import { questionsOf, type Question } from "#src/formats/questions-of.ts";
import { readArticleFile } from "#src/formats/read-article-file.ts";

const TEXT = "Die Fähre nach Süden fällt am Montag aus, weil ein Sturm über die Küste zieht.";

function about(file: string, name: string, lang = "de"): ReadonlyMap<string, Question> {
  return new Map(
    questionsOf(readArticleFile(name, file), lang).map((question) => [question.about, question]),
  );
}

test("a page that says all of it leaves nothing open", () => {
  const page = `<html lang="de"><head><title>Fähre fällt am Montag aus</title>
    <meta property="og:site_name" content="Küstenblatt">
    <meta property="article:published_time" content="2025-07-12T08:00:00Z"></head>
    <body><h1>Fähre fällt am Montag aus</h1><p>${TEXT}</p></body></html>`;
  const questions = about(page, "a.html");
  expect([...questions.values()].filter(({ open }) => open)).toEqual([]);
  expect(questions.get("publisher")).toMatchObject({ found: "Küstenblatt", basis: "file" });
  expect(questions.get("headline")).toMatchObject({ found: "Fähre fällt am Montag aus" });
  expect(questions.get("published")).toMatchObject({ found: "2025-07-12", basis: "meta" });
  expect(questions.get("published")?.words).toContain("2025-07-12");
});

test("bare words leave publisher, headline and day open, and offer the first words", () => {
  const questions = about(TEXT, "");
  expect([...questions.values()].map(({ about: of, open }) => [of, open])).toEqual([
    ["publisher", true],
    ["headline", true],
    ["published", true],
    ["lang", false],
  ]);
  expect(questions.get("publisher")?.found).toBeUndefined();
  expect(questions.get("headline")).toMatchObject({ basis: "first-words", found: TEXT });
  expect(questions.get("published")?.found).toBeUndefined();
  expect(questions.get("lang")).toMatchObject({ found: "de", basis: "words" });
});

test("an address offers its host and its day", () => {
  const page = `<html><head><link rel="canonical" href="https://www.kueste.example/2025/07/12/faehre"></head>
    <body><p>${TEXT}</p></body></html>`;
  const questions = about(page, "a.html");
  expect(questions.get("publisher")).toMatchObject({
    found: "kueste.example",
    basis: "host",
    open: true,
  });
  expect(questions.get("published")).toMatchObject({ found: "2025-07-12", basis: "address" });
});

test("days that disagree are asked about, and the one that won is offered", () => {
  const page = `<html><head><meta name="date" content="2025-07-12">
    <link rel="canonical" href="https://kueste.example/2025/07/10/faehre"></head><body><p>${TEXT}</p></body></html>`;
  expect(about(page, "a.html").get("published")).toMatchObject({ found: "2025-07-12", open: true });
});

test("a language that nothing shows is asked for", () => {
  expect(about("Ja. Nein.", "a.txt", "und").get("lang")).toMatchObject({
    found: undefined,
    open: true,
  });
});
