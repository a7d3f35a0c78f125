/**
 * Adjectives of countries, German ones without ending. Most follow from the country's name; CLDR has
 * none, and its names of languages agree with too few.
 */

/** The endings of names that the adjective loses; the first that fits counts. */
const LOST_IN_GERMAN = /(?:enland|land|ien|en|a|e|o)$/u;
const LOST_IN_ENGLISH = /(?:land|[aeosy])$/u;

const SEVERAL_WORDS = /[\s-]/u;

/** Armenien, armenisch; `listed` is what the rule gets wrong, "-anisch" without the name's stem. */
export function germanAdjectives(name: string, listed: string): readonly string[] {
  const stem = name.replace(LOST_IN_GERMAN, "").toLowerCase();
  return adjectives(listed, stem, SEVERAL_WORDS.test(name) ? [] : [`${stem}isch`]);
}

/** Russia, Russian; Egypt, Egyptian */
export function englishAdjectives(name: string, listed: string): readonly string[] {
  const stem = name.replace(LOST_IN_ENGLISH, "");
  const regular = name.endsWith("a") ? `${name}n` : `${name.replace(/[eoy]$/u, "")}ian`;
  return adjectives(listed, stem, SEVERAL_WORDS.test(name) ? [] : [regular]);
}

function adjectives(listed: string, stem: string, regular: readonly string[]): readonly string[] {
  return listed === ""
    ? regular
    : listed.split(",").map((adjective) => adjective.replace(/^-/u, stem));
}
