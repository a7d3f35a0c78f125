import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { readDataset } from "#src/domain/dataset.ts";
import { NO_DECISIONS } from "#src/domain/decisions.ts";
import type { Claim, Event } from "#src/domain/model.ts";
import type { FoundClaim } from "#src/extract/events/found-claim.ts";
import type { Doubt } from "#src/extract/review/checked-collection.ts";
import { accept, correct, reject } from "#src/extract/review/acts.ts";
import { proposedNow } from "#src/extract/review/check-collection.ts";
import {
  checkRecords,
  correctedDataset,
  recordsOfDataset,
} from "#src/extract/review/corrected-dataset.ts";
import { editEvent, join, split } from "#src/extract/review/event-acts.ts";
import { benchOf, cardOf, decided, STORY_SOURCE } from "./bench.ts";
import { PRAISE, TITLE } from "./decisions.ts";
import { extractionOf, sourceOf } from "./made-up.ts";

const file = new URL("../../../public/data/timeline.json", import.meta.url);
const reading = readDataset(JSON.parse(readFileSync(file, "utf8")));
if (!reading.ok) throw new Error(reading.fault.kind);
const BASE = recordsOfDataset(reading.dataset);

/** What is doubtful about one claim of an article of one sentence. */
function doubtsAbout(change: (claim: FoundClaim) => FoundClaim) {
  const sentence = "Am Freitag hat Anna in Kras Bert getroffen, wie es hieß.";
  const extraction = extractionOf(
    "de",
    [[sentence]],
    [
      {
        sentence: 0,
        type: "meeting",
        kind: "meeting",
        trigger: "getroffen",
        day: ["2024-03-01", "Am Freitag"],
        actors: [["anna", "agent"]],
      },
    ],
  );
  const changed = { ...extraction, claims: extraction.claims.map(change) };
  const { checked } = benchOf(NO_DECISIONS, { sources: [sourceOf("blatt", [changed])] });
  return checked.cards[0]?.doubts;
}

const DOUBTFUL: readonly (readonly [Doubt, (claim: FoundClaim) => FoundClaim])[] = [
  ["undated", ({ when: _when, ...claim }) => claim],
  ["nobody-named", (claim) => ({ ...claim, actors: [] })],
  ["kind-unknown", (claim) => ({ ...claim, type: "happening", kind: "other" })],
  ["implied", (claim) => ({ ...claim, as: "implies" })],
  ["speaker-unknown", (claim) => ({ ...claim, chain: [{ speakers: [], form: "indirect" }] })],
  [
    "date-open",
    (claim) => ({ ...claim, when: { text: { rule: "vague", usesPublication: false } } }),
  ],
];

describe("doubts", () => {
  test("a claim that says who, what and when has none", () => {
    expect(doubtsAbout((claim) => claim)).toEqual([]);
  });

  test.each(DOUBTFUL)("%s", (doubt, change) => {
    expect(doubtsAbout(change)).toEqual([doubt]);
  });

  test("claims that the program took for one happening, until somebody decides", () => {
    const sentence = "Am Freitag hat Anna in der Stadt Kras ihren alten Freund Bert getroffen.";
    const claim = { sentence: 0, type: "meeting", kind: "meeting", trigger: "getroffen" } as const;
    const source = (id: string) =>
      sourceOf(id, [extractionOf("de", [[sentence]], [{ ...claim, actors: [["anna", "agent"]] }])]);
    const more = { sources: [source("blatt"), source("kurier")] };
    const bench = benchOf(NO_DECISIONS, more);
    expect(bench.checked.dataset.events).toHaveLength(1);
    expect(bench.checked.cards.map(({ doubts }) => doubts)).toEqual([
      ["undated", "joined"],
      ["undated", "joined"],
    ]);
    const id = bench.checked.dataset.events[0]?.id ?? "";
    const after = decided(NO_DECISIONS, editEvent(bench, id, { title: TITLE }));
    expect(benchOf(after, more).checked.cards[0]?.doubts).toEqual([]);
  });
});

test("what the program joined stays one event when an editor names other actors", () => {
  const source = (id: string, sentence: string) => {
    const claim = { sentence: 0, type: "meeting", kind: "meeting", trigger: "getroffen" } as const;
    const actors = [
      ["anna", "participant"],
      ["bert", "participant"],
    ] as const;
    return sourceOf(id, [extractionOf("de", [[sentence]], [{ ...claim, actors }])]);
  };
  const more = {
    sources: [
      source("blatt", "Anna hat Bert getroffen."),
      source("kurier", "Bert, so heißt es, hat Anna getroffen."),
    ],
  };
  const bench = benchOf(NO_DECISIONS, more);
  expect(bench.checked.dataset.events).toHaveLength(1);
  const card = cardOf(bench, "blatt-s01-meeting-1");
  const change = correct(bench, card, { actors: [{ actor: "cara", role: "participant" }] });
  const { events } = benchOf(decided(NO_DECISIONS, change), more).checked.dataset;
  expect(events.map(({ evidence }) => evidence.length)).toEqual([2]);
});

