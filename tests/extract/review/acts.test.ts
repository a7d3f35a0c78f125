import { describe, expect, test } from "vitest";
import { merged } from "#src/domain/decisions.ts";
import {
  accept,
  correct,
  dropDecision,
  keepActor,
  movePassage,
  reject,
  reopen,
} from "#src/extract/review/acts.ts";
import { addClaim } from "#src/extract/review/add-claim.ts";
import { editEvent } from "#src/extract/review/event-acts.ts";
import { afterChange, type Workbench } from "#src/extract/review/workbench.ts";
import { acted, benchOf, cardOf, decided, STORY_SOURCE } from "./bench.ts";
import { LEAVING, MEETING, PRAISE, WARNING } from "./decisions.ts";
import { STORY } from "./story.ts";

const START = benchOf();
const accepting = (claim: string) => (bench: Workbench) => accept(bench, [cardOf(bench, claim)]);
const rejecting = (claim: string) => (bench: Workbench) => reject(bench, [cardOf(bench, claim)]);
const reopening = (claim: string) => (bench: Workbench) => reopen(bench, [cardOf(bench, claim)]);

function eventIn(bench: Workbench, claim: string) {
  const { events } = cardOf(bench, claim);
  return bench.checked.dataset.events.find(({ id }) => id === events[0]?.id);
}

describe("accepting", () => {
  test("fixes the claim's words and its event's id", () => {
    const bench = acted(START, accepting(MEETING.claim));
    expect(cardOf(bench, MEETING.claim)).toMatchObject({ state: "accepted", doubts: [] });
    expect([...bench.decisions.claims.values()]).toEqual([
      { claim: MEETING.claim, words: MEETING.words, decision: "accept" },
    ]);
    expect([...bench.decisions.events.values()]).toEqual([
      { id: eventIn(START, MEETING.claim)?.id, of: MEETING.claim },
    ]);
  });

  test("keeps the actors that only the texts propose", () => {
    const proposed = {
      id: "dora",
      kind: "person",
      name: { de: "Dora", en: "Dora" },
      aliases: {},
      inflections: {},
    } as const;
    const withDora = {
      sources: [
        {
          ...STORY_SOURCE,
          texts: STORY_SOURCE.texts.map(({ lang, extraction }) => ({
            lang,
            extraction: {
              ...extraction,
              proposed: [proposed],
              claims: extraction.claims.map((claim) => ({
                ...claim,
                actors: [{ actor: "dora", role: "agent" as const }],
              })),
            },
          })),
        },
      ],
    };
    const bench = benchOf(undefined, withDora);
    expect(cardOf(bench, MEETING.claim).doubts).toContain("actor-proposed");
    const { actors } = decided(bench.decisions, accepting(MEETING.claim)(bench));
    expect([...actors.values()]).toEqual([proposed]);
    const kept = benchOf(decided(bench.decisions, accepting(MEETING.claim)(bench)));
    expect(kept.checked.dataset.actors).toContainEqual({
      id: "dora",
      kind: "person",
      name: proposed.name,
      aliases: [],
    });
  });

  test("does nothing to what is decided already", () => {
    const bench = acted(START, accepting(MEETING.claim));
    expect(accepting(MEETING.claim)(bench)).toEqual([]);
  });
});

describe("rejecting", () => {
  test("takes the claim and its event out; its card stays, as proposed", () => {
    const bench = acted(START, rejecting(WARNING.claim));
    expect(cardOf(bench, WARNING.claim)).toMatchObject({ state: "rejected", events: [] });
    expect(bench.checked.dataset.claims.map(({ id }) => id)).not.toContain(WARNING.claim);
    expect(bench.checked.dataset.events).toHaveLength(3);
  });

  test("an id that was decided on waits for its claim", () => {
    const titled = acted(START, accepting(LEAVING.claim), (bench) =>
      editEvent(bench, eventIn(bench, LEAVING.claim)?.id ?? "", { title: { en: "She leaves" } }),
    );
    const rejected = acted(titled, rejecting(LEAVING.claim));
    expect(rejected.checked.dataset.events).toHaveLength(3);
    const again = acted(rejected, accepting(LEAVING.claim));
    expect(eventIn(again, LEAVING.claim)).toEqual(eventIn(titled, LEAVING.claim));
  });

  test("a claim of one's own is as if it had never been there", () => {
    const added = acted(START, (bench) => marketIn(bench)?.change ?? []);
    expect(acted(added, rejecting("blatt-s04-other-1")).decisions).toEqual(START.decisions);
  });
});

test("reopening takes back all that accepting did", () => {
  const bench = acted(START, accepting(MEETING.claim), reopening(MEETING.claim));
  expect(bench.decisions).toEqual(START.decisions);
});

/** "Markt blieb", marked sloppily. */
function marketIn(bench: Workbench) {
  const start = STORY.map(({ de }) => de)
    .join(" ")
    .indexOf("rkt bl");
  const at = { source: "blatt", lang: "de", paragraph: 0, start, end: start + 6 };
  return addClaim(bench, at, "other");
}

