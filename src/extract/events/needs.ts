/** Whether a clause holds what the words of a rule ask for. */
import { foundIn, gathered } from "../lists.ts";
import type { Token } from "../tokens.ts";
import { type Argument, isOrigin } from "./arguments.ts";
import { datesOf, isExact } from "./claim-time.ts";
import type { Draft } from "./draft.ts";
import { MUTUAL, SPEECH } from "./event-types.ts";
import type { EventRule, Need, NounGroup } from "./event-language.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import { type Scene, hangingFrom, hasNoun, inPart } from "./scene.ts";
import { subjectIn } from "./subjects.ts";

/** A predicate with the first of its rules that holds here. */
export interface Ruled {
  readonly predicate: Predicate;
  readonly rule: EventRule;
}

export function ruledPredicates(scene: Scene): readonly Ruled[] {
  return foundIn(scene.predicates, (predicate) => {
    const rule = predicate.rules.find((each) => holds(scene, predicate, each));
    return rule && { predicate, rule };
  });
}

interface Asked {
  readonly scene: Scene;
  readonly predicate: Predicate;
  readonly rule: EventRule;
  readonly part: Part;
  /** in the part itself */
  readonly list: readonly Argument[];
  /** and in the clauses near by that name its actors */
  readonly more: readonly Argument[];
}

function holds(scene: Scene, predicate: Predicate, rule: EventRule): boolean {
  const { part } = predicate;
  const { beside, needs } = rule;
  if (beside !== undefined && !part.tokens.some(({ lower }) => beside.has(lower))) return false;
  // a noun of occasion is weighed by what hangs from it
  if (needs === undefined || (predicate.occasion !== undefined && needs !== "troops")) return true;
  const more = widerArguments(scene, predicate, rule);
  return CHECKS[needs]({ scene, predicate, rule, part, list: part.arguments, more });
}

const holdsNoun =
  (group: NounGroup) =>
  ({ scene, part }: Asked): boolean =>
    hasNoun(scene, part, group);

const CHECKS: Readonly<Record<Need, (asked: Asked) => boolean>> = {
  agent: ({ scene, predicate, rule, list, more }) =>
    isUnnamed(scene, predicate, rule) ||
    doers(scene, predicate, [...list, ...more]).length > 0 ||
    hasOrigin(list, rule, predicate) ||
    more.some(isCore),
  giver: ({ scene, predicate, part, list, more }) =>
    doers(scene, predicate, [...list, ...more]).length > 0 && !hasWord(part, "sich"),
  fighter: ({ scene, predicate, rule, list, more }) =>
    isFighter(scene, predicate, [...list, ...more]) ||
    more.some(isCore) ||
    (isUnnamed(scene, predicate, rule) && isViolent(scene, predicate)),
  violence: ({ scene, predicate, list }) =>
    (isFighter(scene, predicate, list) && isViolent(scene, predicate)) ||
    isHitByArms(scene, predicate),
  conquest: ({ scene, predicate, part, list }) =>
    isFighter(scene, predicate, list) && isTaking(scene, part),
  number: ({ scene, part }) => hasPeople(scene, part),
  law: holdsNoun("law"),
  media: ({ scene, predicate, list }) =>
    doers(scene, predicate, list).some(({ mention }) => scene.kinds.isMedia(mention.actor)),
  pair: ({ scene, predicate, rule, list, more }) =>
    partners(scene, predicate, [...list, ...more]) >= 2 ||
    (isUnnamed(scene, predicate, rule) && isCompany(scene, predicate)),
  reflexive: ({ scene, predicate, part, list }) =>
    partners(scene, predicate, list) >= 1 && hasWord(part, "sich"),
  together: ({ scene, list }) =>
    list.some(({ preposition }) => scene.language.phrase.together.has(preposition ?? "")),
  destination: ({ scene, predicate, part }) =>
    isTraveller(scene, predicate) && hasDestination(scene, part),
  carried: ({ scene, predicate, part }) =>
    isCarried(scene, predicate) && hasDestination(scene, part),
  troops: ({ scene, predicate, part, list }) =>
    isMoved(scene, predicate) &&
    (hasNoun(scene, part, "troops") ||
      list.some(({ mention }) => scene.kinds.isForce(mention.actor))),
  agreement: holdsNoun("agreement"),
  clause: ({ scene, part }) => hasNoun(scene, part, "clause") && isOfAgreement(scene, part),
  court: holdsNoun("court"),
  company: ({ scene, predicate, list }) => {
    const subject = subjectIn(scene, predicate.part, predicate.index);
    return list.some(
      (argument) =>
        isCore(argument) &&
        !subject.includes(argument) &&
        argument.mention.standing === "actor" &&
        scene.kinds.isOrganisation(argument.mention.actor),
    );
  },
  term: ({ scene, part }) =>
    datesOf(scene, part).some(({ relation }) => relation === "since" || relation === "span"),
  office: holdsNoun("office"),
  // "won the election", "ein Erdbeben traf": what the verb is about shows the type
  named: ({ scene, predicate, part, rule }) =>
    predicate.source === "verb" &&
    part.tokens.some((token) => scene.language.noun(token)?.type === rule.type),
  area: ({ scene, part }) => hasNoun(scene, part, "area") || scene.places.length > 0,
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
    part.tokens.some((token) => {
      const type = scene.language.noun(token)?.type;
      return type !== undefined && MUTUAL.has(type);
    })
  );
}

