/** The forms of a German verb that tell of something. */
import { readVerb } from "../verb-forms.ts";

export interface GermanForm {
  readonly text: string;
  readonly form: "finite" | "participle" | "infinitive";
  readonly past: boolean;
  /** the particle that stands apart */
  readonly particle?: string;
}

/** `notation` as `readVerb` has it. */
export function germanForms(notation: string): readonly GermanForm[] {
  const { particle, infinitive, stem, present, past, participle } = readVerb(notation);
  const finite = [
    ...[`${stem}e`, present, infinitive].map((text) => ({ text, past: false })),
    ...pastForms(past).map((text) => ({ text, past: true })),
  ];
  return [
    ...finite.flatMap((form) => finiteForms(form, particle)),
    { text: particle + participle, form: "participle", past: true },
    { text: particle + infinitive, form: "infinitive", past: false },
    ...(particle === ""
      ? []
      : [{ text: `${particle}zu${infinitive}`, form: "infinitive" as const, past: false }]),
  ];
}

// "traf, trafen, träfe"; "brachte, brachten"; the subjunctive of a strong verb has an umlaut where it can: "schriebe"
function pastForms(past: string): readonly string[] {
  if (past.endsWith("e")) return [past, `${past}n`];
  const umlaut = past.replace(/[aou](?=[^aeiou]*$)/u, (vowel) => UMLAUTS.get(vowel) ?? vowel);
  return [past, `${past}en`, `${umlaut}e`, `${umlaut}en`];
}

const UMLAUTS = new Map([
  ["a", "ä"],
  ["o", "ö"],
  ["u", "ü"],
]);

function finiteForms(
  { text, past }: { readonly text: string; readonly past: boolean },
  particle: string,
): readonly GermanForm[] {
  if (particle === "") return [{ text, form: "finite", past }];
  return [
    { text, form: "finite", past, particle },
    { text: particle + text, form: "finite", past },
  ];
}
