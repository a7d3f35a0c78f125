/** What `dateline explain` says of a claim. */
import type { FoundClaim, FoundDate, FoundLink } from "#src/extract/events/found-claim.ts";
import { because, layers, quoted, type Names, type Note } from "./explain-findings.ts";

const STANDS: Readonly<Record<FoundClaim["as"], string>> = {
  states: "states an event",
  background: "background, no event",
  part: "part of",
  implies: "follows from",
};

/** `tag` gives the tag of the claim at that place of the article's list. */
export function noteOfClaim(claim: FoundClaim, names: Names, tag: (index: number) => string): Note {
  const { words, actor } = names;
  const { type, kind, trigger, passage, stance, as, of } = claim;
  const standing = of === undefined ? STANDS[as] : `${STANDS[as]} ${tag(of)}`;
  const ofKind = type === kind ? type : `${type} (${kind})`;
  return {
    head: `${ofKind} by ${quoted(words(trigger))}, ${standing}, ${stance}`,
    lines: [
      `words: ${quoted(words(passage))}`,
      `who: ${whoOf(claim, names)}`,
      ...(claim.place === undefined ? [] : [`where: ${placeOf(claim.place, words)}`]),
      `when: ${whenOf(claim, words)}`,
      ...claim.quotes.map((quote) => `quotes: ${quoted(words(quote))}`),
      ...claim.chain.map((link) => `says so: ${linkOf(link, words, actor)}`),
      ...because(claim.reasons, words),
    ],
  };
}

function whoOf({ actors }: FoundClaim, { words, actor: nameOf }: Names): string {
  if (actors.length === 0) return "nobody named";
  return actors
    .map(({ actor, role, phrase }) => {
      const named = phrase === undefined ? "" : ` ${quoted(words(phrase))}`;
      return `${nameOf(actor)}, ${role}${named}`;
    })
    .join("; ");
}

function placeOf(
  { name, phrase }: NonNullable<FoundClaim["place"]>,
  words: Names["words"],
): string {
  return `${name["en"] ?? Object.values(name)[0] ?? ""} ${quoted(words(phrase))}`;
}

function whenOf({ when, bounds }: FoundClaim, words: Names["words"]): string {
  const { notBefore, notAfter } = bounds ?? {};
  const parts = [
    when === undefined ? "no date of its own" : layers(when),
    ...(notBefore === undefined ? [] : [`not before ${boundOf(notBefore, words)}`]),
    ...(notAfter === undefined ? [] : [`not after ${boundOf(notAfter, words)}`]),
  ];
  return parts.join(", ");
}

/** A bound without a date rests on its words: "less than three months" before another event. */
function boundOf({ edtf, words: span, rule }: FoundDate, words: Names["words"]): string {
  return `${edtf ?? (span === undefined ? "no date" : quoted(words(span)))} (${rule})`;
}

function linkOf(
  { speakers, phrase, cue, form, when }: FoundLink,
  words: Names["words"],
  nameOf: Names["actor"],
): string {
  const who = speakers.length === 0 ? "nobody named" : speakers.map(nameOf).join(", ");
  return [
    phrase === undefined ? who : `${who} ${quoted(words(phrase))}`,
    form,
    ...(cue === undefined ? [] : [`by ${quoted(words(cue))}`]),
    ...(when === undefined ? [] : [layers(when)]),
  ].join(", ");
}
