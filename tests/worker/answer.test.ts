import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NO_DECISIONS, type Decisions } from "#src/domain/decisions.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { WholeCollection } from "#src/domain/own-collection.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import type { Step } from "#src/formats/step.ts";
import { createAnswerer, type Answerer } from "#src/worker/answer.ts";
import type { Task } from "#src/worker/protocol.ts";
import { isAnswerTo } from "#src/worker/messages.ts";
import { ownArticle, wholeCollection } from "./own-articles.ts";

const freely = () => Promise.resolve();

const BRANDT = "Außenministerin Ida Brandt traf am 8. Juli 2025 in Oslo den Präsidenten.";
const OLSEN = "Ministerpräsident Karl Olsen reiste am 9. Juli 2025 nach Bergen.";
const NOBODY = "Am 10. Juli 2025 wurde die Brücke wieder geöffnet, teilte die Polizei mit.";
const ARTICLES = [BRANDT, OLSEN, NOBODY].map((text, index) => ownArticle(index + 1, [text]));

function actor(id: string, name: string, more: Partial<KnownActor> = {}): KnownActor {
  return { id, kind: "person", name: { de: name }, aliases: {}, inflections: {}, ...more };
}

function decided(...actors: readonly KnownActor[]): Decisions {
  return { ...NO_DECISIONS, actors: new Map(actors.map((each) => [each.id, each])) };
}

async function checked(
  answer: Answerer,
  task: Task,
  step: Step = freely,
): Promise<CheckedCollection> {
  const given = await answer(task, step);
  if (!isAnswerTo("open", given)) throw new Error("that is no collection");
  return given;
}

const fresh = (whole: WholeCollection) =>
  checked(createAnswerer(globalThis.crypto.subtle), { kind: "open", whole });

/** Which articles are read again: one step is asked for before each. */
function counter(): { readonly step: Step; readonly taken: () => readonly number[] } {
  const seen: number[] = [];
  return {
    step: (done) => Promise.resolve(void seen.push(done)),
    taken: () => seen.splice(0),
  };
}

describe("a collection that is opened", () => {
  test("has its articles as sources, with the claims that are found in them", async () => {
    const { dataset, cards } = await fresh(wholeCollection(ARTICLES));
    expect(dataset.sources.map(({ id, headline }) => [id, headline])).toEqual([
      ["article-1", "Artikel 1"],
      ["article-2", "Artikel 2"],
      ["article-3", "Artikel 3"],
    ]);
    expect(new Set(cards.map(({ source }) => source)).size).toBe(3);
    expect(dataset.actors.map(({ id }) => id)).toContain("ida-brandt");
  });

  test("isn't read again when it is opened again, but for what is new", async () => {
    const answer = createAnswerer(globalThis.crypto.subtle);
    const { step, taken } = counter();
    await checked(answer, { kind: "open", whole: wholeCollection(ARTICLES.slice(0, 2)) }, step);
    expect(taken()).toEqual([0, 1]);
    const more = structuredClone(wholeCollection(ARTICLES));
    expect(await checked(answer, { kind: "open", whole: more }, step)).toEqual(await fresh(more));
    expect(taken()).toEqual([2]);
  });

  test("shows another headline, and reads another text or day anew", async () => {
    const answer = createAnswerer(globalThis.crypto.subtle);
    await checked(answer, { kind: "open", whole: wholeCollection(ARTICLES) });
    const [first = ownArticle(1, [BRANDT]), second = ownArticle(2, [OLSEN]), third] = ARTICLES;
    const changed = wholeCollection([
      { ...first, headline: "Ein anderer Titel" },
      { ...second, published: { edtf: "2025-07-13", basis: "given" } },
      { ...third, ...ownArticle(3, [`${NOBODY} Niemand wurde verletzt.`]) },
    ]);
    const { step, taken } = counter();
    expect(await checked(answer, { kind: "open", whole: changed }, step)).toEqual(
      await fresh(changed),
    );
    expect(taken()).toEqual([1, 2]);
  });

  test("that is given up is opened from where it was left", async () => {
    const answer = createAnswerer(globalThis.crypto.subtle);
    const refuse: Step = (done) => (done === 2 ? Promise.reject(new Error("enough")) : freely());
    const whole = wholeCollection(ARTICLES);
    await expect(answer({ kind: "open", whole }, refuse)).rejects.toThrow("enough");
    const { step, taken } = counter();
    expect(await checked(answer, { kind: "open", whole }, step)).toEqual(await fresh(whole));
    expect(taken()).toEqual([2]);
  });

  test("that is given up half-way between two lists of actors is as if it had not been", async () => {
    const answer = createAnswerer(globalThis.crypto.subtle);
    await checked(answer, { kind: "open", whole: wholeCollection(ARTICLES) });
    const norway = decided(actor("norway", "Norwegen", { kind: "state" }));
    const refuse: Step = (done) => (done === 1 ? Promise.reject(new Error("enough")) : freely());
    await expect(answer({ kind: "decide", decisions: norway }, refuse)).rejects.toThrow("enough");
    const { step, taken } = counter();
    const whole = wholeCollection(ARTICLES);
    expect(await checked(answer, { kind: "open", whole }, step)).toEqual(await fresh(whole));
    expect(taken()).toEqual([0]);
  });
});

