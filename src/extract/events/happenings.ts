/** Claims of what happens: from the verbs and nouns of a sentence that are not acts of speech. */
import type { Span } from "../article.ts";
import { gathered } from "../lists.ts";
import { hullOf } from "../spans.ts";
import { type Argument, isOrigin } from "./arguments.ts";
import { isExact } from "./claim-time.ts";
import { type Draft, draftOf } from "./draft.ts";
import { MUTUAL, SPEECH } from "./event-types.ts";
import type { EventRule } from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import { isUnnamed, type Ruled } from "./needs.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import { type Cast, castOf, sourcesOf } from "./roles.ts";
import { argumentsFor, subjectFor } from "./happening-arguments.ts";
import type { Scene } from "./scene.ts";
import { linkOf, type Voice, voicesRound } from "./speakers.ts";

export function happeningsIn(scene: Scene, ruled: readonly Ruled[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { predicate, rule } of ruled) {
    if (isFeared(predicate, rule) || SPEECH.has(rule.type) || predicate.negated) continue;
    if (predicate.unreal && !isPlanned(scene, predicate, rule)) continue;
    const draft = happeningOf(scene, predicate, rule);
    if (draft !== undefined) drafts.push(draft);
  }
  return withCompanions(scene, drafts);
}

/** "warnte vor Angriffen": they have not been. */
function isFeared({ occasion }: Predicate, { type }: EventRule): boolean {
  return (occasion === "vor" || occasion === "before") && !MUTUAL.has(type);
}

/** "…; dabei halfen ihm Soldaten aus Norwegen": they take part in what was told before. */
function withCompanions({ parts }: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set(gathered(drafts, (draft) => draft.parts));
  return drafts.map((draft) => {
    const next = parts.find((_, place) => parts[place - 1] === draft.parts[0]);
    if (next === undefined || told.has(next) || next.tokens[0]?.lower !== "dabei") return draft;
    const known = new Set(draft.cast.map(({ mention }) => mention.actor));
    const companions = next.arguments
      .filter(({ mention }) => mention.standing === "actor" && !known.has(mention.actor))
      .map(({ mention }) => ({ mention, role: "participant" as const }));
    return { ...draft, cast: [...draft.cast, ...companions] };
  });
}

const PLANNED: ReadonlySet<EventType> = new Set([
  "meeting",
  "visit",
  "talks",
  "call",
  "agreement",
  "election",
  "appointment",
  "decision",
  "takeover",
]);

/** "soll bis Sonntag zu Besuch sein": a plan that a main clause states for a day. */
function isPlanned({ dates }: Scene, { part, occasion }: Predicate, rule: EventRule): boolean {
  const { kind, opener } = part.clause;
  return (
    PLANNED.has(rule.type) &&
    kind !== "relative" &&
    occasion === undefined &&
    /^(?:dass|daß|that|)$/u.test(opener ?? "") &&
    dates.some(({ when }) => isExact(when))
  );
}

function happeningOf(scene: Scene, predicate: Predicate, rule: EventRule): Draft | undefined {
  const { trigger, part, index, passive, unreal } = predicate;
  const stance = stanceAbove(scene, part);
  if (stance === "hoped" || stance === "asked") return undefined;
  const voices = voicesRound(scene.voices, trigger);
  const carriers = gathered(voices, ({ mentions }) => mentions);
  const list = argumentsFor(scene, predicate, rule).filter(
    ({ mention }) => !carriers.includes(mention),
  );
  const subject = subjectFor(scene, predicate, rule);
  const undergone = passive || rule.undergone === predicate.source;
  const frame = { type: rule.type, passive: undergone, index, subject };
  const isGiven = rule.type === "delivery" && list.some(isOrigin);
  const inherited = subject.filter(
    (argument) =>
      !list.includes(argument) && !(isGiven && scene.kinds.isForce(argument.mention.actor)),
  );
  const cast = [
    ...castOf(scene, frame, [...inherited, ...list]),
    ...sourcesOf(voices, scene.kinds),
  ];
  if (!isEnough(rule, cast, predicate) && !isUnnamed(scene, predicate, rule)) return undefined;
  const taken = list.filter(({ joined }) => joined !== -1);
  return draftOf({
    type: rule.type,
    trigger,
    predicate,
    parts: [part],
    hull: hullRound(predicate, taken),
    cast,
    taken: predicate.occasion === undefined ? [] : taken,
    links: voices.map(linkOf),
    stance: unreal ? "announced" : (stance ?? stanceOf(voices)),
    as: rule.type === "state" ? "background" : "states",
    past: predicate.past && !unreal,
    reasons: [{ rule: rule.id, at: trigger }, ...attackNear(scene, rule)],
  });
}

/** "bei einem Raketenangriff getötet": what the dead died of, whoever attacked. */
function attackNear(scene: Scene, { type }: EventRule): Draft["reasons"] {
  if (type !== "casualties") return [];
  const attack = scene.predicates.find(({ rules }) => rules.some((rule) => rule.type === "attack"));
  return attack === undefined ? [] : [{ rule: "attack-words", at: attack.trigger }];
}

/** "bestritt, dass Soldaten entsandt wurden": whoever the verb above belongs to. */
function stanceAbove({ predicates }: Scene, { clause }: Part): Draft["stance"] | undefined {
  if (clause.kind !== "subordinate") return undefined;
  return predicates
    .filter(({ part }) => part.clause === clause.host)
    .flatMap(({ rules }) => rules)
    .find(({ stance }) => stance !== undefined)?.stance;
}

/** The innermost attitude that is more than an assertion. */
function stanceOf(voices: readonly Voice[]): Draft["stance"] {
  const stances = voices.map(({ attribution }) => attribution.stance);
  return stances.findLast((stance) => stance !== "asserted") ?? "asserted";
}

/** A noun of occasion needs its own actors; two for what only two can do. */
function isEnough(
  { type, needs }: EventRule,
  cast: readonly Cast[],
  predicate: Predicate,
): boolean {
  if (type === "protest" || needs === "clause") return true;
  const doers = cast.filter(({ role }) => role !== "reporter" && role !== "subject").length;
  if (predicate.occasion !== undefined) return doers >= (MUTUAL.has(type) ? 2 : 1);
  return doers > 0 || UNNAMED.has(type);
}

/** Whoever it happens to is often not named. */
const UNNAMED: ReadonlySet<EventType> = new Set([
  "casualties",
  "arrest",
  "verdict",
  "election",
  "disaster",
]);

function hullRound(
  { part, index, trigger, occasion }: Predicate,
  taken: readonly Argument[],
): Span {
  const whole = hullOf(part.tokens);
  if (occasion === undefined) return whole;
  const before = part.tokens.slice(0, index).findLast(({ lower }) => lower === occasion);
  const ends = taken.map(({ mention }) =>
    Math.max(mention.end, Math.min(mention.phrase.end, whole.end)),
  );
  return { start: (before ?? trigger).start, end: Math.max(trigger.end, ...ends) };
}
