import { describe, expect, test } from "vitest";
import {
  CLAIMS,
  EVENTS,
  LEAVING,
  MARKET,
  MEETING,
  PRAISE,
  reviewed,
  TITLE,
  VISIT,
  WARNING,
} from "./decisions.ts";
import { STORY } from "./story.ts";

describe("decisions on claims", () => {
  test("accepted, corrected and added ones are there under their ids; rejected ones aren't", () => {
    const { dataset, problems, undecided, rejected } = reviewed({});
    expect(problems).toEqual([]);
    expect(undecided).toEqual({ claims: [], events: [] });
    expect(rejected).toBe(1);
    expect([...dataset.claims.keys()]).toEqual([
      MEETING.claim,
      PRAISE.claim,
      LEAVING.claim,
      MARKET.claim,
    ]);
  });

  test("a claim says whether the program found it, and what an editor set otherwise", () => {
    const { claims } = reviewed({}).dataset;
    const found = (id: string) => claims.get(id)?.found;
    expect(found(MEETING.claim)).toMatchObject({ by: "program", corrected: [] });
    expect(found(PRAISE.claim)).toMatchObject({
      by: "program",
      corrected: ["chain"],
      rules: ["statement-verb"],
    });
    expect(found(MARKET.claim)).toEqual({ by: "editor", rules: [], corrected: [] });
    expect(claims.get(PRAISE.claim)?.chain).toMatchObject([{ speakers: ["echo"] }]);
    expect(claims.get(PRAISE.claim)?.actors).toMatchObject([{ actor: "bert", role: "speaker" }]);
  });

  test("an added claim has its passage and phrases from its words, in both languages", () => {
    const market = reviewed({}).dataset.claims.get(MARKET.claim);
    expect(market?.passages.map(({ exact }) => exact)).toEqual([
      "Markt blieb leer",
      "market stayed empty",
    ]);
    expect(market?.actors[0]?.phrase?.["en"]?.exact).toBe("market");
  });

  test("null takes away what the program found, and … makes the passage the sentence", () => {
    const edit = {
      ...MEETING,
      decision: "correct",
      place: null,
      when: null,
      passage: { de: "…", en: "…" },
    };
    const claim = reviewed({ claims: [edit] }).dataset.claims.get(MEETING.claim);
    expect(claim).not.toHaveProperty("when");
    expect(claim?.passages[0]?.exact).toBe(STORY[0]?.de);
    expect(claim?.found?.corrected).toEqual(["passages", "place", "when"]);
  });

  test("what nobody has decided on stays as proposed, and is named", () => {
    const { undecided, dataset } = reviewed({ claims: [MEETING], events: [] });
    expect(undecided.claims).toEqual([PRAISE.claim, WARNING.claim, LEAVING.claim]);
    expect(undecided.events).toHaveLength(4);
    expect(dataset.events).toHaveLength(4);
  });

  test("among the claims of a sentence it is the telling word that counts, not the number", () => {
    const story = STORY.map(({ claims, ...texts }) => ({ ...texts, claims: claims.toReversed() }));
    const { dataset, problems } = reviewed({}, story);
    expect(problems).toEqual([]);
    expect(dataset.claims.get(PRAISE.claim)?.actors.map(({ actor }) => actor)).toEqual(["bert"]);
  });

  test("an id that an editor has used is given to no other claim", () => {
    const gone = reviewed({ claims: [MEETING], events: [] }, [
      {
        de: "Davor hatte Bert Cara besucht.",
        en: "Before that Bert visited Cara.",
        claims: [VISIT],
      },
      ...STORY,
    ]);
    expect(gone.dataset.claims.get(MEETING.claim)?.passages[0]?.exact).toContain("getroffen");
    expect(gone.undecided.claims[0]).toBe("blatt-s01-meeting-2");
  });
});

