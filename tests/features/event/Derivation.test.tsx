import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Lang, Source } from "#src/domain/model.ts";
import { Derivation } from "#src/features/event/Derivation.tsx";
import {
  article,
  collectionFrom,
  dated,
  editorsDate,
  passageOf,
  phraseIn,
  type EventParts,
} from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

const text = {
  en: [["Last year they met.", "Recently too.", "Two days later."]],
  de: [["Im vergangenen Jahr trafen sie sich.", "Jüngst auch.", "Zwei Tage später."]],
};
const morning = article("morning", text, { publisher: "Morgenblatt" });
const evening = article("evening", text, {
  publisher: "Abendblatt",
  published: { edtf: "2025-07-12", basis: "metadata" },
});
const { published: _day, ...undated } = article("undated", text, { publisher: "Nachtblatt" });
const monthly = article("monthly", text, {
  publisher: "Monatsblatt",
  published: { edtf: "2025-06", basis: "inferred" },
});
const passage = passageOf(morning, "Last year they met.");
const lastYear = {
  ...phraseIn(morning, "Last year"),
  ...phraseIn(morning, "Im vergangenen Jahr", "de"),
};

/** The rows as "heading: sentence". */
async function rowsOf(
  event: Partial<EventParts>,
  lang: Lang = "en",
  others: readonly EventParts[] = [],
  papers: readonly Source[] = [],
) {
  const { dataset, byId } = collectionFrom({
    sources: [morning, evening, undated, monthly, ...papers],
    events: [{ id: "it", ...event }, ...others],
  });
  const record = byId.get("it");
  if (record === undefined) throw new Error("the event is not valid");
  await show(<Derivation record={record} dataset={dataset} lang={lang} />, lang);
  const headings = screen.getAllByRole("term");
  const sentences = screen.getAllByRole("definition");
  return headings.map((heading, n) => `${heading.textContent}: ${sentences[n]?.textContent ?? ""}`);
}

it.each([
  ["2021-02-20/2021-09-11", "20 February – 11 September 2021", "true"],
  ["2021-09-11", "11 September 2021", "false"],
])("a date of many words stands above what explains it: %s", async (edtf, words, isWide) => {
  const claims = [{ passages: [passage], when: { text: dated(edtf) } }];
  await rowsOf({ claims });
  expect(screen.getByText(words).closest("[data-wide]")).toHaveAttribute("data-wide", isWide);
});

describe("how the date is known, in words", () => {
  it("what the words say alone", async () => {
    const words = phraseIn(morning, "Last year");
    const claims = [{ passages: [passage], when: { text: dated("2024-08", { words }) } }];
    expect(await rowsOf({ claims })).toEqual([
      "August 2024: In the words of Morgenblatt: Last year.",
    ]);
  });

  it("what follows with the publication date, in English with the printed words first", async () => {
    const when = { published: dated("2024", { words: lastYear, uses: [{ source: "morning" }] }) };
    expect(await rowsOf({ claims: [{ passages: [passage], when }] })).toEqual([
      "2024: In the words of Morgenblatt: Im vergangenen Jahr (“Last year”). Published on 5 June 2025, hence: 2024.",
    ]);
    expect(screen.getByText("Im vergangenen Jahr")).toHaveAttribute("lang", "de");
  });

  it("the same in German, without a translation", async () => {
    const when = { published: dated("2024", { words: lastYear, uses: [{ source: "morning" }] }) };
    expect(await rowsOf({ claims: [{ passages: [passage], when }] }, "de")).toEqual([
      "2024: Wortlaut bei Morgenblatt: Im vergangenen Jahr. Erschienen am 5. Juni 2025, daraus folgt: 2024.",
    ]);
  });

  it("papers that say the same in one sentence", async () => {
    const when = { published: dated("2024", { words: lastYear }) };
    const claims = [passage, passageOf(evening, "Last year they met.")].map((one) => ({
      passages: [one],
      when,
    }));
    const [row, ...more] = await rowsOf({ claims }, "de");
    expect(row).toMatch(
      /^2024: Wortlaut bei Morgenblatt und Abendblatt: .* am 5\. Juni 2025 und am 12\. Juli 2025/u,
    );
    expect(more).toEqual([]);
  });

  it("publication alone, where no words date it", async () => {
    const claims = [{ passages: [passage], when: { published: dated("2025-06-05") } }];
    expect(await rowsOf({ claims })).toEqual([
      "5 June 2025: Follows from the publication in Morgenblatt on 5 June 2025.",
    ]);
  });

  it("words that stay vague", async () => {
    const words = phraseIn(morning, "Jüngst", "de");
    const claims = [{ passages: [passage], when: { text: dated(undefined, { words }) } }];
    expect(await rowsOf({ claims })).toContain(
      "Vague: In the words of Morgenblatt: Jüngst. It stays as vague as that.",
    );
  });
});

