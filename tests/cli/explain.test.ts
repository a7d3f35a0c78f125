import { describe, expect, test } from "vitest";
import { explainArticle } from "#src/cli/explain-article.ts";
import type { OpenedArticle } from "#src/cli/open-article.ts";
import { painter } from "#src/cli/wrap.ts";
import type { Span } from "#src/extract/article.ts";
import { articleOf } from "#src/extract/every-language.ts";

const FIRST = "Ida Brandt met Karl Olsen in Port Hale on Friday, the agency reported.";
const SECOND = "It was their second talk in years.";
const article = articleOf({
  lang: "en",
  paragraphs: [[FIRST, SECOND]],
  published: "2025-07-12",
});

function at(words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const friday = { edtf: "2025-07-11", rule: "weekday-before-publication", usesPublication: true };

const opened: OpenedArticle = {
  name: "talk.txt",
  lang: "en",
  reading: {
    title: "Brandt meets Olsen",
    byline: "A. Writer",
    agencies: ["XYZ"],
    published: { edtf: "2025-07-12", basis: "given", words: "2025-07-12" },
    otherDays: [{ edtf: "2025-07-13", basis: "meta", words: "2025-07-13" }],
    paragraphs: [{ text: article.text }],
    aside: [{ text: "Read more: another story", reason: "teaser" }],
    problems: [],
  },
  extraction: {
    article,
    times: [
      {
        ...at("Friday"),
        type: "DATE",
        value: "2025-07-11",
        rule: "weekday",
        basis: "publication",
        stated: "XXXX-WXX-5",
        reasons: [
          { rule: "weekday", at: at("Friday") },
          { rule: "nearest-before", values: { from: "2025-07-12" } },
        ],
      },
    ],
    dates: [
      { ...at("on Friday"), relation: "at", when: { published: friday }, reasons: [] },
      {
        ...at("in years"),
        relation: "vague",
        when: { text: { rule: "vague", usesPublication: false } },
        reasons: [],
      },
    ],
    actors: [
      {
        ...at("Ida Brandt"),
        actor: "ida",
        naming: "name",
        standing: "actor",
        phrase: at("Ida Brandt"),
        reasons: [{ rule: "full-name" }],
      },
    ],
    places: [{ ...at("Port Hale"), name: { de: "Hafenstadt", en: "Port Hale" }, reasons: [] }],
    proposed: [
      {
        id: "karl-olsen",
        kind: "person",
        name: { en: "Karl Olsen" },
        aliases: {},
        inflections: {},
      },
    ],
    attributions: [
      {
        ...at("Ida Brandt met Karl Olsen in Port Hale on Friday"),
        type: "Indirect",
        speaker: at("the agency"),
        cue: at("reported"),
        stance: "asserted",
        reasons: [{ rule: "parenthetic", at: at("reported") }],
      },
    ],
    claims: [
      {
        type: "meeting",
        kind: "meeting",
        sentence: 0,
        passage: at("Ida Brandt met Karl Olsen in Port Hale on Friday"),
        trigger: at("met"),
        actors: [{ actor: "ida", role: "participant", phrase: at("Ida Brandt") }],
        place: { name: { en: "Port Hale" }, phrase: at("Port Hale") },
        quotes: [],
        chain: [
          { speakers: ["agency"], phrase: at("the agency"), cue: at("reported"), form: "indirect" },
        ],
        stance: "asserted",
        when: { published: friday },
        as: "states",
        reasons: [{ rule: "verb-met", at: at("met") }],
      },
    ],
  },
};

const actors = [
  { id: "ida", kind: "person", name: { en: "Ida Brandt-Hale" }, aliases: {}, inflections: {} },
] as const;

const shown = explainArticle(opened, actors, painter(false));
const joined = shown.join("\n");
/** with all white space made single */
const running = joined.replace(/\s+/gu, " ");

describe("what is explained", () => {
  test("the text with every mark, under its sentence's number", () => {
    expect(running).toContain(
      "1 <{Ida Brandt}a1 met Karl Olsen in {Port Hale}p1 on [Friday]t1>s1, the agency reported.",
    );
    expect(running).toMatch(/2 It was their second talk \[in years\]v1\./u);
  });

  test("a time: type, value, what the words alone say, the date and each step", () => {
    expect(running).toContain('t1 "Friday" DATE 2025-07-11, with the day of publication');
    expect(running).toContain("the words alone say XXXX-WXX-5");
    expect(running).toContain('"on Friday" (at): 2025-07-11 with the day of publication');
    expect(running).toContain('because weekday ("Friday"); nearest-before (from 2025-07-12)');
  });

  test("names: whose, and how they are named", () => {
    expect(running).toContain('a1 "Ida Brandt" Ida Brandt-Hale, by name, takes part');
    expect(running).toContain('p1 "Port Hale" place Port Hale');
  });

  test("who says so", () => {
    expect(running).toMatch(
      /s1 "the agency" says "Ida Brandt met .+" Indirect, asserted, by "reported"/u,
    );
  });

  test("a claim: type, words, roles, place, date, chain and rules", () => {
    expect(running).toContain('c1 meeting by "met", states an event, asserted');
    expect(running).toContain('who: Ida Brandt-Hale, participant "Ida Brandt"');
    expect(running).toContain('where: Port Hale "Port Hale"');
    expect(running).toContain("when: 2025-07-11 with the day of publication (weekday-before-pub");
    expect(running).toContain('says so: agency "the agency", indirect, by "reported"');
    expect(running).toContain('because verb-met ("met")');
  });

  test("the article's own data, what was set aside, and whom nobody knew", () => {
    expect(shown[0]).toBe("Brandt meets Olsen");
    expect(running).toContain("published 2025-07-12 (given");
    expect(running).toContain("not 2025-07-13 (meta");
    expect(running).toContain('teaser: "Read more: another story"');
    expect(running).toContain("Karl Olsen, person, as karl-olsen");
    expect(shown.at(-1)).toContain("claims: 1");
  });
});

test("no line is wider than a terminal, and none has a style where there are no colours", () => {
  expect(shown.filter((line) => line.length > 80)).toEqual([]);
  expect(joined).not.toContain("\u001B");
  expect(explainArticle(opened, actors, painter(true)).join("\n")).toContain("\u001B[36m");
});

test("what a file says can't reach the terminal as a command", () => {
  const sly = { ...opened, reading: { ...opened.reading, title: "A\u001B[2Jb\u0007\u202Ec" } };
  expect(explainArticle(sly, actors, painter(false))[0]).toBe("A\uFFFD[2Jb\uFFFD\uFFFDc");
});
