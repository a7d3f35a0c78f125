/**
 * The German and the English retelling of an article, each read alone: what the program finds in one
 * it finds in the other.
 */
import { describe, expect, test } from "vitest";
import { KnownActor } from "#src/domain/known-actor.ts";
import { readDataset } from "#src/domain/dataset.ts";
import type { When } from "#src/domain/model.ts";
import { recordsOf } from "#src/domain/record.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { extract } from "#src/extract/extract.ts";
import { reviewedDatasetOf } from "#src/extract/review/dataset-of.ts";
import {
  proposeClaims,
  type ExtractedSource,
  type ProposedClaim,
} from "#src/extract/review/proposals.ts";
import { bundled, fileText, review } from "./bundled-files.ts";

const known = KnownActor.array().parse(JSON.parse(fileText("actors.json")));

/** The bundled articles as if they had been retold in these languages only. */
function readIn(...langs: readonly string[]): readonly ExtractedSource[] {
  return [...bundled().sources.values()].map((source) => {
    const texts = source.texts.filter(({ lang }) => langs.includes(lang));
    return {
      source: { ...source, texts },
      texts: texts.map(({ lang, paragraphs }) => {
        const sentences = paragraphs.map((paragraph) => paragraph.map(({ text }) => text));
        const published = source.published?.edtf;
        return {
          lang,
          extraction: extract(articleOf({ lang, paragraphs: sentences, published }), known),
        };
      }),
    };
  });
}

describe("as proposed", () => {
  const both = [readIn("de"), readIn("en")].map((sources) => proposeClaims(sources));

  /** Of all that either language gives, doubled, the share that both give: 2 · both / (de + en). */
  function agreement(tell: (claim: ProposedClaim) => string): number {
    const [german = [], english = []] = both.map((claims) => claims.map(tell));
    const left = [...german];
    const shared = english.filter((told) => {
      const at = left.indexOf(told);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    return (2 * shared.length) / (german.length + english.length);
  }

  const place = ({ claim, sentence }: ProposedClaim) => `${claim.passages[0]?.source} ${sentence}`;
  const actors = ({ claim }: ProposedClaim) =>
    [...new Set(claim.actors.map(({ actor }) => actor))].toSorted().join(" ");
  const layer = (dated: When["text"]) => dated?.edtf ?? dated?.rule ?? "";
  const date = ({ claim: { when } }: ProposedClaim) =>
    `${layer(when?.text)} ${when?.published?.edtf}`;

  test("the same kinds of claims, sentence by sentence", () => {
    expect(agreement((claim) => `${place(claim)} ${claim.kind}`)).toBeGreaterThanOrEqual(0.9);
  });

  test("with the same types, actors and dates", () => {
    const tell = (claim: ProposedClaim) =>
      [place(claim), claim.type, actors(claim), date(claim)].join(" | ");
    expect(agreement(tell)).toBeGreaterThanOrEqual(0.85);
  });
});

describe("as reviewed", () => {
  /** Kind, actors and date of every event. */
  function eventsIn(...langs: readonly string[]): ReadonlyMap<string, string> {
    const { dataset } = reviewedDatasetOf({ sources: readIn(...langs), known, review });
    const json: unknown = JSON.parse(JSON.stringify(dataset));
    const reading = readDataset(json);
    if (!reading.ok) throw new Error(reading.fault.kind);
    return new Map(
      recordsOf(reading.dataset).map(({ event, actors, time }) => [
        event.id,
        [event.kind, ...actors.toSorted(), time.place?.edtf].join(" "),
      ]),
    );
  }

  test.each(["de", "en"])("the events of %s alone are those of both", (lang) => {
    const alone = eventsIn(lang);
    const whole = [...eventsIn("de", "en")];
    expect(whole.filter(([id, told]) => alone.has(id) && alone.get(id) !== told)).toEqual([]);
    // what one of the texts states too freely for the rules
    expect(whole.filter(([id]) => !alone.has(id)).length).toBeLessThanOrEqual(1);
  });
});