describe("an editor's date", () => {
  it("stands apart from what the sources say, with its reference", async () => {
    const words = phraseIn(morning, "Last year");
    const claims = [{ passages: [passage], when: { text: dated("2024", { words }) } }];
    const rows = await rowsOf({ claims, editor: editorsDate("2024-06-19") });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toBe("2024: In the words of Morgenblatt: Last year.");
    expect(rows[1]).toMatch(/^19 June 2024: Editor’s date Not in these articles; from Register/u);
    expect(screen.getByRole("link", { name: /Register/u })).toHaveAttribute(
      "rel",
      "noopener noreferrer",
    );
  });

  it("that a date is counted from is named", async () => {
    const words = phraseIn(morning, "Zwei Tage später", "de");
    const when = { text: dated("2024-06-21", { words, uses: [{ event: "treaty" }] }) };
    const treaty = { id: "treaty", title: { en: "The treaty" }, editor: editorsDate("2024-06-19") };
    expect(await rowsOf({ claims: [{ passages: [passage], when }] }, "en", [treaty])).toEqual([
      "21 June 2024: Zwei Tage später, relative to: The treaty (editor’s date).",
    ]);
  });
});

it("dates that exclude each other are said to be disputed", async () => {
  const claims = ["2024-08-06", "2024-08-09"].map((edtf) => ({
    passages: [passage],
    when: { text: dated(edtf, { words: phraseIn(morning, "Last year") }) },
  }));
  const rows = await rowsOf({ claims });
  expect(rows[0]).toMatch(/^Disputed: .*exclude each other/u);
  expect(rows.slice(1).map((row) => row.split(":")[0])).toEqual(["6 August 2024", "9 August 2024"]);
});

it("what has no date says so, and what bounds it", async () => {
  const notAfter = dated("2025-06-05", { uses: [{ source: "morning" }] });
  const rows = await rowsOf({ claims: [{ passages: [passage], bounds: { notAfter } }] });
  expect(rows).toEqual([
    expect.stringMatching(/^Undated: Neither the words nor/u),
    "by 5 June 2025 at the latest: The article was published on 5 June 2025; by then it had happened.",
  ]);
});

