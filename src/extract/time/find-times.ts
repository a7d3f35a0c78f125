/**
 * The time expressions of an article, tied to the calendar as far as its words, the day of
 * publication and the dates mentioned before allow.
 */
import { dayFromIso } from "#src/domain/calendar.ts";
import type { Article, ReadLang } from "../article.ts";
import { sentenceAt } from "../article.ts";
import { GERMAN_TIME_RULES } from "../locales/de/time/rules.ts";
import { ENGLISH_TIME_RULES } from "../locales/en/time/rules.ts";
import { pointingAt } from "./direction.ts";
import type { Expression } from "./expression.ts";
import type { Match } from "./match.ts";
import { matchRules } from "./match.ts";
import type { TimeMention } from "./mention.ts";
import { resolveNarrative } from "./narrative.ts";
import { NEUTRAL_TIME_RULES } from "./neutral-rules.ts";
import { resolveNews } from "./news.ts";
import type { Context, Earlier, Resolved } from "./resolve.ts";
import type { TimeRule } from "./rule.ts";

const RULES: Readonly<Record<ReadLang, readonly TimeRule[]>> = {
  de: [...GERMAN_TIME_RULES, ...NEUTRAL_TIME_RULES],
  en: [...ENGLISH_TIME_RULES, ...NEUTRAL_TIME_RULES],
};

/** The rules of the article's language; without one, those that need no language. */
export function timeRulesFor(lang: ReadLang | undefined): readonly TimeRule[] {
  return lang === undefined ? NEUTRAL_TIME_RULES : RULES[lang];
}

const ofMode = new Map<string, readonly TimeRule[]>();

/** Those of the rules that are for texts such as the article, each time in the same list. */
function rulesOf({ lang, mode }: Article): readonly TimeRule[] {
  const key = `${mode} ${lang ?? ""}`;
  const known = ofMode.get(key);
  if (known !== undefined) return known;
  const rules = timeRulesFor(lang).filter((rule) => (rule.mode ?? mode) === mode);
  ofMode.set(key, rules);
  return rules;
}

/** Every time expression of the article in text order, none overlapping another. */
export function findTimes(article: Article): readonly TimeMention[] {
  const resolve = article.mode === "narrative" ? resolveNarrative : resolveNews;
  const published = article.published === undefined ? undefined : dayFromIso(article.published);
  const earlier: Earlier[] = [];
  const mentions: TimeMention[] = [];
  let last: Earlier | undefined;
  for (const match of matchRules(article, rulesOf(article))) {
    const context = contextOf(article, match, published, earlier, last);
    const resolved = resolve(match.expression, context);
    if (resolved === undefined) continue;
    const { start, end, expression } = match;
    const mentioned: Earlier = { start, end, resolved, expression, sentence: context.sentence };
    earlier.push(mentioned);
    if (resolved.anchor !== undefined) last = mentioned;
    mentions.push(mentionOf(match, resolved, context));
  }
  return mentions;
}

function contextOf(
  article: Article,
  match: Match,
  published: number | undefined,
  earlier: readonly Earlier[],
  last: Earlier | undefined,
): Context {
  const sentence = sentenceAt(article, match.start);
  const sameSentence = last?.sentence?.number === sentence?.number;
  return {
    article,
    rule: match.rule,
    span: match,
    sentence,
    earlier,
    ...(published === undefined ? {} : { published }),
    ...(isOpen(match.expression) ? pointingAt(article, match, sentence) : {}),
    ...(last === undefined ? {} : { last }),
    ...(last === undefined || !sameSentence ? {} : { lastInSentence: last }),
  };
}

/** Whether tense can tell more: reading it takes longer than all else here. */
function isOpen(expression: Expression): boolean {
  if (expression.kind === "shift") return expression.nowadays === true;
  return expression.kind === "calendar" && expression.parts.year === undefined;
}

function mentionOf(match: Match, resolved: Resolved, context: Context): TimeMention {
  const { type, value, basis, stated, mod, at } = resolved;
  const { start, end, rule } = match;
  const found = { rule, at: { start, end } };
  return {
    start,
    end,
    type,
    value,
    rule,
    basis,
    stated,
    reasons: [found, ...directionReason(context), ...resolved.reasons],
    ...(mod === undefined ? {} : { mod }),
    ...(at === undefined ? {} : { at }),
  };
}

/** Told by the tense of the clause, or by the words next to the date ("since", "planned"). */
function directionReason({ direction, tense }: Context): TimeMention["reasons"] {
  if (direction === undefined) return [];
  return [{ rule: `${tense === undefined ? "beside" : "tense"}-${direction}` }];
}
