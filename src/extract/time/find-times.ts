/**
 * The time expressions of an article, tied to the calendar as far as its words, the day of
 * publication and the dates mentioned before allow.
 */
import type { Article } from "../article.ts";
import { sentenceAt } from "../article.ts";
import { type Pointing, pointingAt } from "./direction.ts";
import type { Expression } from "./expression.ts";
import { dayOfIso } from "./kept-edtf.ts";
import type { Match } from "./match.ts";
import { matchRules } from "./match.ts";
import type { TimeMention } from "./mention.ts";
import { NEUTRAL_TIME_RULES } from "./neutral-rules.ts";
import { resolveNews } from "./news.ts";
import type { Context, Earlier, Resolved } from "./resolve.ts";

/** Every time expression of the article in text order, none overlapping another. */
export function findTimes(article: Article): readonly TimeMention[] {
  const resolve = article.history ?? resolveNews;
  const published = article.published === undefined ? undefined : dayOfIso(article.published);
  const earlier: Earlier[] = [];
  const mentions: TimeMention[] = [];
  let last: Earlier | undefined;
  const rules = article.grammar?.time.rules ?? NEUTRAL_TIME_RULES;
  for (const match of matchRules(article, rules)) {
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
  const { direction, tense } = isOpen(match.expression)
    ? pointingAt(article, match, sentence)
    : NOWHERE;
  return {
    article,
    rule: match.rule,
    span: match,
    sentence,
    earlier,
    published,
    direction,
    tense,
    last,
    lastInSentence: sameSentence ? last : undefined,
  };
}

const NOWHERE: Pointing = {};

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
