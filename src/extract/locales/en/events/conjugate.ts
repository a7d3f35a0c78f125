/**
 * The forms of an English verb from a short notation: "visit" is regular, "meet:met:met" gives what
 * an irregular verb does differently, "win|back:won:won" marks the particle that follows it.
 */
export interface EnglishForm {
  readonly text: string;
  readonly form: "finite" | "participle" | "infinitive" | "gerund";
  readonly past: boolean;
  readonly particle?: string;
}

/** A single vowel before a last consonant that is doubled: "ban, banned". */
const DOUBLES = /^[^aeiou]*[aeiou][bgmnpt]$/u;

export function englishForms(notation: string): readonly EnglishForm[] {
  const [head = "", past, participle] = notation.split(":");
  const [base = "", particle] = head.split("|");
  const preterite = past ?? withEd(base);
  const forms: EnglishForm[] = [
    { text: base, form: "infinitive", past: false },
    { text: base, form: "finite", past: false },
    { text: withS(base), form: "finite", past: false },
    { text: preterite, form: "finite", past: true },
    { text: participle ?? preterite, form: "participle", past: true },
    { text: withIng(base), form: "gerund", past: false },
  ];
  return particle === undefined ? forms : forms.map((form) => ({ ...form, particle }));
}

function withEd(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLES.test(base) ? `${base}${base.at(-1) ?? ""}ed` : `${base}ed`;
}

function withS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function withIng(base: string): string {
  if (/[^e]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLES.test(base) ? `${base}${base.at(-1) ?? ""}ing` : `${base}ing`;
}