describe("what a newer program proposes", () => {
  const now = proposedNow(STORY_SOURCE);
  const changesSince = (seen: readonly Claim[]) =>
    benchOf(NO_DECISIONS, { seen: new Map([["blatt", seen]]) }).checked.changes;

  test("nothing has changed, or nobody has ever looked", () => {
    expect(changesSince(now)).toEqual([]);
    expect(changesSince([])).toEqual([]);
    expect(benchOf().checked.changes).toEqual([]);
  });

  test("a claim that is new, one that is gone, and one that says something else", () => {
    const [meeting, praise, warning, ...rest] = now;
    if (meeting === undefined || praise === undefined || warning === undefined) throw new Error();
    const gone: Claim = {
      ...praise,
      id: "blatt-s02-agreement-1",
      passages: praise.passages.map((passage) => ({ ...passage, exact: "Bert" })),
    };
    const earlier = [{ ...meeting, stance: "hoped" as const, actors: [] }, praise, gone, ...rest];
    expect(changesSince(earlier)).toEqual([
      { source: "blatt", what: "changed", claim: meeting, fields: ["actors", "stance"] },
      { source: "blatt", what: "new", claim: warning, fields: [] },
      { source: "blatt", what: "gone", claim: gone, fields: [] },
    ]);
  });

  test("words that only stand elsewhere, or count otherwise, are no change", () => {
    const moved = now.map((claim) => ({
      ...claim,
      id: claim.id.replace(/-s(\d+)-/u, "-s9$1-"),
      passages: claim.passages.map((passage) => ({ ...passage, sentence: 9, start: 900 })),
    }));
    expect(changesSince(moved)).toEqual([]);
  });
});

test("a claim that somebody else's correction names an unknown actor in is a problem", () => {
  const bench = benchOf();
  const change = correct(bench, cardOf(bench, PRAISE.claim), {
    actors: [{ actor: "nobody-known", role: "agent" }],
  });
  expect(benchOf(decided(NO_DECISIONS, change)).checked.problems).toMatchObject([
    { kind: "field", record: PRAISE.claim },
  ]);
});

