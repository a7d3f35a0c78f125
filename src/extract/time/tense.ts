/**
 * The tense of a clause, read from its words without a parser: finite verbs of a closed list, endings,
 * and participles with their auxiliary. It is right often enough to tell last Tuesday from next.
 */
import type { Article, Span } from "../article.ts";
import { foundIn } from "../lists.ts";

export type Tense = "past" | "present" | "future";

/** The forms of a language. All in lower case. */
export interface TenseForms {
  /** finite and past whatever follows: "wurde", "said" */
  readonly past: ReadonlySet<string>;
  /** with a participle they make a perfect: "hat", "have" */
  readonly perfect: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  /** of reported speech: "sei", "habe" */
  readonly subjunctive: ReadonlySet<string>;
  /** with an auxiliary they speak of what is to come: "geplant", "scheduled" */
  readonly plans: ReadonlySet<string>;
  /** words that look like a verb and are none */
  readonly others: ReadonlySet<string>;
  /** words after which an adjective stands and no verb: articles, prepositions */
  readonly beforeNoun: ReadonlySet<string>;
  readonly nounsHaveCapitals: boolean;
  readonly looksPast: RegExp;
  readonly looksPresent: RegExp;
  readonly participle: RegExp;
  /** "soll … gereist sein": what is told has been */
  readonly perfectInfinitive?: RegExp;
}

export interface TenseReading {
  readonly tense: Tense | undefined;
  /** some finite verb stands in the Konjunktiv of reported speech */
  readonly reported: boolean;
  /** "hat am Montag": an auxiliary, whose participle may stand in the next clause */
  readonly auxiliary: boolean;
}

// V8 is quick with a word of common letters and with blanks, and slow with each letter of `\p{L}`
const WORD = /[a-zA-ZÄÖÜäöüß]+(?= )|(?! )[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Longer clauses are cut: what decides stands near. */
const LONGEST = 600;

/** The tense of a stretch of text, a clause or a sentence. */
export function tenseIn(text: string, forms: TenseForms): TenseReading {
  const near = text.slice(0, LONGEST);
  const tokens = (near.match(WORD) ?? []).map(String);
  const lower = tokens.map((token) => token.toLowerCase());
  return {
    tense:
      forms.perfectInfinitive?.test(near) === true ? "past" : tenseOfWords(tokens, lower, forms),
    reported: lower.some((word) => forms.subjunctive.has(word)),
    auxiliary: lower.some((word) => forms.perfect.has(word)),
  };
}

/** Asked for again and again, by every mention of a sentence and by every claim. */
const READ = new WeakMap<Span, TenseReading>();

function readingOf({ text, grammar }: Article, sentence: Span): TenseReading | undefined {
  const known = READ.get(sentence);
  if (known !== undefined || grammar === undefined) return known;
  const reading = tenseIn(text.slice(sentence.start, sentence.end), grammar.time.tense);
  READ.set(sentence, reading);
  return reading;
}

/** The tense of one of the article's own sentences. */
export function tenseOf(article: Article, sentence: Span): Tense | undefined {
  return readingOf(article, sentence)?.tense;
}

/** Whether a sentence is in the Konjunktiv of reported speech; English has none. */
export function isReported(article: Article, sentence: Span): boolean {
  return readingOf(article, sentence)?.reported === true;
}

function tenseOfWords(
  tokens: readonly string[],
  lower: readonly string[],
  forms: TenseForms,
): Tense | undefined {
  const has = (set: ReadonlySet<string>): boolean => lower.some((word) => set.has(word));
  const verbsLike = (pattern: RegExp): readonly number[] =>
    foundIn(lower, (word, at) => (isVerb(pattern, word, at, tokens, forms) ? at : undefined));
  if (has(forms.past)) return "past";
  const isPerfect = has(forms.perfect);
  // "das Treffen", "vor drei Tagen"
  const verbs = forms.nounsHaveCapitals ? tokens : lower;
  const isPresent = isPerfect || verbs.some((word) => forms.present.has(word));
  if (isPresent && has(forms.plans)) return "future";
  if (isPerfect && verbsLike(forms.participle).length > 0) return "past";
  if (has(forms.future)) return "future";
  const mayBePresent = isPresent || verbsLike(forms.looksPresent).length > 0;
  const isSure = (at: number) => !mayBePresent || !mayBeAdjective(at, tokens, forms);
  return verbsLike(forms.looksPast).some(isSure) ? "past" : presentIf(mayBePresent);
}

const presentIf = (holds: boolean): Tense | undefined => (holds ? "present" : undefined);

function isVerb(
  pattern: RegExp,
  word: string,
  at: number,
  tokens: readonly string[],
  forms: TenseForms,
): boolean {
  return (
    tokens[at] === word &&
    pattern.test(word) &&
    !forms.others.has(word) &&
    !isBeforeNoun(at, tokens, forms)
  );
}

/** "das 2019 eröffnete Museum": a noun follows, which only a capital tells. */
function mayBeAdjective(at: number, tokens: readonly string[], forms: TenseForms): boolean {
  return forms.nounsHaveCapitals && /^\p{Lu}/u.test(tokens[at + 1] ?? "");
}

/** "der geplante Bau": an adjective between an article and a noun. */
function isBeforeNoun(at: number, tokens: readonly string[], forms: TenseForms): boolean {
  const before = tokens[at - 1]?.toLowerCase();
  return before !== undefined && forms.beforeNoun.has(before);
}
