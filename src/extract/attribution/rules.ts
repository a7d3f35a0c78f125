/** Every rule that a reason of an attribution can name, per language. */
import type { ReadLang } from "../article.ts";
import { RULES as GERMAN } from "../locales/de/attribution/rules.ts";
import { RULES as ENGLISH } from "../locales/en/attribution/rules.ts";
import type { Rule } from "../rule.ts";

export const ATTRIBUTION_RULES: Readonly<Record<ReadLang, readonly Rule[]>> = {
  de: GERMAN,
  en: ENGLISH,
};
