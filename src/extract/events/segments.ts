/**
 * Cuts a sentence at its marks, and in English also before the word that opens a subordinate clause,
 * and says what kind of clause each stretch is.
 */
import type { Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";
import { SPEECH } from "./event-types.ts";
import { hasFinite, isFinite } from "./finite.ts";

export interface Segment {
  readonly tokens: readonly Token[];
  /** nothing before it goes on after it */
  readonly afterStop: boolean;
  readonly kind: "main" | "subordinate" | "relative" | "addition";
  readonly finite: boolean;
  /** the word that opens it, in lower case */
  readonly opener: string | undefined;
  /** few words that say who speaks: "sagte Berg"; "so machte Berg deutlich", "it added" */
  readonly inquit: "verb-first" | "aside" | undefined;
}

/** Marks that end a stretch. */
export const CUTS: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  "–",
  "—",
  "(",
  ")",
  "[",
  "]",
  "…",
]);
const STOPS: ReadonlySet<string> = new Set([";", ":", "–", "—"]);

export function segmentsOf(tokens: readonly Token[], language: EventLanguage): readonly Segment[] {
  return stretchesOf(tokens, language).map(({ tokens: own, afterStop }, index) => {
    const opener = openerOf(own, language);
    const finite = isFiniteStretch(own, opener, language);
    const kind = kindOf(own, { opener, isFirst: index === 0, finite }, language);
    return {
      tokens: own,
      afterStop,
      kind,
      finite,
      opener: kind === "main" || kind === "addition" ? undefined : opener?.lower,
      inquit: kind === "main" ? inquitOf(own, language) : undefined,
    };
  });
}

type Stretch = Pick<Segment, "tokens" | "afterStop">;

function stretchesOf(tokens: readonly Token[], language: EventLanguage): readonly Stretch[] {
  const segments: Stretch[] = [];
  let current: Token[] = [];
  let afterStop = false;
  const hasBrackets = tokens.some(({ text }) => text === "(");
  const close = (stop: boolean): void => {
    if (current.length > 0) segments.push({ tokens: current, afterStop });
    afterStop = current.length > 0 ? stop : afterStop || stop;
    current = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (hasBrackets && isInBrackets(tokens, index)) continue;
    if (CUTS.has(token.text)) {
      close(STOPS.has(token.text));
    } else if (token.kind !== "mark") {
      if (current.length > 0 && language.opensInside?.(tokens, index, language) === true) {
        close(false);
      }
      current.push(token);
    }
  }
  close(false);
  return segments;
}

/** Words. */
const LONGEST_BRACKETS = 6;

/** "(SPD)", "(local time)": short brackets say nothing of what happens. */
function isInBrackets(tokens: readonly Token[], index: number): boolean {
  const from = Math.max(0, index - LONGEST_BRACKETS);
  const open = tokens.slice(from, index + 1).findLastIndex(({ text }) => text === "(");
  if (open === -1) return false;
  const inside = tokens.slice(from + open, from + open + LONGEST_BRACKETS + 1);
  const close = inside.findIndex(({ text }) => text === ")");
  return close !== -1 && from + open + close >= index;
}

// ----- what kind ----- //

function openerOf(tokens: readonly Token[], language: EventLanguage): Token | undefined {
  const { joiners, subordinators, relatives } = language.clause;
  const [first, second] = tokens;
  if (first === undefined) return undefined;
  if (subordinators.has(first.lower) || relatives.has(first.lower)) return first;
  if (second === undefined) return undefined;
  if (joiners.has(first.lower) && subordinators.has(second.lower)) return second;
  const mayPrecede = joiners.has(first.lower) || language.phrase.prepositions.has(first.lower);
  return mayPrecede && relatives.has(second.lower) ? second : undefined;
}

/** "…, am Mittwoch verurteilt" ends in a participle, though the present has the same form. */
function isFiniteStretch(
  tokens: readonly Token[],
  opener: Token | undefined,
  language: EventLanguage,
): boolean {
  const readings = language.verbs.get(tokens.at(-1)?.lower ?? "");
  const isParticiple =
    language.verbFinal &&
    opener === undefined &&
    tokens.length > 1 &&
    readings?.some(({ form }) => form === "participle") === true;
  return hasFinite(isParticiple ? tokens.slice(0, -1) : tokens, language);
}

function kindOf(
  tokens: readonly Token[],
  {
    opener,
    isFirst,
    finite,
  }: {
    readonly opener: Token | undefined;
    readonly isFirst: boolean;
    readonly finite: boolean;
  },
  language: EventLanguage,
): Segment["kind"] {
  if (!finite && language.isInfinitiveClause?.(tokens) === true) return "subordinate";
  if (opener !== undefined && opensClause(tokens, opener, finite, language)) return "subordinate";
  if (opener !== undefined && finite && !isFirst && isRelative(tokens, opener, language)) {
    return "relative";
  }
  return finite ? "main" : "addition";
}

function opensClause(
  tokens: readonly Token[],
  opener: Token,
  finite: boolean,
  language: EventLanguage,
): boolean {
  if (!language.clause.subordinators.has(opener.lower)) return false;
  // "wie Norwegen", "until May": without a verb it is a preposition
  if (!finite) return !language.phrase.prepositions.has(opener.lower) && tokens.length > 1;
  return !language.verbFinal || endsInVerb(tokens, language);
}

function isRelative(tokens: readonly Token[], opener: Token, language: EventLanguage): boolean {
  if (!language.clause.relatives.has(opener.lower)) return false;
  // "…, das Kabinett werde am Montag entscheiden": a main clause, its verb second
  const isSecond =
    tokens[1]?.capital === true && tokens.length > 4 && isFinite(tokens, 2, language);
  if (language.verbFinal && isSecond) return false;
  return !language.verbFinal || endsInVerb(tokens, language);
}

function endsInVerb(tokens: readonly Token[], language: EventLanguage): boolean {
  const index = tokens.length - 1;
  return isFinite(tokens, index, language) || isFinite(tokens, index - 1, language);
}

const LONGEST_INQUIT = 6;

function inquitOf(tokens: readonly Token[], language: EventLanguage): Segment["inquit"] {
  const speaks = (token: Token): boolean =>
    language.verbs
      .get(token.lower)
      ?.some(
        ({ rule, form, particle }) =>
          form === "finite" && particle === undefined && SPEECH.has(rule.type),
      ) === true;
  const [first] = tokens;
  if (first === undefined || tokens.length < 2) return undefined;
  if (!first.capital && speaks(first)) return "verb-first";
  const isShort =
    tokens.length <= LONGEST_INQUIT && /^(?:so|wie|it|he|she|they)$/u.test(first.lower);
  return isShort && tokens.some(speaks) ? "aside" : undefined;
}
