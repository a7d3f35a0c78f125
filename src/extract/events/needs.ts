/** Whether a clause holds what the words of a rule ask for. */
import type { ActorMention } from "../actors/mention.ts";
import type { Argument } from "./arguments.ts";
import type { Token } from "../tokens.ts";
import { datesOf, isExact } from "./claim-time.ts";
import { MUTUAL, SPEECH } from "./event-types.ts";
import type { EventRule, Need, NounGroup } from "./event-language.ts";
import type { Predicate } from "./predicates.ts";
import { type Scene, inPart } from "./scene.ts";
import { subjectIn } from "./subjects.ts";

/** A predicate with the first of its rules that holds here. */
export interface Ruled {
  readonly predicate: Predicate;
  readonly rule: EventRule;
}

export function ruledPredicates(scene: Scene): readonly Ruled[] {
  return scene.predicates.flatMap((predicate) => {
    const rule = predicate.rules.find((each) => holds(scene, predicate, each));
    return rule === undefined ? [] : [{ predicate, rule }];
  });
}

interface Asked {
  readonly scene: Scene;
  readonly predicate: Predicate;
  readonly rule: EventRule;
  /** in the part itself */
  readonly list: readonly Argument[];
  /** and in the clauses near by that name its actors */
  readonly more: readonly Argument[];
}

function holds(scene: Scene, predicate: Predicate, rule: EventRule): boolean {
  if (!standsBeside(scene, predicate, rule)) return false;
  if (rule.needs === undefined) return true;
  // a noun of occasion is weighed by what hangs from it
  if (predicate.occasion !== undefined && rule.needs !== "troops") return true;
  const list = scene.arguments[predicate.part] ?? [];
  const more = widerArguments(scene, predicate, rule);
  return CHECKS[rule.needs]({ scene, predicate, rule, list, more });
}

function standsBeside(scene: Scene, { part }: Predicate, { beside }: EventRule): boolean {
  return (
    beside === undefined ||
    scene.parts[part]?.tokens.some(({ lower }) => beside.has(lower)) === true
  );
}

const CHECKS: Readonly<Record<Need, (asked: Asked) => boolean>> = {
  agent: ({ scene, predicate, rule, list, more }) =>
    isUnnamed(scene, predicate, rule) ||
    doers(scene, predicate, [...list, ...more]).length > 0 ||
    hasOrigin(list, rule, predicate) ||
    hasCore(more),
  giver: ({ scene, predicate, list, more }) =>
    doers(scene, predicate, [...list, ...more]).length > 0 &&
    !hasWord(scene, predicate.part, "sich"),
  fighter: ({ scene, predicate, rule, list, more }) =>
    isFighter(scene, predicate, [...list, ...more]) ||
    hasCore(more) ||
    (isUnnamed(scene, predicate, rule) && isViolent(scene, predicate)),
  violence: ({ scene, predicate, list }) =>
    (isFighter(scene, predicate, list) && isViolent(scene, predicate)) ||
    isHitByArms(scene, predicate),
  conquest: ({ scene, predicate, list }) =>
    isFighter(scene, predicate, list) && isTaking(scene, predicate),
  number: ({ scene, predicate: { part } }) =>
    hasNoun(scene, part, "people") || scene.parts[part]?.tokens.some(isNumber) === true,
  law: ({ scene, predicate }) => hasNoun(scene, predicate.part, "law"),
  media: ({ scene, predicate, list }) =>
    doers(scene, predicate, list).some(({ mention }) => scene.kinds.isMedia(mention.actor)),
  pair: ({ scene, predicate, rule, list, more }) =>
    partners(scene, predicate, [...list, ...more]) >= 2 ||
    (isUnnamed(scene, predicate, rule) && isCompany(scene, predicate)),
  reflexive: ({ scene, predicate, list }) =>
    partners(scene, predicate, list) >= 1 && hasWord(scene, predicate.part, "sich"),
  together: ({ scene, list }) => list.some(({ preposition }) => isTogether(scene, preposition)),
  destination: ({ scene, predicate }) =>
    isTraveller(scene, predicate) && hasDestination(scene, predicate),
  carried: ({ scene, predicate }) =>
    isCarried(scene, predicate) && hasDestination(scene, predicate),
  troops: ({ scene, predicate, list }) =>
    isMoved(scene, predicate) &&
    (hasNoun(scene, predicate.part, "troops") ||
      list.some(({ mention }) => scene.kinds.isForce(mention.actor))),
  agreement: ({ scene, predicate }) => hasNoun(scene, predicate.part, "agreement"),
  clause: ({ scene, predicate: { part } }) =>
    hasNoun(scene, part, "clause") && isOfAgreement(scene, part),
  court: ({ scene, predicate }) => hasNoun(scene, predicate.part, "court"),
  company: ({ scene, predicate, list }) => {
    const subject = subjectIn(scene, predicate.part, predicate.index);
    return list.some(
      (argument) =>
        argument.preposition === undefined &&
        argument.of === undefined &&
        !subject.includes(argument) &&
        isFirm(scene, argument.mention),
    );
  },
  term: ({ scene, predicate: { part } }) =>
    datesOf(scene, part).some(({ relation }) => relation === "since" || relation === "span"),
  office: ({ scene, predicate }) => hasNoun(scene, predicate.part, "office"),
  named: ({ scene, predicate, rule }) => hasNounOf(scene, predicate, rule),
  area: ({ scene, predicate }) => hasNoun(scene, predicate.part, "area") || scene.places.length > 0,
};

