import { describe, expect, test } from "vitest";
import { readHtml } from "#src/formats/read-html.ts";
import { readMarkdown } from "#src/formats/read-markdown.ts";
import { readPlainText } from "#src/formats/read-plain-text.ts";

const STORY =
  "Die Fähre nach Norden ist ausgefallen, weil der Sturm die Anlegestelle beschädigt hat.";

const published = (text: string, hints = {}) => readPlainText(text, hints).published;

describe("a day in the article's words", () => {
  test.each([
    [`Stand: 12.07.2025, 14:30 Uhr\n\n${STORY}`, "2025-07-12"],
    [`Sturm legt Fähre still\n\nVeröffentlicht am 12. Juli 2025\n\n${STORY}`, "2025-07-12"],
    [`Storm stops ferry\n\nPublished 12 July 2025\n\n${STORY}`, "2025-07-12"],
    [`Storm stops ferry\n\nSaturday, July 12th, 2025\n\n${STORY}`, "2025-07-12"],
    [`Beispielstadt, 12. Juli 2025 – ${STORY}`, "2025-07-12"],
    [`BEISPIELSTADT (dpa), 12.7.25 - ${STORY}`, "2025-07-12"],
    [`OSLO, July 12, 2025 (AFP) — ${STORY}`, "2025-07-12"],
    [`Beispielstadt, 12. Juli 2025. ${STORY}`, "2025-07-12"],
    [`Oslo, 12 July 2025. ${STORY} It may sail again in 2026.`, "2025-07-12"],
    [`${STORY}\n\nStand: 2025-07-12`, "2025-07-12"],
    [`Von Anna Muster, 12. März 2025\n\n${STORY}`, "2025-03-12"],
    [
      `Sturm legt die Fähre nach Norden still\nTalberger Tageblatt, 12.07.2025\n\n${STORY}`,
      "2025-07-12",
    ],
    [
      `Storm stops the ferry to the north\nThe Journal of Ferries, 12 July 2025\n${STORY}`,
      "2025-07-12",
    ],
    [`https://example.org/2025/07/11/sturm\n${STORY}\n\nStand: 12.07.2025`, "2025-07-12"],
    [`Stand: 12.07.2025 10:00\nAktualisiert: 13.07.2025 11:00\n\n${STORY}`, "2025-07-12"],
  ])("%s", (text, day) => {
    expect(published(text)).toMatchObject({ edtf: day, basis: "dateline" });
  });

  test.each([
    `${STORY} Am 12. Juli 2025 soll sie wieder fahren.`,
    `Am 12. Juli 2025 soll sie wieder fahren. ${STORY}`,
    `Seit dem 12. Juli 2025 – sagte die Stadt – fährt keine Fähre. ${STORY}`,
    `BEISPIELSTADT, 12. Juli (dpa) – ${STORY}`,
    `Beispielstadt, 12. Juli 1989. Keine Fähre fährt.\n\nIm Jahr 2019 war es wieder so. ${STORY}`,
    `Die letzte Fahrt war am 12. Juli 2025. ${STORY}`,
    `${STORY}\n\n31 Menschen warteten 2025 am Kai.`,
  ])("is not one that is part of the story: %s", (text) => {
    expect(published(text)).toBeUndefined();
  });

  test("that no calendar has is told and not used", () => {
    const read = readPlainText(`Stand: 31.02.2025\n\n${STORY}`);
    expect(read.published).toBeUndefined();
    expect(read.problems).toEqual([{ kind: "impossible-day", detail: "31.02.2025" }]);
  });
});

