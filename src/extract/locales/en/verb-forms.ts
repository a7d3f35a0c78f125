/** The regular forms of English verbs: what is added to one, and what changes before it. */

/** One syllable with a single vowel before its last consonant: "ban", "quip", not "show" or "fix". */
const SHORT = /^(?:[^aeiou]|qu)*[aeiou][bdgklmnprt]$/u;
/** Longer ones that are stressed on the last syllable. */
const STRESSED = /^(?:acqui|admi|begi|confe|overru|refe|regre)[nrt]$/u;
/** "label", "signal": British English doubles the l, American doesn't. */
const EITHER = /[^aeiou][ae]l$/u;

/** Third person singular. */
export function presentOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[osxz]|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** Past and participle; two where both are written. */
export function pastsOf(base: string): readonly string[] {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  return before(base).map((stem) => `${stem}ed`);
}

/** The form in -ing; two where both are written. */
export function gerundsOf(base: string): readonly string[] {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^eo]e$/u.test(base)) return [`${base.slice(0, -1)}ing`];
  return before(base).map((stem) => `${stem}ing`);
}

/** What stands before an ending that begins with a vowel. */
function before(base: string): readonly string[] {
  const doubled = base + (base.at(-1) ?? "");
  if (EITHER.test(base)) return [base, doubled];
  return [SHORT.test(base) || STRESSED.test(base) ? doubled : base];
}
