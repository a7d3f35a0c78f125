/** The forms that a text may print a name in: inflection, and how each form names its actor. */
import type { ReadLang } from "../article.ts";
import type { Country } from "../places/countries.ts";
import { keyOf, wordsOf } from "./tokens.ts";

/** How a form names: `adjective` and `capital` are of states. */
export type FormNaming = "name" | "surname" | "adjective" | "capital";

export interface Form {
  readonly keys: readonly string[];
  readonly actor: string;
  readonly naming: FormNaming;
  readonly genitive: boolean;
  /** a short form in capitals ("US", "WHO") is no other word in small letters */
  readonly upper: boolean;
  /** a name of one word as it is listed: keys have no double letters */
  readonly printed: string;
  /** begins with a small letter in the middle of a sentence */
  readonly lower: boolean;
  /** that no list of actors has: it is proposed when it is named */
  readonly country?: Country | undefined;
}

export type FormIndex = Map<string, Form[]>;

export interface Named {
  readonly actor: string;
  readonly naming: FormNaming;
  readonly country?: Country;
}

const SHORT_CAPITALS = /^\p{Lu}{2,5}$/u;
const SMALL = /^\p{Ll}/u;
const HISSING = /[sxzß]$/u;
const ADJECTIVE_ENDING = /(?:e|er|es|en|em)$/u;
const ENDINGS = ["e", "er", "es", "en", "em"] as const;

/** The form of one word, where it names so. */
export function formOfWord(index: FormIndex, word: string, as: FormNaming): Form | undefined {
  return index.get(keyOf(word))?.find(({ keys, naming }) => keys.length === 1 && naming === as);
}

/** Adds a name with the endings that the language gives it. */
export function addName(index: FormIndex, printed: string, named: Named, lang: ReadLang): void {
  const words = wordsOf(printed.replace(/['’]s$/u, ""));
  if (words.length === 0 || words.length > 8) return;
  addForm(index, words, named, false);
  if (lang === "en") return;
  if (named.naming === "adjective") {
    // "-isch" loses its ending in the key; "deutsch" doesn't
    for (const ending of printed.endsWith("isch") ? [] : ENDINGS) {
      addForm(index, [...words.slice(0, -1), `${words.at(-1) ?? ""}${ending}`], named, false);
    }
    return;
  }
  for (const variant of withAdjectiveEndings(words, named)) addForm(index, variant, named, false);
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  // "ISS" is not the genitive of "IS"
  if (!HISSING.test(last) && !SHORT_CAPITALS.test(last))
    addForm(index, [...before, `${last}s`], named, true);
}

/** "Vereinigte Staaten" is "Vereinigten Staaten" too; persons' names have no such parts. */
function withAdjectiveEndings(
  words: readonly string[],
  { naming }: Named,
): readonly (readonly string[])[] {
  const isAdjective = (word: string, place: number) =>
    place < words.length - 1 && ADJECTIVE_ENDING.test(word);
  if (naming === "surname" || !words.some(isAdjective)) return [];
  return ENDINGS.map((ending) =>
    words.map((word, place) =>
      isAdjective(word, place) ? word.replace(ADJECTIVE_ENDING, ending) : word,
    ),
  );
}

function addForm(
  index: FormIndex,
  words: readonly string[],
  named: Named,
  genitive: boolean,
): void {
  const keys = words.map(keyOf);
  const first = keys[0];
  if (first === undefined || keys.includes("")) return;
  const printed = words.length === 1 ? (words[0] ?? "") : "";
  const lower = SMALL.test(words[0] ?? "");
  const upper = SHORT_CAPITALS.test(printed);
  const { actor, naming, country } = named;
  const made = { actor, naming, country, keys, genitive, upper, printed, lower };
  const forms = index.get(first) ?? [];
  if (forms.some((form) => sameForm(form, made))) return;
  forms.push(made);
  // the longest name that fits is the one that is meant
  forms.sort((a, b) => b.keys.length - a.keys.length);
  index.set(first, forms);
}

function sameForm(form: Form, { actor, keys, upper, printed }: Form): boolean {
  return (
    form.actor === actor &&
    (!form.upper || (upper && form.printed === printed)) &&
    form.keys.length === keys.length &&
    form.keys.every((key, place) => key === keys[place])
  );
}