describe("the lines above a pasted text", () => {
  const headline = "Sturm legt die Fähre nach Norden still";

  test("name the newspaper and its day, and leave the headline as it is", () => {
    const read = readPlainText(`${headline}\nTalberger Tageblatt, 12.07.2025\n\n${STORY}`);
    expect(read).toMatchObject({
      title: headline,
      publisher: "Talberger Tageblatt",
      published: { edtf: "2025-07-12" },
      paragraphs: [{ text: STORY }],
    });
  });

  test.each(["Talberg, 12.07.2025", "Anna Muster, 12. Juli 2025"])(
    "name no newspaper where they give a place or an author: %s",
    (line) => {
      expect(readPlainText(`${headline}\n${line}\n\n${STORY}`)).not.toHaveProperty("publisher");
    },
  );

  test("give the page's address, which gives the day", () => {
    const url = "https://example.org/2025/07/12/sturm";
    const read = readPlainText(`${url}\n\n${headline}\n\n${STORY}`);
    expect(read).toMatchObject({
      url,
      title: headline,
      published: { edtf: "2025-07-12", basis: "address" },
      paragraphs: [{ text: STORY }],
    });
    const below = readPlainText(`${headline}\n\n${STORY}\n\nQuelle: ${url}`);
    expect(below).toMatchObject({ url, paragraphs: [{ text: STORY }] });
    expect(readPlainText(`${headline}\n\n${STORY}\n\n${url}`)).not.toHaveProperty("url");
  });

  test("may be a headline as long as a paragraph, where the day stands below it", () => {
    const long = `${headline}, weil die Anlegestelle beschädigt ist: `.repeat(3).slice(0, 224);
    const read = readPlainText(`${long.trim()} nun\n\nTalberger Bote, 12.07.2025\n\n${STORY}`);
    expect(read).toMatchObject({
      title: `${long.trim()} nun`,
      publisher: "Talberger Bote",
      published: { edtf: "2025-07-12" },
      paragraphs: [{ text: STORY }],
    });
  });

  test("are left in a sentence that was wrapped", () => {
    const wrapped =
      "Den Vertrag über die Häfen am Fluss hat in der\nStadt Talberg Mittwoch, 12. November 2025,\nvormittags die Ministerin unterschrieben.";
    expect(readPlainText(`${wrapped}\n\n${STORY}`).paragraphs).toMatchObject([
      { text: wrapped.replaceAll("\n", " ") },
      { text: STORY },
    ]);
  });
});

describe("several days", () => {
  const page = `<html lang="de"><head><title>Sturm legt Fähre still</title>
    <meta property="article:published_time" content="2025-07-11T23:50:00+02:00">
    <link rel="canonical" href="https://example.org/2025/07/10/sturm.html">
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-12T00:10:00+02:00"}</script>
    </head><body><article><h1>Sturm legt Fähre still</h1><time datetime="2025-07-12">12. Juli</time>
    <p>${STORY}</p><p>${STORY}</p></article></body></html>`;

  test("the best of them wins, the others are told", () => {
    const read = readHtml(page);
    expect(read.published).toEqual({
      edtf: "2025-07-12",
      basis: "json-ld",
      words: "2025-07-12T00:10:00+02:00",
    });
    expect(read.otherDays.map(({ edtf, basis }) => `${edtf} ${basis}`)).toEqual([
      "2025-07-11 meta",
      "2025-07-10 address",
    ]);
    expect(read.problems).toEqual([
      {
        kind: "dates-disagree",
        detail: "2025-07-12 (json-ld) > 2025-07-11 (meta), 2025-07-10 (address)",
      },
    ]);
  });

  test("the user's wins over all", () => {
    const read = readHtml(page, { published: "2025-07-13" });
    expect(read.published).toMatchObject({ edtf: "2025-07-13", basis: "given" });
    expect(read.otherDays).toHaveLength(3);
  });

  test("unless there is no such day", () => {
    const read = readHtml(page, { published: "2025-13-40" });
    expect(read.published).toMatchObject({ basis: "json-ld" });
    expect(read.problems).toContainEqual({ kind: "impossible-day", detail: "2025-13-40" });
  });

  test("of one instant in two zones do not disagree", () => {
    const stamped = `<html lang="de"><head>
      <meta property="article:published_time" content="2025-07-12T22:30:00Z">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-13T00:30:00+02:00"}</script>
      </head><body><article><p>${STORY}</p></article></body></html>`;
    const read = readHtml(stamped);
    expect(read).toMatchObject({ published: { edtf: "2025-07-13" }, otherDays: [], problems: [] });
    const later = readHtml(stamped.replace("22:30", "21:30"));
    expect(later.otherDays).toMatchObject([{ edtf: "2025-07-12", basis: "meta" }]);
  });

  test("that agree are one", () => {
    const read = readPlainText(`Stand: 05.06.2025\n\n${STORY}`, {
      url: "https://example.org/2025/06/05/sturm",
    });
    expect(read).toMatchObject({ published: { basis: "dateline" }, otherDays: [], problems: [] });
  });
});

test.each([
  ["https://example.org/politik/2025/06/05/sturm.html", "2025-06-05"],
  ["https://example.org/sturm-20250605-100.html", "2025-06-05"],
  ["https://example.org/2025-06-05-sturm", "2025-06-05"],
  ["https://example.org/674970-sturm.html", undefined],
  ["https://example.org/2025/06/sturm.html", undefined],
  ["https://example.org/a?from=2025-06-05", undefined],
])("the day in the address %s", (url, day) => {
  expect(published(STORY, { url })?.edtf).toBe(day);
});

test("the day in front matter", () => {
  const read = readMarkdown(`---\ntitle: "Sturm"\ndate: 2025-07-12\n---\n\n${STORY}`);
  expect(read.published).toEqual({ edtf: "2025-07-12", basis: "meta", words: "2025-07-12" });
});
