import { describe, expect, test } from "vitest";
import type { Change } from "#src/domain/decisions.ts";
import { accept, reject } from "#src/extract/review/acts.ts";
import { addClaim } from "#src/extract/review/add-claim.ts";
import {
  editEvent,
  join,
  split,
  standAs,
  type EventFields,
} from "#src/extract/review/event-acts.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";
import { acted, benchOf, cardOf } from "./bench.ts";
import { LEAVING, MEETING, PRAISE, TITLE } from "./decisions.ts";

const START = benchOf();
type Act = (bench: Workbench) => Change;

const eventOf = (bench: Workbench, claim: string) => cardOf(bench, claim).events[0]?.id ?? "none";
const evidenceOf = ({ checked }: Workbench, id: string) =>
  checked.dataset.events.find((event) => event.id === id)?.evidence;
const joining =
  (...claims: readonly string[]): Act =>
  (bench) =>
    join(
      bench,
      claims.map((claim) => eventOf(bench, claim)),
    );
const standing =
  (claim: string, as: "states" | "part" | "background", other?: string): Act =>
  (bench) =>
    standAs(bench, cardOf(bench, claim), as, other && eventOf(bench, other));
const splitting =
  (claim: string): Act =>
  (bench) =>
    split(bench, cardOf(bench, claim));
const editing =
  (claim: string, fields: EventFields): Act =>
  (bench) =>
    editEvent(bench, eventOf(bench, claim), fields);
const accepting =
  (claim: string): Act =>
  (bench) =>
    accept(bench, [cardOf(bench, claim)]);

describe("editing an event", () => {
  test("accepts the claim that it goes by, and takes fields back", () => {
    const bench = acted(START, editing(LEAVING.claim, { title: TITLE, kind: "other" }));
    expect(cardOf(bench, LEAVING.claim)).toMatchObject({ state: "accepted", kind: "other" });
    const back = acted(bench, editing(LEAVING.claim, { title: undefined, kind: undefined }));
    expect(back.checked.dataset.events).toEqual(START.checked.dataset.events);
  });

  test("an id of one's own is kept, and the one before is given to nothing else", () => {
    const before = eventOf(START, LEAVING.claim);
    const bench = acted(
      START,
      accepting(LEAVING.claim),
      editing(LEAVING.claim, { id: "she-leaves" }),
    );
    expect(eventOf(bench, LEAVING.claim)).toBe("she-leaves");
    expect(
      evidenceOf(acted(bench, editing(MEETING.claim, { id: before })), before),
    ).toBeUndefined();
    const again = acted(bench, editing(LEAVING.claim, { id: before }));
    expect(eventOf(again, LEAVING.claim)).toBe(before);
  });

  test("an id that another event has is left to it", () => {
    const taken = eventOf(START, MEETING.claim);
    expect(eventOf(acted(START, editing(LEAVING.claim, { id: taken })), MEETING.claim)).toBe(taken);
  });
});