/** Whoever may do it: the subject, the doer of a passive, an adjective or genitive of the noun. */
function doers(
  scene: Scene,
  { part, index }: Predicate,
  list: readonly Argument[],
): readonly Argument[] {
  const subject = subjectIn(scene, part, index);
  if (subject.length > 0) return subject;
  const { by } = scene.language.phrase;
  return list.filter(
    ({ preposition, of, mention }) =>
      mention.standing !== "place" && (of !== undefined || by.has(preposition ?? "")),
  );
}

/** Clauses near by may name those that this one doesn't: "half, dass …", "die Offensive, mit der …". */
function widerArguments(
  scene: Scene,
  { part, source }: Predicate,
  { type }: EventRule,
): readonly Argument[] {
  const isHelp = type === "support";
  if (!isHelp && source !== "noun") return [];
  const hanging = hangingFrom(scene, part, isHelp ? "subordinate" : "relative");
  return gathered(hanging, (each) => each.arguments);
}

/** Whoever attacks with more than words: no person alone. */
function isFighter(scene: Scene, predicate: Predicate, list: readonly Argument[]): boolean {
  return doers(scene, predicate, list).some(({ mention }) => !scene.kinds.isPerson(mention.actor));
}

/** By a weapon, in an attack, by a force: no fire and no earthquake. */
function isViolent(scene: Scene, predicate: Predicate): boolean {
  const { predicates, parts, language } = scene;
  const attacks = predicates.some(
    (other) => other !== predicate && other.rules.some(({ type }) => type === "attack"),
  );
  return (
    attacks ||
    parts.some(
      (part) =>
        hasNoun(scene, part, "weapon") ||
        hasNoun(scene, part, "troops") ||
        part.tokens.some((token) => language.noun(token)?.type === "attack"),
    )
  );
}

/** "shells hit a market": arms do it, whoever fired them. */
function isHitByArms({ language }: Scene, { part, index, source }: Predicate): boolean {
  return (
    source === "verb" &&
    part.tokens.slice(0, index).some((token) => language.isNoun("weapon", token))
  );
}

/** A town, a region, or "it". */
function isTaking(scene: Scene, part: Part): boolean {
  return (
    hasNoun(scene, part, "area") ||
    ["it", "them", "ihn"].some((word) => hasWord(part, word)) ||
    inPart(part, scene.places).length > 0
  );
}

/** So many people, or "a 70-year-old woman". */
function hasPeople(scene: Scene, part: Part): boolean {
  return hasNoun(scene, part, "people") || part.tokens.some(isNumber);
}

