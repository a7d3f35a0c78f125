/**
 * The forms of an English verb from a short notation: "visit" is regular, "meet:met:met" gives what
 * an irregular verb does differently, "win|back:won:won" marks the particle that follows it.
 */
import { gerundsOf, pastsOf, presentOf } from "../verb-forms.ts";

export interface EnglishForm {
  readonly text: string;
  readonly form: "finite" | "participle" | "infinitive" | "gerund";
  readonly past: boolean;
  readonly particle?: string;
}

export function englishForms(notation: string): readonly EnglishForm[] {
  const [head = "", past, participle] = notation.split(":");
  const [base = "", particle] = head.split("|");
  const pasts = past === undefined ? pastsOf(base) : [past];
  const forms: EnglishForm[] = [
    { text: base, form: "infinitive", past: false },
    { text: base, form: "finite", past: false },
    { text: presentOf(base), form: "finite", past: false },
    ...pasts.map((text) => ({ text, form: "finite" as const, past: true })),
    ...(participle === undefined ? pasts : [participle]).map((text) => ({
      text,
      form: "participle" as const,
      past: true,
    })),
    ...gerundsOf(base).map((text) => ({ text, form: "gerund" as const, past: false })),
  ];
  return particle === undefined ? forms : forms.map((form) => ({ ...form, particle }));
}