describe("joining and splitting", () => {
  const joined = acted(START, joining(MEETING.claim, LEAVING.claim));

  test("two events become the first, and stand on the claims of both", () => {
    const id = eventOf(START, MEETING.claim);
    expect(evidenceOf(joined, id)).toEqual([
      { claim: MEETING.claim, as: "states" },
      { claim: LEAVING.claim, as: "states" },
    ]);
    expect(joined.checked.dataset.events).toHaveLength(3);
    expect(cardOf(joined, LEAVING.claim)).toMatchObject({ state: "accepted", events: [{ id }] });
  });

  test("the id of an event that was decided on goes to no other when it is joined", () => {
    const id = eventOf(START, LEAVING.claim);
    const bench = acted(START, accepting(LEAVING.claim), joining(MEETING.claim, LEAVING.claim));
    expect(bench.decisions.events.get(id)).toMatchObject({ reject: true });
    const apart = acted(bench, splitting(LEAVING.claim));
    expect(eventOf(apart, LEAVING.claim)).not.toBe(id);
  });

  test("splitting gives a claim an event of its own, called like its words", () => {
    const apart = acted(joined, splitting(LEAVING.claim));
    const own = apart.checked.dataset.events.find(({ id }) => id === eventOf(apart, LEAVING.claim));
    expect(own).toMatchObject({
      title: { en: "Cara has since left the town." },
      evidence: [{ claim: LEAVING.claim, as: "states" }],
    });
    expect(evidenceOf(apart, eventOf(START, MEETING.claim))).toEqual([
      { claim: MEETING.claim, as: "states" },
    ]);
  });

  test("there is nothing to join in one event, nor to split where a claim is all", () => {
    expect(joining(MEETING.claim, MEETING.claim)(START)).toEqual([]);
    expect(join(START, ["none", eventOf(START, MEETING.claim)])).toEqual([]);
    expect(splitting(MEETING.claim)(START)).toEqual([]);
  });

  test("what is joined stays so when one of the claims is rejected and comes back", () => {
    const without = acted(joined, (bench) => reject(bench, [cardOf(bench, MEETING.claim)]));
    const id = eventOf(START, MEETING.claim);
    expect(evidenceOf(without, id)).toEqual([{ claim: LEAVING.claim, as: "states" }]);
    expect(evidenceOf(acted(without, accepting(MEETING.claim)), id)).toHaveLength(2);
  });
});

describe("what a claim is to an event", () => {
  test("part of another one: its own is no more", () => {
    const bench = acted(START, standing(PRAISE.claim, "part", MEETING.claim));
    expect(evidenceOf(bench, eventOf(START, MEETING.claim))).toEqual([
      { claim: MEETING.claim, as: "states" },
      { claim: PRAISE.claim, as: "part" },
    ]);
    expect(bench.checked.dataset.events).toHaveLength(3);
  });

  test("part of another one, and then on its own again", () => {
    const bench = acted(
      START,
      standing(PRAISE.claim, "part", MEETING.claim),
      standing(PRAISE.claim, "states"),
    );
    expect(cardOf(bench, PRAISE.claim).events).toMatchObject([{ as: "states" }]);
    expect(bench.checked.dataset.events).toHaveLength(4);
  });

  test("background: the claim stays and makes no event, until it states one again", () => {
    const bench = acted(START, standing(PRAISE.claim, "background"));
    expect(cardOf(bench, PRAISE.claim)).toMatchObject({ state: "accepted", events: [] });
    expect(bench.checked.dataset.claims.map(({ id }) => id)).toContain(PRAISE.claim);
    const again = acted(bench, standing(PRAISE.claim, "states"));
    expect(eventOf(again, PRAISE.claim)).toBe(eventOf(START, PRAISE.claim));
  });

  test("what belongs to an event goes along with the claim that it stood on", () => {
    const bench = acted(
      START,
      standing(PRAISE.claim, "part", LEAVING.claim),
      standing(LEAVING.claim, "background", MEETING.claim),
    );
    expect(evidenceOf(bench, eventOf(START, MEETING.claim))).toEqual([
      { claim: MEETING.claim, as: "states" },
      { claim: LEAVING.claim, as: "background" },
      { claim: PRAISE.claim, as: "part" },
    ]);
  });

  test("the id of an event that one's own claim leaves is given to nothing else", () => {
    const market = addClaim(
      START,
      { source: "blatt", lang: "de", paragraph: 0, start: 0, end: 9 },
      "other",
    );
    const bench = acted(
      START,
      () => market?.change ?? [],
      standing(market?.claim ?? "", "part", MEETING.claim),
    );
    expect(bench.decisions.events.get(market?.event ?? "")).toMatchObject({ reject: true });
  });

  test("an event that nothing would state any more is left as it is", () => {
    expect(standing(MEETING.claim, "part", MEETING.claim)(START)).toEqual([]);
    expect(standAs(START, cardOf(START, MEETING.claim), "part", "none")).toEqual([]);
  });
});