/** "Four parties signed a deal in May": a day of its own tells it, though nobody known acts. */
export function isUnnamed(scene: Scene, predicate: Predicate, { type }: EventRule): boolean {
  return (
    !SPEECH.has(type) &&
    predicate.occasion === undefined &&
    !predicate.hangs &&
    datesOf(scene, predicate.part).some(({ when }) => isExact(when))
  );
}

/** Leaders "met", "a meeting was held": more than one, though nobody is named. */
function isCompany(scene: Scene, { part, source }: Predicate): boolean {
  return (
    source === "noun" ||
    hasNoun(scene, part, "delegate") ||
    scene.parts[part]?.tokens.some((token) => {
      const type = scene.language.noun(token)?.type;
      return type !== undefined && MUTUAL.has(type);
    }) === true
  );
}

/** Whoever may do it: the subject, the doer of a passive, an adjective or genitive of the noun. */
export function doers(
  scene: Scene,
  { part, index }: Predicate,
  list: readonly Argument[],
): readonly Argument[] {
  const subject = subjectIn(scene, part, index);
  if (subject.length > 0) return subject;
  const { by } = scene.language.phrase;
  return list.filter(
    ({ preposition, of, mention }) =>
      mention.standing !== "place" &&
      (of !== undefined || (preposition !== undefined && by.has(preposition))),
  );
}

/** Clauses near by may name those that this one doesn't: "half, dass …", "die Offensive, mit der …". */
function widerArguments(
  scene: Scene,
  { part, source }: Predicate,
  { type }: EventRule,
): readonly Argument[] {
  if (type !== "support" && source !== "noun") return [];
  const own = scene.parts[part]?.clauseIndex;
  return scene.parts.flatMap(({ clause }, index) =>
    clause.host === own && clause.kind === (type === "support" ? "subordinate" : "relative")
      ? (scene.arguments[index] ?? [])
      : [],
  );
}

/** Whoever attacks with more than words: no person alone. */
function isFighter(scene: Scene, predicate: Predicate, list: readonly Argument[]): boolean {
  const found = doers(scene, predicate, list);
  return found.length > 0 && !found.every(({ mention }) => scene.kinds.isPerson(mention.actor));
}

/** By a weapon, in an attack, by a force: no fire and no earthquake. */
function isViolent(scene: Scene, predicate: Predicate): boolean {
  const attacks = scene.predicates.some(
    (other) => other !== predicate && other.rules.some(({ type }) => type === "attack"),
  );
  const tokens = scene.parts.flatMap((part) => part.tokens);
  return (
    attacks ||
    tokens.some(
      (token) =>
        scene.language.isNoun("weapon", token) ||
        scene.language.isNoun("troops", token) ||
        scene.language.noun(token)?.type === "attack",
    )
  );
}

/** "shells hit a market": arms do it, whoever fired them. */
function isHitByArms(scene: Scene, { part, index, source }: Predicate): boolean {
  return (
    source === "verb" &&
    scene.parts[part]?.tokens
      .slice(0, index)
      .some((token) => scene.language.isNoun("weapon", token)) === true
  );
}