describe("what only bounds it is explained by what it rests on", () => {
  const words = phraseIn(morning, "Last year");
  const visit = { id: "visit", title: { en: "The visit" }, editor: editorsDate("2025-06-04") };
  const reported = {
    id: "visit",
    title: { en: "The visit" },
    claims: [{ when: { text: dated("2025-06-04") } }],
  };
  const counted = { uses: [{ event: "visit" }] };
  const later = { uses: [{ source: "evening" }] };
  const LATE = "by 5 June 2025 at the latest";

  it.each([
    ["words", { words }, "The words Last year allow no later day."],
    [
      "words and a publication",
      { words, ...later },
      "The words Last year allow no later day. Published on 12 July 2025.",
    ],
    ["a publication", later, "The article was published on 12 July 2025; by then it had happened."],
    [
      "a publication of no known day",
      { uses: [{ source: "undated" }] },
      "It had happened when this was written.",
    ],
    ["nothing but the report", {}, "What is reported allows no later day."],
  ])("at the latest, by %s", async (_, rests, reason) => {
    const claims = [{ bounds: { notAfter: dated("2025-06-05", rests) } }];
    expect((await rowsOf({ claims }))[1]).toBe(`${LATE}: ${reason}`);
  });

  it.each([
    ["words", { words }, "The words Last year allow no earlier day."],
    [
      "a publication",
      later,
      "The article was published on 12 July 2025; by then it had not happened yet.",
    ],
    ["nothing but the report", {}, "What is reported allows no earlier day."],
  ])("at the earliest, by %s", async (_, rests, reason) => {
    const claims = [{ bounds: { notBefore: dated("2025-06-05", rests) } }];
    expect((await rowsOf({ claims }))[1]).toMatch(new RegExp(`: ${reason}$`, "u"));
  });

  it("by an event that an editor dates, and says that it does", async () => {
    const claims = [{ bounds: { notBefore: dated("2025-06-05", { words, ...counted }) } }];
    const rows = await rowsOf({ claims }, "en", [visit]);
    expect(rows[1]).toMatch(/: Editor’s date Last year, relative to: The visit\.$/u);
  });

  it("by an event that a text dates, without a word of an editor", async () => {
    const claims = [{ bounds: { notAfter: dated("2025-06-05", counted) } }];
    const rows = await rowsOf({ claims }, "en", [reported]);
    expect(rows[1]).toBe(`${LATE}: Follows from: The visit.`);
  });
});

describe("a source whose day is not known", () => {
  const when = { published: dated("2024", { words: lastYear }) };
  const passages = [passageOf(undated, "Last year they met.")];

  it("is no day in the sentence", async () => {
    const [row] = await rowsOf({ claims: [{ passages, when }] });
    expect(row).toMatch(
      /publication day it was counted from is not recorded here; read as: 2024\.$/u,
    );
  });

  it("nor in German, with words or without", async () => {
    const [row] = await rowsOf({ claims: [{ passages, when }] }, "de");
    expect(row).toMatch(/Der Erscheinungstag, .*, ist hier nicht vermerkt; gelesen als: 2024\.$/u);
    const only = { published: dated("2024") };
    expect((await rowsOf({ claims: [{ passages, when: only }] }, "de")).at(-1)).toMatch(
      /Erscheinungstag bei Nachtblatt, der hier nicht vermerkt ist\.$/u,
    );
  });
});

it("a day known by its month, or nearly, stands in its own grammar", async () => {
  const when = { published: dated("2024", { words: lastYear }) };
  const claims = [{ passages: [passageOf(monthly, "Last year they met.")], when }];
  expect((await rowsOf({ claims }, "de"))[0]).toMatch(
    /Erschienen im Juni 2025, daraus folgt: 2024\.$/u,
  );
});

it("whatever stands in words, names and titles is that text", async () => {
  const evil = "{{count}} <words/> <b>x</b> $t(notice.region) &amp;";
  const paper = article("evil", { en: [[evil]] }, { publisher: evil });
  const claims = [
    {
      passages: [passageOf(paper, evil)],
      when: { text: dated("2024", { words: phraseIn(paper, evil) }) },
    },
  ];
  expect(await rowsOf({ claims }, "en", [], [paper])).toEqual([
    `2024: In the words of ${evil}: ${evil}.`,
  ]);
});

it("what is dated needs no bounds", async () => {
  const bounds = { notAfter: dated("2025-06-05") };
  const claims = [{ passages: [passage], when: { text: dated("2024") }, bounds }];
  expect(await rowsOf({ claims })).toHaveLength(1);
});

it("is named as the derivation of the date", async () => {
  await rowsOf({ claims: [{ passages: [passage], when: { text: dated("2024") } }] });
  const list = screen.getByLabelText("When, and how that is known");
  expect(within(list).getAllByRole("term")).toHaveLength(1);
});
