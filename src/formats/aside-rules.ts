/** All rules that set a block aside by its own words. */
import { BOX_RULES } from "./aside-boxes.ts";
import { CREDIT_RULES } from "./aside-credits.ts";
import { PHRASE_RULES } from "./aside-phrases.ts";
import type { AsideRule } from "./aside-rule.ts";
import type { AsideReason } from "./read-article.ts";

/** The first that matches decides, so credits come before the general phrases. */
export const ASIDE_RULES: readonly AsideRule[] = [...CREDIT_RULES, ...BOX_RULES, ...PHRASE_RULES];

/** UTF-16 units; every rule is about something shorter. */
const LONGEST_ASIDE = 650;

/** Why the words of a block alone show that it is no part of the article. */
export function reasonOf(text: string): AsideReason | undefined {
  if (text.length > LONGEST_ASIDE) return undefined;
  return ASIDE_RULES.find((rule) => rule.matches(text))?.reason;
}
