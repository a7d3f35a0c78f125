/** Which of the actors near by a happening takes: of its own clause, or of those that hang from it. */
import type { Argument } from "./arguments.ts";
import { MUTUAL } from "./event-types.ts";
import type { EventRule } from "./event-language.ts";
import { isFinite } from "./finite.ts";
import type { EventType } from "./found-claim.ts";
import type { Predicate } from "./predicates.ts";
import { subjectOf } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { subjectIn, subjectOfPart } from "./subjects.ts";

/** All that a happening may take its actors from. */
export function argumentsFor(
  scene: Scene,
  predicate: Predicate,
  { type }: EventRule,
): readonly Argument[] {
  if (predicate.occasion !== undefined) {
    const own = ownArguments(scene, predicate);
    const partner =
      MUTUAL.has(type) && own.length === 0 ? impliedPartner(scene, predicate) : undefined;
    return partner === undefined ? own : [...own, partner];
  }
  const own = [
    ...inOwnPiece(scene, predicate, scene.arguments[predicate.part] ?? []),
    ...moreArguments(scene, predicate, type),
  ];
  const host =
    predicate.implicative === undefined ? [] : (scene.arguments[predicate.implicative] ?? []);
  return [...host, ...own];
}

/** "Soldaten kamen nach Chile, dazu Lieferungen für Kanada": each has what stands with it. */
function inOwnPiece(
  scene: Scene,
  predicate: Predicate,
  list: readonly Argument[],
): readonly Argument[] {
  const pieces = scene.parts[predicate.part]?.clause.pieces ?? [];
  const pieceAt = (position: number): number =>
    pieces.findIndex(({ start, end }) => start <= position && position < end);
  const inPart = scene.predicates.filter(({ part }) => part === predicate.part);
  const verbs = new Set(
    inPart.filter(({ source }) => source !== "noun").map(({ trigger }) => pieceAt(trigger.start)),
  );
  const nouns = new Set(
    inPart
      .filter(({ source, occasion }) => source === "noun" && occasion === undefined)
      .map(({ trigger }) => pieceAt(trigger.start))
      .filter((piece) => !verbs.has(piece)),
  );
  if (nouns.size === 0 || verbs.size === 0) return list;
  const own = pieceAt(predicate.trigger.start);
  return list.filter(({ mention, preposition }) => {
    const piece = pieceAt(mention.start);
    return nouns.has(own) ? piece === own || preposition === "aus" : !nouns.has(piece);
  });
}

/**
 * From clauses near by: "half, dass die Armee …"; "die Offensive, mit der Norwegen …"; "auf dem Video,
 * das die Regierung zeigte, …".
 */
function moreArguments(scene: Scene, predicate: Predicate, type: EventType): readonly Argument[] {
  const own = scene.parts[predicate.part]?.clauseIndex;
  const host = scene.parts[predicate.part]?.clause.host;
  const near = (kind: "subordinate" | "relative") =>
    scene.parts.flatMap(({ clause }, index) =>
      clause.kind === kind && clause.host === own ? (scene.arguments[index] ?? []) : [],
    );
  if (type === "support") return near("subordinate");
  const isRelative = scene.parts[predicate.part]?.clause.kind === "relative";
  if (type === "publication" && isRelative) {
    return scene.parts.flatMap(({ clauseIndex }, index) =>
      clauseIndex === host ? (scene.arguments[index] ?? []) : [],
    );
  }
  const isBare = (scene.arguments[predicate.part] ?? []).length === 0;
  return predicate.source === "noun" && isBare ? near("relative") : [];
}

/** "nach dem jüngsten Telefonat erklärte Berg, dass Rivas …": with the one other person named. */
function impliedPartner(scene: Scene, predicate: Predicate): Argument | undefined {
  const part = scene.parts[predicate.part];
  const before = part?.tokens.slice(Math.max(0, predicate.index - 3), predicate.index) ?? [];
  if (!before.some((token) => scene.language.isNoun("latest", token))) return undefined;
  const subject = subjectOfPart(scene, predicate.part);
  const own = new Set(subject.map(({ mention }) => mention.actor));
  const others = scene.arguments
    .flat()
    .filter(({ mention }) => scene.kinds.isPerson(mention.actor) && !own.has(mention.actor));
  const [first] = others;
  const isOne = new Set(others.map(({ mention }) => mention.actor)).size === 1;
  if (first === undefined || !isOne || own.size !== 1) return undefined;
  return {
    mention: first.mention,
    index: predicate.index,
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
  rule: EventRule,
): readonly Argument[] {
  const { part, index, occasion } = predicate;
  if (occasion === undefined) {
    const own = subjectIn(
      scene,
      part,
      predicate.source === "noun" ? verbBefore(scene, predicate) : index,
    );
    return own.length > 0 || predicate.source !== "noun" ? own : relativeSubject(scene, part);
  }
  const takesPart = MUTUAL.has(rule.type) || rule.type === "visit";
  return takesPart ? subjectOfPart(scene, part) : [];
}

/** A noun's subject is that of the verb before it: "Norway launched an attack". */
function verbBefore(scene: Scene, { part, index }: Predicate): number {
  const tokens = scene.parts[part]?.tokens ?? [];
  const verb = tokens.findIndex((_, at) => at < index && isFinite(tokens, at, scene.language));
  return verb === -1 ? index : verb;
}

/** "die Offensive, mit der Norwegen Chile überraschte" */
function relativeSubject(scene: Scene, part: number): readonly Argument[] {
  const clause = scene.parts[part]?.clauseIndex;
  const index = scene.parts.findIndex(
    (other) => other.clause.kind === "relative" && other.clause.host === clause,
  );
  const list = scene.arguments[index] ?? [];
  return subjectOf(list, Number.POSITIVE_INFINITY, scene.language, false);
}

const COMPLEMENTS = /^(?:mit|zwischen|auf|gegen|von|with|between|against|on|by|of|into|in)$/u;

/** What belongs to a noun of occasion itself: "den jüngsten norwegischen Angriffen auf Chile". */
function ownArguments(scene: Scene, predicate: Predicate): readonly Argument[] {
  const part = scene.parts[predicate.part];
  const noun = part?.tokens[predicate.index];
  const list = scene.arguments[predicate.part] ?? [];
  const last = endOfPhrase(scene, predicate);
  const own = list.filter((argument) => {
    if (argument.of === noun) return true;
    const follows = argument.index > predicate.index && argument.index < last;
    return follows && (argument.of !== undefined || COMPLEMENTS.test(argument.preposition ?? ""));
  });
  // "die jüngsten Angriffe, bei denen norwegische Drohnen …"
  return own.length > 0 ? own : relativeArguments(scene, predicate);
}

function relativeArguments(scene: Scene, { part }: Predicate): readonly Argument[] {
  const clause = scene.parts[part]?.clauseIndex;
  return scene.parts.flatMap((other, index) =>
    other.clause.kind === "relative" && other.clause.host === clause
      ? (scene.arguments[index] ?? [])
      : [],
  );
}

/** The first verb after the noun, or the end of the piece that it stands in. */
function endOfPhrase(scene: Scene, predicate: Predicate): number {
  const tokens = scene.parts[predicate.part]?.tokens ?? [];
  const { have, be, passive, modal } = scene.language.clause;
  for (let index = predicate.index + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) return index;
    const { lower } = token;
    if (have.has(lower) || be.has(lower) || passive.has(lower) || modal.has(lower)) return index;
    if (!token.capital && scene.language.verbs.has(lower)) return index;
  }
  return tokens.length;
}
