import { describe, expect, test } from "vitest";
import type { Claim, Event } from "#src/domain/model.ts";
import { sentenceHash } from "#src/domain/original-hash.ts";
import { splitSentences } from "#src/extract/sentences.ts";
import { bundled, claimsOfFact } from "./bundled-files.ts";
import {
  hasYardstick,
  mainFacts,
  originalParagraphs,
  yardstick,
  yardstickText,
  type Fact,
} from "./yardstick.ts";

const { claims, events, sources } = bundled();

/** The yardstick abbreviates one id. */
const ours = (actor: string) => (actor === "nk" ? "north-korea" : actor);
const sourceOf: Readonly<Record<string, string>> = { A: "dtz-2025-07-12", B: "ovb-2025-06-05" };

function claimOf(fact: Fact): Claim {
  const claim = claims.get(claimsOfFact.get(fact.id)?.[0] ?? "");
  if (claim === undefined) throw new Error(`${fact.id} is not retold as a claim`);
  return claim;
}

/** The events that a claim states, implies or is part of. */
function eventsOf(fact: string, ...as: readonly string[]): readonly Event[] {
  const ids = claimsOfFact.get(fact) ?? [];
  return events.filter((event) =>
    event.evidence.some((e) => ids.includes(e.claim) && (as.length === 0 || as.includes(e.as))),
  );
}

describe.skipIf(!hasYardstick)("against the yardstick", () => {
  test("all 45 facts of the main texts are claims, and no claim is without one", () => {
    expect(mainFacts).toHaveLength(45);
    expect([...claimsOfFact.keys()].toSorted()).toEqual(mainFacts.map(({ id }) => id).toSorted());
    expect([...claimsOfFact.values()].flat().toSorted()).toEqual([...claims.keys()].toSorted());
  });

  test.each(mainFacts)("$id: source, speakers, stance, quotes, actors and place", (fact) => {
    const claim = claimOf(fact);
    expect(claim.passages[0]?.source).toBe(sourceOf[fact.article]);
    expect(claim.chain.map(({ speakers, form }) => ({ speakers, form }))).toEqual(
      fact.chain?.map(({ speakers, form }) => ({ speakers: speakers.map(ours), form })),
    );
    expect(claim.stance).toBe(fact.stance);
    expect(claim.quotes.map((quote) => quote.exact)).toEqual(fact.quotes);
    expect(claim.actors.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining(fact.actors.map(({ id }) => ours(id))),
    );
    expect(claim.actors).toHaveLength(fact.actors.length);
    expect(claim.place === undefined).toBe(fact.place === null);
  });

  test.each(mainFacts)("$id: text, publication and bound", (fact) => {
    const { when, chain, bounds } = claimOf(fact);
    const layer = (name: "text" | "published") =>
      [when, ...chain.map((link) => link.when)].flatMap((each) => each?.[name]?.edtf ?? []);
    const expected = (value: string | null | undefined) => (value ? [value] : []);
    expect(layer("text")).toEqual(expected(fact.layers?.text));
    expect(layer("published")).toEqual(expected(fact.layers?.published));
    expect(bounds?.notAfter?.edtf).toBe(fact.layers?.bound_not_after);
    expect(bounds?.notBefore).toBeUndefined();
  });

  const dated = mainFacts.filter((fact) => fact.layers?.editor);
  // the day of an agency's report dates the report, not the meeting that it reports: a note says so
  const REPORT = "B-p1-4";

  test.each(dated.filter(({ id }) => id !== REPORT))(
    "$id: its editor's date stands on its event, with that reference",
    (fact) => {
      const found = eventsOf(fact.id, "states", "part").flatMap((event) => event.editor ?? []);
      expect(
        found.map(({ edtf, reference: { publisher, url } }) => ({ edtf, publisher, url })),
      ).toContainEqual(fact.layers?.editor);
    },
  );

  test(`${REPORT}: its editor's date stands in a note, with that reference`, () => {
    const editor = dated.find(({ id }) => id === REPORT)?.layers?.editor;
    const notes = eventsOf(REPORT).flatMap((event) => event.notes);
    const note = notes.find(({ reference }) => reference?.url === editor?.url);
    expect(note?.reference?.publisher).toBe(editor?.publisher);
    expect(note?.text["en"]).toContain("5 June 2025");
  });

  test("there is no editor's date beyond those, and no reference from elsewhere", () => {
    for (const event of events) {
      if (event.editor === undefined) continue;
      const { edtf, reference } = event.editor;
      const stating = mainFacts.filter(({ id }) =>
        eventsOf(id, "states", "implies").includes(event),
      );
      const allowed = stating.flatMap((fact) => [
        ...(fact.layers?.editor ? [fact.layers.editor] : []),
        ...(fact.implies ? [fact.implies.editor] : []),
      ]);
      expect(allowed).toContainEqual({
        edtf,
        publisher: reference.publisher,
        url: reference.url,
      });
    }
    const urls = events.flatMap((event) =>
      event.notes.flatMap((note) => note.reference?.url ?? []),
    );
    for (const url of urls) expect(yardstickText).toContain(url);
  });

  test("the earlier visit follows from the second one, and is bounded by it", () => {
    const [implied] = eventsOf("B-p2-3", "implies");
    expect(implied?.id).toBe("shoigu-earlier-visit");
    const bound = claims.get(implied?.evidence[0]?.claim ?? "")?.bounds?.notBefore;
    expect(bound).toMatchObject({ edtf: "2025-03-04", uses: [{ event: "shoigu-visit" }] });
  });

  test.each(yardstick.expected_merges)("%s and %s are one event", (one, other) => {
    const [first] = eventsOf(one ?? "", "states", "part");
    expect(first).toBeDefined();
    expect(eventsOf(other ?? "", "states", "part")).toContain(first);
  });

  const apart = yardstick.expected_non_merges.filter(({ pair }) =>
    pair.every((id) => mainFacts.some((fact) => fact.id === id)),
  );
  test.each(apart)("$pair are different events", ({ pair }) => {
    const [one, other] = pair.map((id) => eventsOf(id, "states", "part"));
    expect(one?.length).toBeGreaterThan(0);
    expect(one?.filter((event) => other?.includes(event))).toEqual([]);
  });

  test.each(yardstick.articles)("$file: every sentence is found by its hash", async (article) => {
    const source = sources.get(sourceOf[article.id] ?? "");
    expect(source?.url).toBe(article.url);
    expect(source?.published?.edtf).toBe(article.published_edtf);
    const split = originalParagraphs(article).map(async (paragraph) =>
      Promise.all(
        splitSentences(paragraph, "de").map(({ text }) =>
          sentenceHash(text, globalThis.crypto.subtle),
        ),
      ),
    );
    const hashes = await Promise.all(split);
    for (const text of source?.texts ?? []) {
      const kept = text.paragraphs.map((sentences) =>
        sentences.map((sentence) => sentence.original?.sha256),
      );
      expect(kept).toEqual(hashes);
    }
  });
});
