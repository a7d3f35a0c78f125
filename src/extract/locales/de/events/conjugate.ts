/**
 * The forms of a German verb from a short notation: "reisen" is weak, "treffen:traf:getroffen:trifft"
 * gives what a strong verb does differently, "an|kündigen" marks the separable part.
 */
export interface GermanForm {
  readonly text: string;
  readonly form: "finite" | "participle" | "infinitive";
  readonly past: boolean;
  /** the particle that stands apart */
  readonly particle?: string;
}

const INSEPARABLE = /^(?:be|ge|ver|er|ent|emp|zer|miss|über|unter|hinter|wider)/u;
const NEEDS_E = /(?:[td]|ch[mn]|[^aeiouäöürlhmn][mn])$/u;

export function germanForms(notation: string): readonly GermanForm[] {
  const [infinitive = "", preterite, participle, third] = notation.split(":");
  const [first = "", second] = infinitive.split("|");
  const particle = second === undefined ? undefined : first;
  const base = second ?? first;
  const stem = base.replace(/e?n$/u, "");
  const weak = stem + (NEEDS_E.test(stem) ? "et" : "t");
  const past = preterite ?? `${weak}e`;
  const finite = [
    ...present(stem, base, third).map((text) => ({ text, past: false })),
    ...pastForms(past, preterite !== undefined).map((text) => ({ text, past: true })),
  ];
  const perfect = participle ?? weakParticiple(base, weak, particle);
  return [
    ...finite.flatMap((form) => finiteForms(form, particle)),
    { text: (particle ?? "") + perfect, form: "participle", past: true },
    { text: (particle ?? "") + base, form: "infinitive", past: false },
    ...(particle === undefined
      ? []
      : [{ text: `${particle}zu${base}`, form: "infinitive" as const, past: false }]),
  ];
}

function present(stem: string, base: string, third: string | undefined): readonly string[] {
  const e = NEEDS_E.test(stem) ? "e" : "";
  return [`${stem}e`, third ?? `${stem}${e}t`, base];
}

// "traf, trafen, träfe"; "brachte, brachten"; the subjunctive of a strong verb has an umlaut
function pastForms(past: string, strong: boolean): readonly string[] {
  if (past.endsWith("e")) return [past, `${past}n`];
  const umlaut = past.replace(/[aou](?=[^aou]*$)/u, (vowel) => UMLAUTS.get(vowel) ?? vowel);
  return strong ? [past, `${past}en`, `${umlaut}e`, `${umlaut}en`] : [past, `${past}en`];
}

const UMLAUTS = new Map([
  ["a", "ä"],
  ["o", "ö"],
  ["u", "ü"],
]);

function weakParticiple(base: string, weak: string, particle: string | undefined): string {
  const bare = base.endsWith("ieren") || (particle === undefined && INSEPARABLE.test(base));
  return bare || INSEPARABLE.test(base) ? weak : `ge${weak}`;
}

function finiteForms(
  { text, past }: { readonly text: string; readonly past: boolean },
  particle: string | undefined,
): readonly GermanForm[] {
  if (particle === undefined) return [{ text, form: "finite", past }];
  return [
    { text, form: "finite", past, particle },
    { text: particle + text, form: "finite", past },
  ];
}