describe("a data file's records", () => {
  test("without decisions they are what they were", () => {
    const { records, problems } = correctedDataset(BASE, NO_DECISIONS);
    expect(problems).toEqual([]);
    expect({
      ...records,
      events: new Set(records.events),
      claims: new Set(records.claims),
    }).toEqual({
      ...BASE,
      events: new Set(BASE.events),
      claims: new Set(BASE.claims),
    });
  });

  test("a claim is corrected by its id, and says that it was", () => {
    const bench = { checked: checkRecords(BASE, NO_DECISIONS), decisions: NO_DECISIONS };
    const card = cardOf(bench, "dtz-2025-07-12-s01-meeting-1");
    expect(card).toMatchObject({ state: "given", doubts: [], proposed: undefined });
    const change = correct(bench, card, { stance: "denied" });
    const after = checkRecords(BASE, decided(NO_DECISIONS, change));
    expect(cardOf({ checked: after, decisions: NO_DECISIONS }, card.claim.id)).toMatchObject({
      state: "corrected",
      claim: { stance: "denied", found: { corrected: ["stance"] } },
      given: { stance: "asserted" },
    });
    expect(change.map(({ on }) => on)).toEqual(["claim"]);
  });

  test("an event whose only claim is rejected goes; its title, date and notes follow a join", () => {
    const bench = { checked: checkRecords(BASE, NO_DECISIONS), decisions: NO_DECISIONS };
    const card = cardOf(bench, "dtz-2025-07-12-s09-fighting-1");
    const without = correctedDataset(BASE, decided(NO_DECISIONS, reject(bench, [card])));
    expect(without.records.events.map(({ id }) => id)).not.toContain("kursk-offensive");
    expect(without.problems).toEqual([]);
    const treaty = BASE.events.find(({ id }) => id === "partnership-treaty");
    const joined = join(bench, ["partnership-treaty", "kursk-offensive"]);
    const { records } = correctedDataset(BASE, decided(NO_DECISIONS, joined));
    const { evidence: _evidence, ...rest } = treaty ?? {};
    expect(records.events.find(({ id }) => id === "partnership-treaty")).toMatchObject(rest);
  });

  test("a claim that is split off leaves its event's label, date and notes there", () => {
    const bench = { checked: checkRecords(BASE, NO_DECISIONS), decisions: NO_DECISIONS };
    const change = split(bench, cardOf(bench, "dtz-2025-07-12-s15-agreement-1"));
    const { records } = correctedDataset(BASE, decided(NO_DECISIONS, change));
    const evidence = [{ claim: "dtz-2025-07-12-s15-agreement-1", as: "states" }];
    const own = records.events.find(
      (event) => JSON.stringify(event.evidence) === JSON.stringify(evidence),
    );
    expect(own).toEqual({
      id: own?.id,
      title: own?.title,
      kind: "agreement",
      evidence,
      notes: [],
    });
    const treaty = records.events.find(({ id }) => id === "partnership-treaty");
    expect(treaty).toMatchObject({ editor: { edtf: "2024-06-19" } });
    expect(treaty?.evidence).toHaveLength(3);
  });

  test("null takes away what the file gives, an empty list of notes all notes", () => {
    const bench = { checked: checkRecords(BASE, NO_DECISIONS), decisions: NO_DECISIONS };
    const edit = editEvent(bench, "partnership-treaty", { editor: null, label: null, notes: [] });
    const { records } = correctedDataset(BASE, decided(NO_DECISIONS, edit));
    const event = records.events.find(({ id }) => id === "partnership-treaty");
    expect(event).toMatchObject({ notes: [], kind: "agreement" });
    expect(event).not.toHaveProperty("editor");
    expect(event).not.toHaveProperty("label");
  });

  test("a correction whose words have gone leaves the claim as the file has it", () => {
    const claim = "dtz-2025-07-12-s01-meeting-1";
    const decision = { claim, words: { de: "keinesfalls so" }, decision: "reject" } as const;
    const { records, problems } = correctedDataset(BASE, {
      ...NO_DECISIONS,
      claims: new Map([[claim, decision]]),
    });
    expect(problems).toMatchObject([{ kind: "claim-gone", record: claim }]);
    expect(records.claims.map(({ id }) => id)).toContain(claim);
  });

  test("what is read beside it gets ids that the file doesn't have", () => {
    const clash = BASE.events.slice(0, 1).map((event) => ({ ...event, id: "meeting-anna-bert" }));
    const { checked } = benchOf(NO_DECISIONS, { base: { ...BASE, events: clash } });
    expect(checked.dataset.events.map(({ id }) => id)).toContain("meeting-anna-bert-2");
    const own = checked.cards.filter(({ source }) => source === "blatt");
    expect(own.map(({ state }) => state)).toEqual(["open", "open", "open", "open"]);
  });

  test("a claim without a passage can be decided on, too", () => {
    const claims: readonly Claim[] = [
      { id: "row-7", passages: [], actors: [], quotes: [], chain: [], stance: "asserted" },
    ];
    const evidence: Event["evidence"] = [{ claim: "row-7", as: "states" }];
    const events: readonly Event[] = [
      { id: "row", title: TITLE, kind: "other", notes: [], evidence },
    ];
    const base = { ...BASE, claims, events };
    const bench = { checked: checkRecords(base, NO_DECISIONS), decisions: NO_DECISIONS };
    const change = reject(bench, [cardOf(bench, "row-7")]);
    const { records, problems } = correctedDataset(base, decided(NO_DECISIONS, change));
    expect(problems).toEqual([]);
    expect(records).toMatchObject({ claims: [], events: [] });
  });
});

test("accepting everything leaves the data set as proposed", () => {
  const bench = benchOf();
  const after = benchOf(decided(NO_DECISIONS, accept(bench, bench.checked.cards)));
  expect(after.checked.dataset).toEqual(bench.checked.dataset);
  expect(after.checked.cards.map(({ state }) => state)).toEqual(
    bench.checked.cards.map(() => "accepted"),
  );
});

test("dates that are counted from an event follow it to the one that it is joined to", () => {
  const bench = { checked: checkRecords(BASE, NO_DECISIONS), decisions: NO_DECISIONS };
  const change = join(bench, ["partnership-treaty", "shoigu-visit"]);
  const { records } = correctedDataset(BASE, decided(NO_DECISIONS, change));
  const read = readDataset(records);
  expect(read).toMatchObject({ ok: true, problems: [] });
  const used = JSON.stringify(records.claims);
  expect(used).not.toContain('{"event":"shoigu-visit"}');
  expect(used).toContain('{"event":"partnership-treaty"}');
});
