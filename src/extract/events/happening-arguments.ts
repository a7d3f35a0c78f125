/** Which of the actors near by a happening takes: of its own clause, or of those that hang from it. */
import type { Span } from "../article.ts";
import { gathered } from "../lists.ts";
import type { Argument } from "./arguments.ts";
import { MUTUAL } from "./event-types.ts";
import type { EventRule } from "./event-language.ts";
import { isFinite, isHelper } from "./finite.ts";
import type { EventType } from "./found-claim.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import { subjectOf } from "./roles.ts";
import { type Scene, hangingFrom } from "./scene.ts";
import { subjectIn, subjectOfPart } from "./subjects.ts";

/** All that a happening may take its actors from. */
export function argumentsFor(
  scene: Scene,
  predicate: Predicate,
  { type }: EventRule,
): readonly Argument[] {
  if (predicate.occasion === undefined) {
    return [
      ...(predicate.implicative?.arguments ?? []),
      ...inOwnPiece(scene, predicate),
      ...moreArguments(scene, predicate, type),
    ];
  }
  const own = ownArguments(scene, predicate);
  const partner =
    MUTUAL.has(type) && own.length === 0 ? impliedPartner(scene, predicate) : undefined;
  return partner === undefined ? own : [partner];
}

/** "Soldaten kamen nach Chile, dazu Lieferungen für Kanada": each has what stands with it. */
function inOwnPiece({ predicates }: Scene, { part, trigger }: Predicate): readonly Argument[] {
  const pieceAt = ({ start: position }: Span): number =>
    part.clause.pieces.findIndex(({ start, end }) => start <= position && position < end);
  const here = predicates.filter((other) => other.part === part);
  const piecesOf = (list: readonly Predicate[]): ReadonlySet<number> =>
    new Set(list.map((each) => pieceAt(each.trigger)));
  const verbs = piecesOf(here.filter(({ source }) => source !== "noun"));
  const nouns = piecesOf(
    here.filter(
      (each) =>
        each.source === "noun" && each.occasion === undefined && !verbs.has(pieceAt(each.trigger)),
    ),
  );
  if (nouns.size === 0 || verbs.size === 0) return part.arguments;
  const own = pieceAt(trigger);
  return part.arguments.filter(({ mention, preposition }) => {
    const piece = pieceAt(mention);
    return nouns.has(own) ? piece === own || preposition === "aus" : !nouns.has(piece);
  });
}

/**
 * From clauses near by: "half, dass die Armee …"; "die Offensive, mit der Norwegen …"; "auf dem Video,
 * das die Regierung zeigte, …".
 */
function moreArguments(
  scene: Scene,
  { part, source }: Predicate,
  type: EventType,
): readonly Argument[] {
  if (type === "support") return argumentsIn(hangingFrom(scene, part, "subordinate"));
  const { kind, host } = part.clause;
  if (type === "publication" && kind === "relative") {
    return argumentsIn(scene.parts.filter(({ clause }) => clause === host));
  }
  const isBare = source === "noun" && part.arguments.length === 0;
  return isBare ? argumentsIn(hangingFrom(scene, part, "relative")) : [];
}

function argumentsIn(parts: readonly Part[]): readonly Argument[] {
  return gathered(parts, (part) => part.arguments);
}

/** Words between "the latest" and its noun. */
const MOST_BEFORE = 3;

/** "nach dem jüngsten Telefonat erklärte Berg, dass Rivas …": with the one other person named. */
function impliedPartner(scene: Scene, { part, index }: Predicate): Argument | undefined {
  const before = part.tokens.slice(Math.max(0, index - MOST_BEFORE), index);
  if (!before.some((token) => scene.language.isNoun("latest", token))) return undefined;
  const own = new Set(subjectOfPart(scene, part).map(({ mention }) => mention.actor));
  const [first, ...others] = argumentsIn(scene.parts).filter(
    ({ mention }) => scene.kinds.isPerson(mention.actor) && !own.has(mention.actor),
  );
  const isOne = others.every(({ mention }) => mention.actor === first?.mention.actor);
  if (first === undefined || !isOne || own.size !== 1) return undefined;
  return {
    mention: first.mention,
    index,
    preposition: undefined,
    governor: undefined,
    of: undefined,
    oblique: false,
    nested: false,
    ofTrigger: false,
    joined: -1,
  };
}

/** "nach ihrem Treffen mit Choe": the subject of the clause takes part. */
export function subjectFor(
  scene: Scene,
  predicate: Predicate,
  { type }: EventRule,
): readonly Argument[] {
  const { part, index, occasion, source } = predicate;
  if (occasion !== undefined) {
    return MUTUAL.has(type) || type === "visit" ? subjectOfPart(scene, part) : [];
  }
  if (source !== "noun") return subjectIn(scene, part, index);
  const own = subjectIn(scene, part, verbBefore(scene, predicate));
  return own.length > 0 ? own : relativeSubject(scene, part);
}

/** A noun's subject is that of the verb before it: "Norway launched an attack". */
function verbBefore({ language }: Scene, { part: { tokens }, index }: Predicate): number {
  const verb = tokens.findIndex((_, at) => at < index && isFinite(tokens, at, language));
  return verb === -1 ? index : verb;
}

/** "die Offensive, mit der Norwegen Chile überraschte" */
function relativeSubject(scene: Scene, part: Part): readonly Argument[] {
  const [relative] = hangingFrom(scene, part, "relative");
  return subjectOf(relative?.arguments ?? [], Infinity, scene.language, false);
}

const COMPLEMENTS = /^(?:mit|zwischen|auf|gegen|von|with|between|against|on|by|of|into|in)$/u;

/** What belongs to a noun of occasion itself: "den jüngsten norwegischen Angriffen auf Chile". */
function ownArguments(scene: Scene, predicate: Predicate): readonly Argument[] {
  const { part, index } = predicate;
  const last = endOfPhrase(scene, predicate);
  const own = part.arguments.filter((argument) => {
    if (argument.of === part.tokens[index]) return true;
    const follows = argument.index > index && argument.index < last;
    return follows && (argument.of !== undefined || COMPLEMENTS.test(argument.preposition ?? ""));
  });
  // "die jüngsten Angriffe, bei denen norwegische Drohnen …"
  return own.length > 0 ? own : argumentsIn(hangingFrom(scene, part, "relative"));
}

/** The first verb after the noun, or the end of the part. */
function endOfPhrase({ language }: Scene, { part: { tokens }, index }: Predicate): number {
  const verb = tokens.findIndex(
    ({ lower, capital }, at) =>
      at > index && (isHelper(lower, language) || (!capital && language.verbs.has(lower))),
  );
  return verb === -1 ? tokens.length : verb;
}