describe("another decision about actors", () => {
  const bits = "Ida Brandt";
  test.each<[string, Decisions, readonly number[]]>([
    ["reads the articles again that name them", decided(actor("brandt", bits)), [0]],
    ["reads none again where none does", decided(actor("quist", "Gro Quist")), []],
    [
      "minds other names too",
      decided(actor("x", "Gro Quist", { aliases: { de: ["Olsen"] } })),
      [1],
    ],
    [
      "reads all again for a state",
      decided(actor("norway", "Norwegen", { kind: "state" })),
      [0, 1, 2],
    ],
  ])("%s", async (_, decisions, expected) => {
    const answer = createAnswerer(globalThis.crypto.subtle);
    await checked(answer, { kind: "open", whole: wholeCollection(ARTICLES) });
    const { step, taken } = counter();
    const now = await checked(answer, { kind: "decide", decisions }, step);
    expect(taken()).toEqual(expected);
    expect(now).toEqual(await fresh(wholeCollection(ARTICLES, decisions)));
    // and back
    const before = await checked(answer, { kind: "decide", decisions: NO_DECISIONS }, step);
    expect(taken()).toEqual(expected);
    expect(before).toEqual(await fresh(wholeCollection(ARTICLES)));
  });
});

test("the claims of a data file that was copied stand beside those of one's own articles", async () => {
  const base: unknown = JSON.parse(readFileSync("public/data/timeline.json", "utf8"));
  const given = await fresh(wholeCollection([], NO_DECISIONS, base));
  const both = await fresh(wholeCollection(ARTICLES, NO_DECISIONS, base));
  expect(given.cards.every(({ state }) => state === "given")).toBe(true);
  expect(given.cards.length).toBeGreaterThan(20);
  const claims = both.dataset.claims.map(({ id }) => id);
  expect(claims).toEqual(expect.arrayContaining(given.dataset.claims.map(({ id }) => id)));
  expect(claims.length).toBeGreaterThan(given.dataset.claims.length);
});

test("a base that is no data file at all is none, and why is said", async () => {
  expect(await fresh(wholeCollection(ARTICLES, NO_DECISIONS, { format: "x" }))).toEqual({
    ...(await fresh(wholeCollection(ARTICLES))),
    baseFault: "format",
  });
});

test("an article in a language without rules has its words and no claims", async () => {
  const spanish = { ...ownArticle(1, ["El ministro viajó ayer a la capital."]), lang: "es" };
  const { dataset, cards } = await fresh(wholeCollection([spanish]));
  expect(dataset.sources[0]?.texts[0]?.paragraphs).toEqual([
    [{ text: "El ministro viajó ayer a la capital." }],
  ]);
  expect(cards).toEqual([]);
});

test("why a claim was proposed is told of the collection that is open", async () => {
  const answer = createAnswerer(globalThis.crypto.subtle);
  const { cards } = await checked(answer, { kind: "open", whole: wholeCollection(ARTICLES) });
  const steps = await answer({ kind: "trace", claim: cards[0]?.claim.id ?? "" }, freely);
  expect(steps).toEqual(
    expect.arrayContaining([expect.objectContaining({ about: "date", gives: "2025-07-08" })]),
  );
  expect(await answer({ kind: "trace", claim: "unheard-of" }, freely)).toEqual([]);
});

describe("an article that is read", () => {
  const read = (content: string, name = "") =>
    createAnswerer(globalThis.crypto.subtle)({ kind: "read", name, content }, freely);

  test("has one digest, however its quotation marks and spaces are printed", async () => {
    const readings = await Promise.all([
      read("„Wir kommen“, sagte sie am Dienstag in Oslo.", "a.txt"),
      read('"Wir  kommen", sagte sie am Dienstag in Oslo.', "b.md"),
      read("„Wir gehen“, sagte sie am Dienstag in Oslo.", "c.txt"),
    ]);
    const digests = readings.map((reading) => Reflect.get(reading, "digest") as unknown);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
  });

  test("carries nothing over that the page has no use for", async () => {
    expect(JSON.stringify(await read(BRANDT))).not.toContain('"given"');
  });
});