/** A town, a region, or "it". */
function isTaking(scene: Scene, { part }: Predicate): boolean {
  return (
    hasNoun(scene, part, "area") ||
    ["it", "them", "ihn"].some((word) => hasWord(scene, part, word)) ||
    (scene.parts[part] !== undefined && inPart(scene.parts[part], scene.places).length > 0)
  );
}

function isNumber({ kind, text }: Token): boolean {
  return kind === "number" && text.length < 4;
}

/** "Aus Norwegen kam die Bestätigung" */
function hasOrigin(list: readonly Argument[], { type }: EventRule, { source }: Predicate): boolean {
  return (
    source === "noun" &&
    SPEECH.has(type) &&
    list.some(({ preposition }) => preposition === "aus" || preposition === "from")
  );
}

function hasCore(list: readonly Argument[]): boolean {
  return list.some(({ preposition, of }) => preposition === undefined && of === undefined);
}

function hasWord(scene: Scene, part: number, word: string): boolean {
  return scene.parts[part]?.tokens.some(({ lower }) => lower === word) === true;
}

function isTogether(scene: Scene, preposition: string | undefined): boolean {
  return preposition !== undefined && scene.language.phrase.together.has(preposition);
}

/** "kamen ihm zu Hilfe" moves nobody; "wurden entsandt" does without saying where to. */
function isMoved(scene: Scene, predicate: Predicate): boolean {
  const part = scene.parts[predicate.part];
  const verb = part?.tokens[predicate.index];
  const isLight = verb !== undefined && scene.language.clause.light.has(verb.lower);
  return !isLight || predicate.source === "noun" || hasDestination(scene, predicate);
}

/** Somebody goes there, or is taken there; troops are deployed. */
function isTraveller(scene: Scene, { part, index }: Predicate): boolean {
  const subject = subjectIn(scene, part, index);
  return subject.length > 0 && !subject.some(({ mention }) => scene.kinds.isForce(mention.actor));
}

/** "Die Reise führte ihn nach …": what carries him is no actor. */
function isCarried(scene: Scene, { part, index }: Predicate): boolean {
  const subject = subjectIn(scene, part, index);
  if (!scene.language.verbFinal && subject.length > 0) return false;
  return (scene.arguments[part] ?? []).some(
    ({ mention, preposition, of }) =>
      preposition === undefined && of === undefined && scene.kinds.isPerson(mention.actor),
  );
}

function partners(scene: Scene, { part, index }: Predicate, list: readonly Argument[]): number {
  const actors = new Set(subjectIn(scene, part, index).map(({ mention }) => mention.actor));
  for (const { mention } of list) {
    if (mention.standing !== "place" && !scene.kinds.isMedia(mention.actor))
      actors.add(mention.actor);
  }
  return actors.size;
}

function hasDestination(scene: Scene, predicate: Predicate): boolean {
  const part = scene.parts[predicate.part];
  if (part === undefined) return false;
  return inPart(part, scene.places).some((place) => {
    const at = part.tokens.findIndex((token) => token.end > place.start);
    return [at, at - 1, at - 2, at - 3].some((index) => {
      const token = part.tokens[index];
      return token !== undefined && scene.language.phrase.towards.has(token.lower);
    });
  });
}

/** "won the election", "ein Erdbeben traf": what the verb is about shows the type. */
function hasNounOf(scene: Scene, { part, source }: Predicate, { type }: EventRule): boolean {
  return (
    source === "verb" &&
    scene.parts[part]?.tokens.some((token) => scene.language.noun(token)?.type === type) === true
  );
}

function isFirm({ kinds }: Scene, { actor, standing }: ActorMention): boolean {
  return standing === "actor" && kinds.isOrganisation(actor);
}

/** "ein Abkommen, das auch eine Klausel enthält" */
function isOfAgreement(scene: Scene, part: number): boolean {
  const host = scene.parts[part]?.clause.host;
  return scene.parts.some(
    ({ clauseIndex }, index) =>
      (index === part || clauseIndex === host) && hasNoun(scene, index, "agreement"),
  );
}

function hasNoun(scene: Scene, part: number, group: NounGroup): boolean {
  return scene.parts[part]?.tokens.some((token) => scene.language.isNoun(group, token)) === true;
}