test("adding makes a claim of marked words, and an event that is called like them", () => {
  const made = marketIn(START);
  const bench = acted(START, () => made?.change ?? []);
  const card = cardOf(bench, made?.claim ?? "");
  expect(card).toMatchObject({ state: "added", kind: "other", proposed: undefined, sentence: 4 });
  expect(card.claim.passages.map(({ text, exact }) => [text, exact])).toEqual([
    ["de", "Markt blieb"],
    ["en", "The market stayed empty."],
  ]);
  expect(eventIn(bench, card.claim.id)).toMatchObject({
    id: made?.event,
    title: { de: "Markt blieb" },
  });
  const next = marketIn(bench);
  expect(next?.claim).not.toBe(made?.claim);
  expect(next?.event).not.toBe(made?.event);
});

test.each([
  ["white space", { source: "blatt", lang: "de", paragraph: 0, start: 2, end: 3 }],
  ["no such text", { source: "blatt", lang: "fr", paragraph: 0, start: 2, end: 9 }],
  ["no such source", { source: "x", lang: "de", paragraph: 0, start: 2, end: 9 }],
  ["no such paragraph", { source: "blatt", lang: "de", paragraph: 7, start: 2, end: 9 }],
])("%s can't be added", (_, at) => {
  expect(addClaim(START, at, "other")).toBeUndefined();
});

describe("correcting", () => {
  const correcting = (claim: string, fields: Parameters<typeof correct>[2]) => (bench: Workbench) =>
    correct(bench, cardOf(bench, claim), fields);

  test("sets fields besides those that were set before", () => {
    const bench = acted(
      START,
      correcting(PRAISE.claim, { stance: "denied" }),
      correcting(PRAISE.claim, { place: { name: { de: "Kras" } } }),
    );
    expect(bench.decisions.claims.get(PRAISE.claim)).toEqual({
      claim: PRAISE.claim,
      words: PRAISE.words,
      decision: "correct",
      stance: "denied",
      place: { name: { de: "Kras" } },
    });
    expect(cardOf(bench, PRAISE.claim)).toMatchObject({
      state: "corrected",
      claim: { found: { by: "program", corrected: ["place", "stance"] } },
      proposed: { stance: "asserted" },
    });
  });

  test("what says the same as the proposal is no correction", () => {
    const bench = acted(
      START,
      correcting(PRAISE.claim, { stance: "denied" }),
      correcting(PRAISE.claim, { stance: "asserted" }),
    );
    expect(cardOf(bench, PRAISE.claim).state).toBe("accepted");
  });

  test("fields of a claim of one's own stay its own", () => {
    const bench = acted(
      START,
      (now) => marketIn(now)?.change ?? [],
      correcting("blatt-s04-other-1", { stance: "hoped" }),
    );
    expect(cardOf(bench, "blatt-s04-other-1")).toMatchObject({
      state: "added",
      claim: { stance: "hoped", found: { by: "editor" } },
    });
  });

  test("the ends of a passage move to whole words, and no further than its paragraph", () => {
    const move =
      (end: number, paragraph = 0) =>
      (bench: Workbench) =>
        movePassage(bench, cardOf(bench, MEETING.claim), "en", { paragraph, start: 0, end });
    const bench = acted(START, move(12));
    const passages = cardOf(bench, MEETING.claim).claim.passages.map(({ exact }) => exact);
    expect(passages).toEqual(["Am Freitag hat Anna Bert getroffen.", "On Friday Anna"]);
    expect(move(12, 1)(START)).toEqual([]);
    expect(cardOf(acted(bench, move(24)), MEETING.claim).state).toBe("accepted");
  });
});

test("two acts in one: the second sees what the first has decided", () => {
  const card = cardOf(START, MEETING.claim);
  const first = correct(START, card, { stance: "denied" });
  const second = editEvent(afterChange(START, first), card.events[0]?.id ?? "", {
    title: { en: "No meeting" },
  });
  const bench = acted(START, () => merged(first, second));
  expect(cardOf(bench, MEETING.claim).state).toBe("corrected");
  expect(eventIn(bench, MEETING.claim)?.title).toEqual({ en: "No meeting" });
});

test("an actor of one's own can be named, and is there before a claim names it", () => {
  const dora = {
    id: "dora",
    kind: "person",
    name: { de: "Dora" },
    aliases: {},
    inflections: {},
  } as const;
  const bench = acted(START, (now) => keepActor(now, dora));
  expect(bench.checked.dataset.actors.map(({ id }) => id)).toContain("dora");
});

test("a decision that can't be carried out any more can be taken out", () => {
  const lost = {
    claim: "blatt-s09-other-1",
    words: { de: "Nichts davon" },
    decision: "accept",
  } as const;
  const bench = benchOf({ ...START.decisions, claims: new Map([[lost.claim, lost]]) });
  expect(bench.checked.problems).toMatchObject([{ kind: "claim-gone", record: lost.claim }]);
  expect(acted(bench, (now) => dropDecision(now, lost.claim)).checked.problems).toEqual([]);
});
