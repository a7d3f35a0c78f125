import { describe, expect, test } from "vitest";
import type { OpenedArticle } from "#src/cli/open-article.ts";
import { sourceId, sourceOf } from "#src/cli/source-of.ts";
import { Source } from "#src/domain/model.ts";
import { articleOf } from "#src/extract/article.ts";
import type { ReadArticle } from "#src/formats/read-article.ts";

function opened(
  reading: Partial<ReadArticle>,
  paragraphs = ["Ida kam. Karl ging."],
): OpenedArticle {
  const article = articleOf({ lang: "de", paragraphs });
  const nothing = {
    times: [],
    dates: [],
    actors: [],
    places: [],
    proposed: [],
    attributions: [],
    claims: [],
  };
  return {
    name: "notes/ida.txt",
    lang: "de",
    reading: {
      agencies: [],
      otherDays: [],
      paragraphs: paragraphs.map((text) => ({ text })),
      aside: [],
      problems: [],
      ...reading,
    },
    extraction: { article, ...nothing },
  };
}

describe("a source made of a file", () => {
  test("has the file's own words, and what it says of itself", () => {
    const source = sourceOf(
      opened({
        title: "Ida kommt",
        publisher: "Abendblatt",
        url: "https://example.org/ida",
        published: { edtf: "2025-07-12", basis: "json-ld", words: "2025-07-12T08:00" },
      }),
      "ida",
    );
    expect(source).toMatchObject({
      id: "ida",
      kind: "article",
      headline: "Ida kommt",
      publisher: "Abendblatt",
      url: "https://example.org/ida",
      published: { edtf: "2025-07-12", basis: "metadata" },
      texts: [
        {
          lang: "de",
          rendition: "original",
          paragraphs: [[{ text: "Ida kam." }, { text: "Karl ging." }]],
        },
      ],
    });
    expect(Source.safeParse(source).success).toBe(true);
  });

  test("is called by its address, its file and its first words where it says nothing", () => {
    const long = "Wort ".repeat(30).trim();
    expect(sourceOf(opened({ url: "https://example.org/ida" }), "ida")?.publisher).toBe(
      "example.org",
    );
    expect(sourceOf(opened({}), "ida")).toMatchObject({
      publisher: "notes/ida.txt",
      headline: "Ida kam. Karl ging.",
    });
    expect(sourceOf(opened({}, [long]), "ida")?.headline).toMatch(/^(?:Wort ){10,16}…$/u);
  });

  test("has what the file says besides, and what was set aside with its reason", () => {
    const aside = [
      { text: "Foto: Ida Ihle", reason: "photo-credit" },
      { text: "Alle Cookies zulassen", reason: "cookie" },
    ] as const;
    const source = sourceOf(
      opened({ byline: "Von Ida Ihle", agencies: ["KNB", "\u200b"], aside }),
      "ida",
    );
    expect(source).toMatchObject({ byline: "Von Ida Ihle", agencies: ["KNB"], aside });
  });

  test("is not lost where those show nothing", () => {
    const empty = { byline: "\u00ad", aside: [{ text: "", reason: "pager" }] } as const;
    const source = sourceOf(opened(empty), "ida");
    expect(source?.id).toBe("ida");
    for (const field of ["byline", "agencies", "aside"]) expect(source).not.toHaveProperty(field);
  });

  test("keeps no address that can't be linked to", () => {
    expect(sourceOf(opened({ url: "javascript:alert(1)" }), "ida")).not.toHaveProperty("url");
  });

  test("is none where there are no words", () => {
    expect(sourceOf(opened({}, [" "]), "ida")).toBeUndefined();
  });
});

test.each([
  ["notes/2025-07 Über Größe.html", "2025-07-ueber-groesse"],
  ["C:\\Texte\\Brève é.txt", "breve-e"],
  ["standard input", "standard-input"],
  ["новости.txt", "article"],
  ["taken.md", "taken-3"],
])("the id of %s is %s", (name, id) => {
  expect(sourceId(name, new Set(["taken", "taken-2"]))).toBe(id);
});