function isNumber({ kind, text, lower }: Token, place: number, tokens: readonly Token[]): boolean {
  if (kind === "number" && text.length < 4) return true;
  return AGED.test(lower) && ONE.test(tokens[place - 1]?.lower ?? "");
}

const AGED = /^\d{1,3}-(?:jährige|year-old)/u;
const ONE = /^(?:an?|eine?)$/u;

/** The dead and the injured are told of without a name, a place or a day: "dabei starben zwei Menschen". */
export function tellsOfVictims(
  scene: Scene,
  { type, predicate, stance }: Pick<Draft, "type" | "predicate" | "stance">,
): boolean {
  if (type !== "casualties" || stance !== "asserted" || predicate?.past !== true) return false;
  const { part, passive, rules, source } = predicate;
  if (part.clause.kind === "relative") return false;
  return (
    (passive && isHurt(predicate)) ||
    ((passive || rules.some(({ undergone }) => undergone === source)) && hasPeople(scene, part))
  );
}

/** "schwer verletzt", "was injured": a rule is not, nor is a right. */
function isHurt({ part: { tokens }, index }: Predicate): boolean {
  return HURT.test(`${tokens[index - 1]?.lower} ${tokens[index]?.lower}`);
}

const HURT = /^(?:schwer|leicht|tödlich|lebensgefährlich) verletzt$|(?:injured|wounded)$/u;

/** "Aus Norwegen kam die Bestätigung" */
function hasOrigin(list: readonly Argument[], { type }: EventRule, { source }: Predicate): boolean {
  return source === "noun" && SPEECH.has(type) && list.some(isOrigin);
}

/** Neither after a preposition nor with a noun. */
function isCore({ preposition, of }: Argument): boolean {
  return preposition === undefined && of === undefined;
}

function hasWord({ tokens }: Part, word: string): boolean {
  return tokens.some(({ lower }) => lower === word);
}

/** "kamen ihm zu Hilfe" moves nobody; "wurden entsandt" does without saying where to. */
function isMoved(scene: Scene, { part, index, source }: Predicate): boolean {
  const isLight = scene.language.clause.light.has(part.tokens[index]?.lower ?? "");
  return !isLight || source === "noun" || hasDestination(scene, part);
}

/** Somebody goes there, or is taken there; troops are deployed. */
function isTraveller(scene: Scene, { part, index }: Predicate): boolean {
  const subject = subjectIn(scene, part, index);
  return subject.length > 0 && !subject.some(({ mention }) => scene.kinds.isForce(mention.actor));
}

/** "Die Reise führte ihn nach …": what carries him is no actor. */
function isCarried(scene: Scene, { part, index }: Predicate): boolean {
  if (!scene.language.verbFinal && subjectIn(scene, part, index).length > 0) return false;
  return part.arguments.some(
    (argument) => isCore(argument) && scene.kinds.isPerson(argument.mention.actor),
  );
}

function partners(scene: Scene, { part, index }: Predicate, list: readonly Argument[]): number {
  const others = list.filter(
    ({ mention }) => mention.standing !== "place" && !scene.kinds.isMedia(mention.actor),
  );
  const all = [...subjectIn(scene, part, index), ...others];
  return new Set(all.map(({ mention }) => mention.actor)).size;
}

/** Words from "to" to the place. */
const MOST_BEFORE_PLACE = 3;

function hasDestination({ places, language }: Scene, part: Part): boolean {
  return inPart(part, places).some((place) => {
    const at = part.tokens.findIndex((token) => token.end > place.start);
    return part.tokens
      .slice(Math.max(0, at - MOST_BEFORE_PLACE), at + 1)
      .some(({ lower }) => language.phrase.towards.has(lower));
  });
}

/** "ein Abkommen, das auch eine Klausel enthält" */
function isOfAgreement(scene: Scene, part: Part): boolean {
  return scene.parts.some(
    (each) =>
      (each === part || each.clause === part.clause.host) && hasNoun(scene, each, "agreement"),
  );
}
