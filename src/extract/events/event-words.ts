/** Builds the look-ups of a language from its rules. */
import { wordsOf } from "../word-set.ts";
import type { EventRule, NounGroup, VerbReading } from "./event-language.ts";

export interface VerbFormText {
  readonly text: string;
  readonly form: VerbReading["form"];
  readonly past: boolean;
  readonly particle?: string;
}

/** Every form of every verb of the rules, by its lower case. */
export function verbTable(
  rules: readonly EventRule[],
  formsOf: (notation: string) => readonly VerbFormText[],
): ReadonlyMap<string, readonly VerbReading[]> {
  const table = new Map<string, VerbReading[]>();
  for (const rule of rules) {
    for (const notation of rule.verbs?.split(" ") ?? []) {
      const [verb = ""] = notation.split(":");
      for (const { text, ...form } of formsOf(notation)) {
        const readings = table.get(text) ?? [];
        readings.push({ rule, verb, ...form });
        table.set(text, readings);
      }
    }
  }
  return table;
}

export interface PhraseEntry {
  readonly words: readonly string[];
  readonly rule: EventRule;
}

export function phraseTable(
  rules: readonly EventRule[],
): ReadonlyMap<string, readonly PhraseEntry[]> {
  const table = new Map<string, PhraseEntry[]>();
  for (const rule of rules) {
    for (const phrase of rule.phrases ?? []) {
      const parts = phrase.split(" ");
      const first = parts[0] ?? "";
      table.set(first, [...(table.get(first) ?? []), { words: parts, rule }]);
    }
  }
  return table;
}

export function nounTable(rules: readonly EventRule[]): ReadonlyMap<string, EventRule> {
  const table = new Map<string, EventRule>();
  for (const rule of rules) {
    for (const noun of rule.nouns === undefined ? [] : wordsOf(rule.nouns)) {
      if (!table.has(noun)) table.set(noun, rule);
    }
  }
  return table;
}

/** Looks the longest ending up that the table has: "raketenangriffe" is an "angriffe". */
export function byEnding<Value>(
  table: ReadonlyMap<string, Value>,
  word: string,
): Value | undefined {
  const whole = table.get(word);
  if (whole !== undefined) return whole;
  // a first part of three letters at least, a last part of five: "Vertrag" is no "Trag"
  for (let start = 3; start <= Math.min(word.length - 5, 24); start += 1) {
    const found = table.get(word.slice(start));
    if (found !== undefined) return found;
  }
  return undefined;
}

export function groupTable(
  groups: Readonly<Record<NounGroup, string>>,
): ReadonlyMap<NounGroup, ReadonlyMap<string, true>> {
  return new Map(
    (
      [
        "troops",
        "agreement",
        "area",
        "office",
        "ally",
        "latest",
        "clause",
        "hope",
        "delegate",
        "weapon",
        "law",
        "people",
        "court",
      ] as const
    ).map((group) => [group, new Map(wordsOf(groups[group]).map((noun) => [noun, true as const]))]),
  );
}

export function lastPart(lower: string): string {
  const hyphen = lower.lastIndexOf("-");
  return hyphen === -1 ? lower : lower.slice(hyphen + 1);
}
