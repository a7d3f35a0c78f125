/** Claims of what happens: from the verbs and nouns of a sentence that are not acts of speech. */
import type { Argument } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { MUTUAL, SPEECH } from "./event-types.ts";
import type { EventRule } from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import { isUnnamed, type Ruled } from "./needs.ts";
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
    const draft = draftOf(scene, predicate, rule);
    if (draft !== undefined) drafts.push(draft);
  }
  return withCompanions(scene, drafts);
}

/** "warnte vor Angriffen": they have not been. */
function isFeared({ occasion }: Predicate, { type }: EventRule): boolean {
  return (occasion === "vor" || occasion === "before") && !MUTUAL.has(type);
}

/** "…; dabei halfen ihm Soldaten aus Norwegen": they take part in what was told before. */
function withCompanions(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set(drafts.flatMap(({ parts }) => parts));
  return drafts.map((draft) => {
    const next = (draft.parts[0] ?? 0) + 1;
    const part = scene.parts[next];
    if (part === undefined || told.has(next) || part.tokens[0]?.lower !== "dabei") return draft;
    const known = new Set(draft.cast.map(({ mention }) => mention.actor));
    const companions = (scene.arguments[next] ?? [])
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
function isPlanned(scene: Scene, predicate: Predicate, rule: EventRule): boolean {
  const part = scene.parts[predicate.part];
  return (
    PLANNED.has(rule.type) &&
    part?.clause.kind !== "relative" &&
    predicate.occasion === undefined &&
    /^(?:dass|daß|that|)$/u.test(part?.clause.opener ?? "") &&
    scene.dates.some(
      ({ when }) => when.published?.edtf !== undefined || when.text?.edtf !== undefined,
    )
  );
}

function draftOf(scene: Scene, predicate: Predicate, rule: EventRule): Draft | undefined {
  const part = scene.parts[predicate.part];
  if (part === undefined) return undefined;
  const voices = voicesRound(scene.voices, predicate.trigger);
  const carriers = voices.flatMap(({ mentions }) => mentions);
  const list = argumentsFor(scene, predicate, rule).filter(
    ({ mention }) => !carriers.includes(mention),
  );
  const subject = subjectFor(scene, predicate, rule);
  const frame = {
    type: rule.type,
    passive: predicate.passive,
    index: predicate.index,
    subject,
    isMedia: (actor: string) => scene.kinds.isMedia(actor),
  };
  const hasOrigin = list.some(({ preposition }) => preposition === "aus" || preposition === "from");
  const frameStance = stanceAbove(scene, predicate);
  if (frameStance === "hoped" || frameStance === "asked") return undefined;
  const isGiven = rule.type === "delivery" && hasOrigin;
  const inherited = subject.filter(
    (argument) =>
      !list.includes(argument) && !(isGiven && scene.kinds.isForce(argument.mention.actor)),
  );
  const cast = [
    ...castOf(frame, [...inherited, ...list], scene.language),
    ...sourcesOf(voices, scene.kinds),
  ];
  if (!isEnough(rule, cast, predicate) && !isUnnamed(scene, predicate, rule)) return undefined;
  return {
    type: rule.type,
    trigger: predicate.trigger,
    predicate,
    parts: [predicate.part],
    hull: hullOf(scene, predicate, list),
    cast,
    taken: predicate.occasion === undefined ? [] : list.filter(({ joined }) => joined !== -1),
    links: voices.map(linkOf),
    neutral: false,
    stance: predicate.unreal ? "announced" : (frameStance ?? stanceOf(voices)),
    as: rule.type === "state" ? "background" : "states",
    past: predicate.past && !predicate.unreal,
    reasons: [{ rule: rule.id, at: predicate.trigger }, ...attackNear(scene, rule)],
  };
}

/** "bei einem Raketenangriff getötet": what the dead died of, whoever attacked. */
function attackNear(scene: Scene, { type }: EventRule): Draft["reasons"] {
  if (type !== "casualties") return [];
  const attack = scene.predicates.find(({ rules }) => rules.some((rule) => rule.type === "attack"));
  return attack === undefined ? [] : [{ rule: "attack-words", at: attack.trigger }];
}

/** "bestritt, dass Soldaten entsandt wurden": whoever the verb above belongs to. */
function stanceAbove(scene: Scene, { part }: Predicate): Draft["stance"] | undefined {
  const host = scene.parts[part]?.clause.host;
  if (scene.parts[part]?.clause.kind !== "subordinate") return undefined;
  const above = scene.predicates.find(
    ({ part: other, rules }) =>
      scene.parts[other]?.clauseIndex === host && rules.some(({ stance }) => stance !== undefined),
  );
  return above?.rules.find(({ stance }) => stance !== undefined)?.stance;
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

function hullOf(
  scene: Scene,
  predicate: Predicate,
  list: readonly Argument[],
): { readonly start: number; readonly end: number } {
  const part = scene.parts[predicate.part];
  const whole = {
    start: part?.tokens[0]?.start ?? predicate.trigger.start,
    end: part?.tokens.at(-1)?.end ?? predicate.trigger.end,
  };
  if (predicate.occasion === undefined) return whole;
  const before = part?.tokens
    .slice(0, predicate.index)
    .findLast((token) => token.lower === predicate.occasion);
  const ends = list
    .filter(({ joined }) => joined !== -1)
    .map(({ mention }) => Math.max(mention.end, Math.min(mention.phrase.end, whole.end)));
  return {
    start: before?.start ?? predicate.trigger.start,
    end: Math.max(predicate.trigger.end, ...ends),
  };
}
