import { describe, expect, test } from "vitest";
import { Source } from "#src/domain/model.ts";
import { OwnArticle } from "#src/domain/own-collection.ts";
import { articleOf } from "#src/extract/every-language.ts";
import type { ReadArticle } from "#src/formats/read-article.ts";
import { ownArticleOf, sourceId, sourceOf } from "#src/formats/source-of.ts";

function read(
  reading: Partial<ReadArticle>,
  paragraphs: readonly string[] = ["Ida kam. Karl ging."],
): ReadArticle {
  const empty = { agencies: [], otherDays: [], aside: [], problems: [] };
  return { ...empty, paragraphs: paragraphs.map((text) => ({ text })), ...reading };
}

function source(reading: Partial<ReadArticle>, paragraphs?: readonly string[]): Source | undefined {
  const whole = read(reading, paragraphs);
  const article = articleOf({ lang: "de", paragraphs: whole.paragraphs.map(({ text }) => text) });
  return sourceOf({ name: "notes/ida.txt", lang: "de", reading: whole }, article, "ida");
}

describe("a source made of a file", () => {
  test("has the file's own words, and what it says of itself", () => {
    const made = source({
      title: "Ida kommt",
      publisher: "Abendblatt",
      url: "https://example.org/ida",
      published: { edtf: "2025-07-12", basis: "json-ld", words: "2025-07-12T08:00" },
    });
    expect(made).toMatchObject({
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
    expect(Source.safeParse(made).success).toBe(true);
  });

  test("is called by its address, its file and its first words where it says nothing", () => {
    const long = "Wort ".repeat(30).trim();
    expect(source({ url: "https://example.org/ida" })?.publisher).toBe("example.org");
    expect(source({})).toMatchObject({
      publisher: "notes/ida.txt",
      headline: "Ida kam. Karl ging.",
    });
    expect(source({}, [long])?.headline).toMatch(/^(?:Wort ){10,16}…$/u);
  });

  test("has what the file says besides, and what was set aside with its reason", () => {
    const aside = [
      { text: "Foto: Ida Ihle", reason: "photo-credit" },
      { text: "Alle Cookies zulassen", reason: "cookie" },
    ] as const;
    const made = source({ byline: "Von Ida Ihle", agencies: ["KNB", "\u200b"], aside });
    expect(made).toMatchObject({ byline: "Von Ida Ihle", agencies: ["KNB"], aside });
  });

  test("is not lost where those show nothing", () => {
    const empty = { byline: "\u00ad", aside: [{ text: "", reason: "pager" }] } as const;
    const made = source(empty);
    expect(made?.id).toBe("ida");
    for (const field of ["byline", "agencies", "aside"]) expect(made).not.toHaveProperty(field);
  });

  test("keeps no address that can't be linked to", () => {
    expect(source({ url: "javascript:alert(1)" })).not.toHaveProperty("url");
  });

  test("is none where there are no words", () => {
    expect(source({}, [" "])).toBeUndefined();
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

describe("an article of one's own", () => {
  const given = {
    id: "ida",
    publisher: "Abendblatt",
    headline: "Ida kommt",
    published: "2025-07-12",
    lang: "de",
    url: "https://example.org/ida",
    order: 3,
  };
  const digest = "a".repeat(64);

  test("has what its editor says, and the file's words", () => {
    const made = ownArticleOf(read({ byline: "Von Ida Ihle" }), "ida.txt", given, digest, 1000);
    expect(made).toEqual({
      ...given,
      published: { edtf: "2025-07-12", basis: "given" },
      byline: "Von Ida Ihle",
      paragraphs: ["Ida kam. Karl ging."],
      file: "ida.txt",
      digest,
      added: 1000,
      seen: [],
    });
    expect(OwnArticle.safeParse(made).success).toBe(true);
  });

  test("keeps the basis of a day that the file gives", () => {
    const published = { edtf: "2025-07-12", basis: "meta", words: "2025-07-12" } as const;
    const other = { edtf: "2025-07-13", basis: "address", words: "/2025/07/13/" } as const;
    const reading = read({ published, otherDays: [other] });
    const basisOf = (day: string) =>
      ownArticleOf(reading, "", { ...given, published: day }, digest, 0).published?.basis;
    expect(["2025-07-12", "2025-07-13", "2025-07-14"].map(basisOf)).toEqual([
      "metadata",
      "address",
      "given",
    ]);
  });

  test("has no day, no file and no address where there is none", () => {
    const none = { ...given, published: undefined, url: "javascript:alert(1)" };
    const made = ownArticleOf(read({}), "", none, digest, 0);
    for (const field of ["published", "file", "url"]) expect(made).not.toHaveProperty(field);
    expect(OwnArticle.safeParse(made).success).toBe(true);
  });
});
