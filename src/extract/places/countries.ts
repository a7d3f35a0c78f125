/** Countries with their names, adjectives, capitals and cities: what CLDR says, read once. */
import { WELL_KNOWN } from "../actors/well-known.ts";
import { englishAdjectives, germanAdjectives } from "./adjectives.ts";
import { TERRITORIES, UNIONS } from "./cldr.ts";

interface Names {
  readonly de: string;
  readonly en: string;
}

/** A state; or a union of states or another body that is known by its name alone. */
export interface Country {
  readonly kind: "state" | "organisation";
  readonly name: Names;
  readonly names: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly adjectives: { readonly de: readonly string[]; readonly en: readonly string[] };
  /** the usual name first; other spellings follow */
  readonly capitals: readonly Names[];
  /** without the capital */
  readonly cities: readonly Names[];
}

let read: readonly Country[] | undefined;

export function countries(): readonly Country[] {
  read ??= [
    ...linesOf(TERRITORIES).map((line) => countryOf(line, "state")),
    ...linesOf(UNIONS + WELL_KNOWN).map((line) => countryOf(line, "organisation")),
  ];
  return read;
}

const linesOf = (table: string): readonly string[] => table.split("\n").filter(Boolean);

function countryOf(line: string, kind: Country["kind"]): Country {
  const [german = "", english, capitals, cities, ...listed] = line.split("|");
  const names = { de: listOf(german), en: listOf(english || german) };
  const name = { de: names.de[0] ?? "", en: names.en[0] ?? "" };
  const [de = "", en = ""] = listed;
  return {
    kind,
    name,
    names,
    adjectives:
      kind === "state"
        ? { de: germanAdjectives(name.de, de), en: englishAdjectives(name.en, en) }
        : { de: [], en: [] },
    capitals: listOf(capitals).map(pairOf),
    cities: listOf(cities).map(pairOf),
  };
}

const listOf = (list = ""): readonly string[] => (list === "" ? [] : list.split(","));

function pairOf(pair: string): Names {
  const [de = "", en = de] = pair.split("=");
  return { de, en };
}
