/**
 * Words with a number in them, for where hundreds are made at once: i18next is asked once for each plural
 * form, and what it says is filled in here.
 */
import type { TFunction } from "i18next";
import { LANGS, type Lang } from "#src/domain/model.ts";
import { figure } from "./figures.ts";

/** What such a text may be about, besides the count. */
export type CountedKey =
  | "filters.count"
  | "summary.events"
  | "timeline.passages"
  | "archive.cluster"
  | "archive.clusterBefore";

/** Texts with words in them, and numbers, but without a count that they depend on. */
export type FilledKey = "summary.inView" | "timeline.event" | "timeline.eventByEditor";

type Values = Readonly<Record<string, string | number>>;

export type CountedWords = (count: number, words?: Values) => string;
export type FilledWords = (words: Values) => string;

const PLACE = /\{\{(\w+)(, number)?\}\}/u;

export function countedWords(key: CountedKey, lang: Lang, t: TFunction): CountedWords {
  const plural = new Intl.PluralRules(lang);
  const templates = new Map<Intl.LDMLPluralRule, readonly string[]>();
  return (count, words) => {
    const form = plural.select(count);
    const known = templates.get(form);
    const parts = known ?? t(key, { count, skipInterpolation: true }).split(PLACE);
    if (known === undefined) templates.set(form, parts);
    return filled(parts, { ...words, count }, lang);
  };
}

export function filledWords(key: FilledKey, lang: Lang, t: TFunction): FilledWords {
  const parts = t(key, { skipInterpolation: true }).split(PLACE);
  return (words) => filled(parts, words, lang);
}

/** In turns what stands there, the name of a place, and whether that is a number to be written as one. */
function filled(parts: readonly string[], values: Values, lang: Lang): string {
  let text = parts[0] ?? "";
  for (let at = 1; at < parts.length; at += 3) {
    const [name = "", isFigure, rest = ""] = parts.slice(at, at + 3);
    const value = values[name] ?? "";
    const isPlain = typeof value === "string" || isFigure === undefined;
    text += (isPlain ? String(value) : figure(value, lang)) + rest;
  }
  return text;
}

/** The language that words come in. */
export function langOf(language: string): Lang {
  return LANGS.find((known) => known === language) ?? "en";
}
