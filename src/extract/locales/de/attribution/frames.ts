/** Verbs of saying in a German sentence, with their other parts and with who says it. */
import type { Span } from "../../../article.ts";
import type { SayingVerb, VerbForm } from "../../../attribution/verbs.ts";
import type { PhraseRange } from "../../../phrases.ts";
import { spanOf } from "../../../phrases.ts";
import { germanPhraseAt } from "./phrases.ts";
import { lowerAt, textAt, type Token } from "../../../tokens.ts";
import {
  clauseRound,
  isSeparator,
  isSubordinate,
  mainSubject,
  subordinateSubject,
} from "./clauses.ts";
import { AUXILIARIES, DETERMINERS, MODALS, PASSIVE } from "./function-words.ts";
import { FORMS } from "./verbs.ts";

export interface Frame {
  readonly verb: SayingVerb;
  readonly clause: PhraseRange;
  /** the finite verb */
  readonly at: number;
  /** the last of its parts: particle, participle */
  readonly last: number;
  readonly speaker: Span | undefined;
  readonly cue: Span;
  readonly passive: boolean;
  readonly subordinate: boolean;
}

/** So many tokens may stand between the parts of a verb. */
const REACH = 30;

export function framesOf(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word" || (token.capital && index > 0)) continue;
    const forms = formsAt(tokens, index);
    if (forms === undefined) continue;
    const frame = frameAt(tokens, index, forms, frames.at(-1));
    if (frame !== undefined && frames.at(-1)?.last !== frame.last) frames.push(frame);
  }
  return frames;
}

/** "bekannt gegeben" is "bekanntgegeben". */
function formsAt(tokens: readonly Token[], index: number): readonly VerbForm[] | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  // "einige" is hardly ever a form of "einigen"
  if (token === undefined || DETERMINERS.has(token.lower)) return undefined;
  const together = before?.kind === "word" ? FORMS.get(before.lower + token.lower) : undefined;
  return together ?? FORMS.get(token.lower);
}

interface Parts {
  readonly verb: SayingVerb;
  readonly at: number;
  readonly last: number;
  readonly passive: boolean;
}

function frameAt(
  tokens: readonly Token[],
  index: number,
  forms: readonly VerbForm[],
  previous: Frame | undefined,
): Frame | undefined {
  const parts = compoundParts(tokens, index, forms) ?? simpleParts(tokens, index, forms);
  if (parts === undefined) return undefined;
  const clause = clauseRound(tokens, parts.at);
  const subordinate = isSubordinate(
    tokens,
    clauseRound(tokens, parts.last),
    Math.max(parts.at, parts.last),
  );
  const word = tokens[index];
  if (word === undefined) return undefined;
  const { verb, at, last, passive } = parts;
  return {
    verb,
    at,
    last,
    passive,
    clause,
    subordinate,
    speaker:
      speakerOf(tokens, parts, clause, subordinate) ?? (passive ? undefined : previous?.speaker),
    cue: { start: word.start, end: word.end },
  };
}

function speakerOf(
  tokens: readonly Token[],
  parts: Parts,
  clause: PhraseRange,
  subordinate: boolean,
): Span | undefined {
  if (parts.passive && parts.verb.lemma !== "zitieren") return agentOf(tokens, clause);
  const subject = subordinate
    ? subordinateSubject(tokens, clause)
    : mainSubject(tokens, clause, parts.at);
  if (nameless(tokens, subject)) return documentOf(tokens, clause);
  return DOCUMENTED.has(parts.verb.lemma) ? documentOf(tokens, clause) : spanOf(tokens, subject);
}

/** "geht aus einem Papier hervor", "verlautete aus der Partei": what it stands in says it. */
export const DOCUMENTED: ReadonlySet<string> = new Set(["hervorgehen", "verlauten"]);

/** "es hieß", "man sagt" */
function nameless(tokens: readonly Token[], subject: PhraseRange | undefined): boolean {
  if (subject === undefined) return false;
  return subject.to - subject.from === 1 && /^(?:es|man|wer)$/u.test(lowerAt(tokens, subject.from));
}

/** "In dem Bericht heißt es", "hieß es aus dem Ministerium" */
export function documentOf(tokens: readonly Token[], clause: PhraseRange): Span | undefined {
  return governedBy(IN_DOCUMENT, tokens, clause);
}

