/** From the drafts of a sentence to its claims: whom they name, where, when, in which words. */
import type { Kind } from "#src/domain/model.ts";
import type { Span } from "../article.ts";
import { gathered } from "../lists.ts";
import { contains, overlaps, spanOf } from "../spans.ts";
import { isAhead, isExact, timeOf } from "./claim-time.ts";
import type { Draft } from "./draft.ts";
import { KIND_OF, SPEECH } from "./event-types.ts";
import type { FoundClaim } from "./found-claim.ts";
import { EARLIER_ONE } from "./grammar-rules.ts";
import { tellsOfVictims } from "./needs.ts";
import { type Scene, inPart } from "./scene.ts";

export function claimsOf(scene: Scene, drafts: readonly Draft[]): readonly FoundClaim[] {
  return gathered(drafts, (draft) => {
    const claim = claimOf(scene, draft, drafts);
    if (!isTold(claim) && !tellsOfVictims(scene, draft)) return [];
    const implied = impliedBy(scene, claim);
    return implied === undefined ? [claim] : [claim, implied];
  });
}

/** Protesters are often unnamed; without a place or a day too, nothing is told. */
function isTold({ actors, place, when, reasons }: FoundClaim): boolean {
  const isPlaced = actors.length > 0 || place !== undefined;
  const isDated = when !== undefined && isExact(when);
  return isPlaced || isDated || reasons.some(({ rule }) => rule === "contains-clause");
}

function claimOf(scene: Scene, draft: Draft, drafts: readonly Draft[]): FoundClaim {
  const passage = drafts.length === 1 ? spanOf(scene.sentence) : draft.hull;
  const place = placeOf(scene, draft, drafts);
  const actors = actorsOf(scene, draft, drafts);
  const time = timeOf(scene, draft, drafts);
  return {
    type: draft.type,
    kind: kindOf(scene, draft, actors),
    sentence: scene.sentence.number,
    passage,
    trigger: draft.trigger,
    actors,
    ...(place === undefined ? {} : { place }),
    quotes: quotesIn(scene.article.text, passage),
    chain: draft.links,
    stance: stanceOf(scene, draft, time.when),
    ...time,
    as: draft.as,
    reasons: draft.reasons,
  };
}

/** "wird am 2. Mai gewählt": what is told for a day to come is announced. */
function stanceOf(
  { article: { published } }: Scene,
  { stance, type }: Draft,
  when: FoundClaim["when"],
): Draft["stance"] {
  const isPlan = stance === "asserted" && !SPEECH.has(type) && isAhead(when, published);
  return isPlan ? "announced" : stance;
}

/** Help is fighting where forces give or get it; a confirmation is of the kind of what it confirms. */
function kindOf(scene: Scene, { type, hull }: Draft, actors: FoundClaim["actors"]): Kind {
  if (type === "support" && !actors.some(({ actor }) => scene.kinds.isForce(actor))) return "other";
  if (type !== "confirmation") return KIND_OF[type];
  const inside = scene.parts.flatMap(({ tokens }) =>
    tokens.filter((token) => overlaps(token, hull)),
  );
  const confirmed = [
    ...scene.predicates
      .filter(({ trigger }) => contains(hull, trigger))
      .flatMap(({ rules }) => rules),
    ...inside.flatMap((token) => scene.language.noun(token) ?? []),
  ].find((rule) => !SPEECH.has(rule.type));
  return KIND_OF[confirmed?.type ?? type];
}

// ----- whom ----- //

function actorsOf(scene: Scene, draft: Draft, drafts: readonly Draft[]): FoundClaim["actors"] {
  const isAct = draft.type !== "report" && SPEECH.has(draft.type);
  const spoken = (isAct ? spokenOf(scene, draft) : []).map((mention) => ({
    mention,
    role: "subject" as const,
  }));
  const found = new Map<string, FoundClaim["actors"][number]>();
  for (const { mention, role } of [...draft.cast, ...spoken]) {
    const { actor } = mention;
    if (isElsewhere(mention, draft, drafts) || found.has(actor)) continue;
    found.set(actor, { actor, role, phrase: spanOf(mention) });
  }
  return [...found.values()];
}

/** Named by a happening of the same sentence that has its own claim. */
function isElsewhere(mention: Span, draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other !== draft &&
      KIND_OF[other.type] === "meeting" &&
      other.taken.some((argument) => argument.mention === mention),
  );
}

/** Whoever is named in the words of an act of speech, besides those who only pass it on. */
function spokenOf(scene: Scene, draft: Draft): Scene["mentions"] {
  const carriers = scene.voices
    .filter((voice) => voice !== draft.voice && contains(voice.attribution, draft.trigger))
    .flatMap(({ mentions }) => mentions);
  return scene.mentions.filter(
    (mention) =>
      overlaps(mention, draft.hull) &&
      (mention.standing !== "place" || mention.naming === "attribute") &&
      !scene.kinds.isMedia(mention.actor) &&
      !carriers.includes(mention),
  );
}

// ----- where ----- //

function placeOf(scene: Scene, draft: Draft, drafts: readonly Draft[]): FoundClaim["place"] {
  const content = draft.voice?.attribution;
  const places = gathered(draft.parts, (part) => inPart(part, scene.places)).filter(
    (place) =>
      (content === undefined || !contains(content, place) || content.type === "Reported") &&
      !scene.mentions.some((mention) => actsThere(mention, place)),
  );
  const own =
    draft.predicate?.occasion === undefined
      ? places.filter((place) => !isOfOther(place, draft, drafts))
      : places.filter((place) => place.start > draft.trigger.start);
  const place = own.find(({ start }) => start > draft.trigger.start) ?? own[0];
  return place === undefined ? undefined : { name: place.name, phrase: spanOf(place) };
}

function actsThere(mention: Scene["mentions"][number], place: Span): boolean {
  return mention.standing !== "place" && overlaps(mention, place);
}

function isOfOther(place: Span, draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other !== draft && other.predicate?.occasion !== undefined && contains(other.hull, place),
  );
}

// ----- in which words ----- //

const QUOTED = /[„“"»«][^„“”"»«]{1,160}[“”"«»]/gu;

function quotesIn(text: string, passage: Span): readonly Span[] {
  // a clause ends before the mark that closes its quotation
  const inside = text.slice(passage.start, passage.end + 1);
  const found: Span[] = [];
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(inside); match !== null; match = QUOTED.exec(inside)) {
    const start = passage.start + match.index + 1;
    found.push({ start, end: start + match[0].length - 2 });
  }
  return found;
}

// ----- what follows ----- //

/** "zweiter Besuch in weniger als drei Monaten": there was another one before. */
function impliedBy(scene: Scene, claim: FoundClaim): FoundClaim | undefined {
  const count = scene.dates.find(({ relation }) => relation === "count");
  if (count === undefined || claim.type !== "visit") return undefined;
  const { when: _, ...rest } = claim;
  return {
    ...rest,
    as: "implies",
    // how long before the visit, once somebody knows the visit's day
    bounds: {
      ...claim.bounds,
      notBefore: { words: spanOf(count), rule: "months-before-event", usesPublication: false },
    },
    reasons: [...claim.reasons, { rule: EARLIER_ONE.id, at: spanOf(count) }],
  };
}