describe("decisions on events", () => {
  test("naming the claims of two proposed events joins them; the editor's id and title win", () => {
    const joined = {
      id: "one-day",
      title: TITLE,
      evidence: [
        { claim: MEETING.claim, as: "states" },
        { claim: LEAVING.claim, as: "states" },
      ],
    };
    const { dataset, undecided } = reviewed({ events: [joined] });
    expect(dataset.events[0]).toMatchObject(joined);
    expect(undecided.events).toHaveLength(1);
  });

  test("naming the claims of one in two events splits it", () => {
    const event = (id: string, claim: string) => ({
      id,
      title: TITLE,
      evidence: [{ claim, as: "states" }],
    });
    const events = [event("first", MEETING.claim), event("second", PRAISE.claim)];
    expect(reviewed({ events }).dataset.events.slice(0, 2)).toMatchObject(events);
  });

  test("without evidence an event keeps what was proposed for a claim of it", () => {
    const [leaving] = reviewed({}).dataset.events.filter(({ id }) => id === "cara-leaves");
    expect(leaving).toMatchObject({
      kind: "meeting",
      label: { en: "Departure" },
      evidence: [{ claim: LEAVING.claim, as: "states" }],
    });
    expect(leaving?.title["en"]).toContain("Cara");
  });

  test("kind, summary, editor's date and notes are the editor's", () => {
    const reference = { publisher: "Blatt", url: "https://example.org/a" };
    const event = {
      id: "cara-leaves",
      of: LEAVING.claim,
      kind: "other",
      summary: TITLE,
      editor: { edtf: "2024-03-01", reference },
      notes: [{ about: "context", text: TITLE, reference }],
    };
    const { of, ...fields } = event;
    expect(reviewed({ events: [event] }).dataset.events[0]).toMatchObject(fields);
    expect(of).toBe(LEAVING.claim);
  });

  test("a rejected event is none, and its claims make no other", () => {
    const { dataset, undecided } = reviewed({
      events: [...EVENTS.slice(0, 1), { id: "gone", of: LEAVING.claim, reject: true }],
    });
    expect(dataset.events.map(({ id }) => id)).toEqual(["anna-meets-bert"]);
    expect(undecided.events).toEqual([]);
    expect(dataset.claims.has(LEAVING.claim)).toBe(true);
  });
});

describe("what can't be carried out is reported", () => {
  const without = (index: number) => STORY.filter((_, at) => at !== index);

  test("a claim whose sentence is gone, and the event that stood on it alone", () => {
    const { problems, dataset } = reviewed({}, without(2));
    expect(problems.map(({ kind, record }) => [kind, record])).toEqual([
      ["claim-gone", LEAVING.claim],
      ["event", "cara-leaves"],
    ]);
    expect(dataset.events.map(({ id }) => id)).toEqual(["anna-meets-bert", "empty-market"]);
  });

  test("a claim that the program no longer finds in its sentence", () => {
    const story = STORY.map((sentence, at) => (at === 0 ? { ...sentence, claims: [] } : sentence));
    expect(reviewed({}, story).problems).toMatchObject([
      { kind: "claim-gone", record: MEETING.claim },
      { kind: "event", record: "anna-meets-bert" },
    ]);
  });

  test.each([
    ["words that several sentences have", { ...MEETING, words: { de: "Anna" } }, "address"],
    [
      "words that one language lacks",
      { ...MEETING, words: { de: "getroffen", en: "x" } },
      "address",
    ],
    ["a source that there isn't", { ...MEETING, claim: "other-s01-meeting-1" }, "claim-gone"],
    ["a field's words", { ...MARKET, passage: { de: "Hafen", en: "market" } }, "field"],
  ])("%s", (_, claim, kind) => {
    expect(reviewed({ claims: [claim], events: [] }).problems).toMatchObject([{ kind }]);
  });

  test.each([
    ["two decisions on one claim", { claims: [...CLAIMS, MEETING] }, "duplicate"],
    ["two decisions on one event", { events: [...EVENTS, EVENTS[2] ?? {}] }, "event"],
    ["an event that nobody proposes", { events: [...EVENTS, { id: "nowhere" }] }, "event"],
    [
      "an event without a title",
      { events: [...EVENTS, { id: "x", evidence: [{ claim: MARKET.claim, as: "part" }] }] },
      "event",
    ],
  ])("%s", (_, review, kind) => {
    expect(reviewed(review).problems).toMatchObject([{ kind }]);
  });
});