const IN_DOCUMENT = /^(?:in|im|aus|auf|bei|beim)$/u;

/** "wurde von der Polizei bestätigt"; "von ihnen" of things said about somebody looks the same. */
function agentOf(tokens: readonly Token[], clause: PhraseRange): Span | undefined {
  return governedBy(BY_AGENT, tokens, clause);
}

const BY_AGENT = /^(?:von|vom|durch)$/u;

/** The first phrase of the clause behind one of the prepositions. */
function governedBy(
  prepositions: RegExp,
  tokens: readonly Token[],
  { from, to }: PhraseRange,
): Span | undefined {
  for (let at = from; at < to; at += 1) {
    if (!prepositions.test(lowerAt(tokens, at))) continue;
    const phrase = spanOf(tokens, germanPhraseAt(tokens, at + 1));
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** "hat … gesagt", "gesagt hatte", "will … mitteilen" */
function compoundParts(
  tokens: readonly Token[],
  index: number,
  forms: readonly VerbForm[],
): Parts | undefined {
  const participle = forms.find(({ form }) => form === "participle");
  if (participle !== undefined) {
    const at = helperOf(tokens, index, AUXILIARIES);
    if (at !== undefined) {
      const passive = PASSIVE.has(lowerAt(tokens, at)) || PASSIVE.has(lowerAt(tokens, index + 1));
      return { verb: participle.verb, at, last: index, passive };
    }
  }
  const infinitive = forms.find(({ form }) => form === "infinitive");
  if (infinitive === undefined || lowerAt(tokens, index - 1) === "zu") return undefined;
  const at = helperOf(tokens, index, MODALS);
  return at === undefined ? undefined : { verb: infinitive.verb, at, last: index, passive: false };
}

/** The auxiliary of the participle at the end of its clause, or right behind it. */
function helperOf(
  tokens: readonly Token[],
  index: number,
  helpers: ReadonlySet<string>,
): number | undefined {
  if (helpers.has(lowerAt(tokens, index + 1)) && isSeparator(tokens[index + 2])) return index + 1;
  const next = lowerAt(tokens, index + 1);
  const ends = isSeparator(tokens[index + 1]) || /^(?:und|worden|werden|haben|dass)$/u.test(next);
  return ends ? helperBefore(tokens, index, helpers) : undefined;
}

function helperBefore(
  tokens: readonly Token[],
  index: number,
  helpers: ReadonlySet<string>,
): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    if (/^[.;:!?]$/u.test(textAt(tokens, at))) return undefined;
    if (helpers.has(lowerAt(tokens, at))) return at;
  }
  return undefined;
}

function simpleParts(
  tokens: readonly Token[],
  index: number,
  forms: readonly VerbForm[],
): Parts | undefined {
  if (lowerAt(tokens, index - 1) === "zu") return undefined;
  const joined = forms.find(({ form }) => form === "joined");
  if (joined !== undefined) return { verb: joined.verb, at: index, last: index, passive: false };
  const finite = forms.filter(({ form }) => form === "finite");
  for (const { verb } of finite) {
    const last =
      verb.particle === undefined ? undefined : particleAfter(tokens, index, verb.particle);
    if (last !== undefined) return { verb, at: index, last, passive: false };
  }
  const plain = finite.find(({ verb }) => verb.particle === undefined);
  if (plain === undefined || isAttribute(tokens, index)) return undefined;
  return { verb: plain.verb, at: index, last: index, passive: false };
}

/** A form in -e or -en before a noun is an adjective: none of the verbs needs it. */
function isAttribute(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.kind === "word" && /^(?:eine|einer|einem|einen|am|beim|zum)$/u.test(before.lower);
}

function particleAfter(
  tokens: readonly Token[],
  index: number,
  particle: string,
): number | undefined {
  for (let at = index + 1; at < Math.min(tokens.length, index + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && /^[.;:!?]$/u.test(token.text)))
      return undefined;
    if (token.lower === particle && endsClause(tokens, at + 1)) return at;
  }
  return undefined;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isSeparator(token) || /^(?:und|dass|ob|sowie|aber)$/u.test(token?.lower ?? "");
}
