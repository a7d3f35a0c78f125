/** Who does it: the subject of a part of a clause, found in it or in the clause round it. */
import type { Span } from "../article.ts";
import { hullOf } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Argument } from "./arguments.ts";
import { isSpeech } from "./event-types.ts";
import { isFinite } from "./finite.ts";
import type { Part } from "./parts.ts";
import { subjectOf } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { wordSet } from "../word-set.ts";

/** The subject of a part, its own or the one that it shares or takes from the clause round it. */
export function subjectIn(scene: Scene, part: Part, verb: number): readonly Argument[] {
  const list = part.arguments;
  if (part.sharesSubject !== undefined) {
    const before = list.filter((argument) => argument.index < verb && argument.of === undefined);
    const own = scene.language.verbFinal ? [] : subjectOf(before, verb, scene.language, false);
    return own.length > 0 ? own : subjectOfPart(scene, part.sharesSubject);
  }
  const own = subjectOf(list, verb, scene.language, isSpeechAt(scene, part, verb));
  if (own.length > 0 && !takesFromHost(part, scene)) return own;
  return hostSubject(scene, part) ?? own;
}

/** "said the minister": only verbs of speech stand before their subject in English. */
function isSpeechAt({ predicates }: Scene, part: Part, index: number): boolean {
  if (part.clause.kind === "relative") return false;
  return predicates.some(
    (predicate) =>
      predicate.part === part && predicate.index === index && predicate.rules.some(isSpeech),
  );
}

// "…, Truppen nach Chile zu schicken": whoever acts in the clause round it
function takesFromHost({ tokens }: Part, { language }: Scene): boolean {
  return (
    language.verbFinal &&
    (tokens.at(-2)?.lower === "zu" || WITH_ZU.test(tokens.at(-1)?.lower ?? ""))
  );
}

const WITH_ZU = /^\p{Ll}{2,6}zu\p{Ll}+n$/u;

/** "der bis Mai Minister war": no other noun or pronoun follows the relative that could be the subject. */
function isOwnSubject({ tokens, clause }: Part, scene: Scene): boolean {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || first.lower !== clause.opener) return false;
  return isBare(second, scene);
}

/** No word that a subject begins with. */
function isBare(token: Token | undefined, { language }: Scene): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    token.kind === "word" &&
    !language.phrase.determiners.has(token.lower) &&
    !PRONOUNS.has(token.lower)
  );
}

const PRONOUNS: ReadonlySet<string> = wordSet(
  "ich wir er sie es man ihr du i we he she it they you",
);

/** "…, and supplied the army": no subject of its own after "and". */
function goesOn(part: Part, scene: Scene): boolean {
  const [first, second] = part.tokens;
  // "Berg zögerte, sagte am Montag aber zu"
  if (scene.language.verbFinal)
    return isFinite(part.tokens, 0, scene.language) && isBare(second, scene);
  return (
    first !== undefined &&
    scene.language.clause.joiners.has(first.lower) &&
    scene.language.verbs.has(second?.lower ?? "")
  );
}

function hostSubject(scene: Scene, part: Part): readonly Argument[] | undefined {
  const { host, kind } = part.clause;
  const hostPart = scene.parts.find(({ clause }) => clause === host);
  if (hostPart === undefined) return undefined;
  if (kind === "relative") return antecedentOf(scene, part, hostPart);
  if (kind === "main" && (host?.kind !== "main" || !goesOn(part, scene))) return undefined;
  return hasOwnSubject(part, scene) ? undefined : subjectOfPart(scene, hostPart);
}

function antecedentOf(scene: Scene, part: Part, host: Part): readonly Argument[] | undefined {
  const own = hullOf(part.tokens);
  const antecedent = host.arguments.findLast(
    ({ mention }) => mention.end <= own.start && mention.naming !== "attribute",
  );
  if (antecedent === undefined || !isOwnSubject(part, scene)) return undefined;
  if (isParted(antecedent.mention, own, host, scene)) return undefined;
  return host.arguments.filter(({ joined }) => joined === antecedent.joined);
}

/** "Police in Berlin arrested a man who …": somebody else stands between, and a place is nobody. */
function isParted(
  { end, standing }: Argument["mention"],
  { start }: Span,
  { tokens }: Part,
  { language }: Scene,
): boolean {
  return (
    standing === "place" ||
    tokens.some(
      (token) =>
        token.start >= end && token.end <= start && language.phrase.determiners.has(token.lower),
    )
  );
}

/** "nachdem die Verhandlungen …", "after talks had …": somebody else, though nobody known. */
function hasOwnSubject(part: Part, scene: Scene): boolean {
  const { tokens, clause } = part;
  const { subordinators } = scene.language.clause;
  if (clause.kind !== "subordinate" || !subordinators.has(clause.opener ?? "")) return false;
  if (takesFromHost(part, scene)) return false;
  if (scene.language.verbFinal) return tokens[1]?.lower !== "sie" && !isBare(tokens[1], scene);
  return (
    !PRONOUNS.has(tokens[1]?.lower ?? "") &&
    tokens.some((_, index) => index > 1 && isFinite(tokens, index, scene.language))
  );
}

/** The subject of whatever verb the part has. */
export function subjectOfPart(scene: Scene, part: Part): readonly Argument[] {
  const verb = part.tokens.findIndex((_, index) => isFinite(part.tokens, index, scene.language));
  return subjectIn(scene, part, verb === -1 ? part.tokens.length : verb);
}
