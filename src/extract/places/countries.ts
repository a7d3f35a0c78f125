/** Countries with their names, adjectives, capitals and cities: what CLDR says, read once. */
import { germanAdjectives } from "../locales/de/actors/adjectives.ts";
import { englishAdjectives } from "../locales/en/actors/adjectives.ts";
import { WELL_KNOWN } from "../actors/well-known.ts";
import { TERRITORIES } from "./cldr.ts";

interface Names {
  readonly de: string;
  readonly en: string;
}

export interface Country {
  /** ISO 3166; "EU" and "UN" are unions of states, and a well-known body has its name */
  readonly code: string;
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
    ...TERRITORIES.trim()
      .split("\n")
      .map((line) => countryOf(line, /^(?:EU|UN)\|/u.test(line))),
    ...WELL_KNOWN.trim()
      .split("\n")
      .map((line) => countryOf(`|${line}`, true)),
  ];
  return read;
}

function countryOf(line: string, isUnion: boolean): Country {
  const [code = "", de = "", en = "", capitals = "", cities = ""] = line.split("|");
  const names = { de: listOf(de), en: listOf(en) };
  const name = { de: names.de[0] ?? code, en: names.en[0] ?? code };
  return {
    // no code of ISO 3166 is a name
    code: code === "" ? name.en : code,
    kind: isUnion ? "organisation" : "state",
    name,
    names,
    adjectives: isUnion
      ? { de: [], en: [] }
      : { de: germanAdjectives(code, name.de), en: englishAdjectives(code, name.en) },
    capitals: listOf(capitals).map(pairOf),
    cities: listOf(cities).map(pairOf),
  };
}

const listOf = (list: string): readonly string[] => (list === "" ? [] : list.split(","));

function pairOf(pair: string): Names {
  const [de = "", en = de] = pair.split("=");
  return { de, en };
}

let byCode: ReadonlyMap<string, Country> | undefined;

export function countryOfCode(code: string): Country | undefined {
  byCode ??= new Map(countries().map((country) => [country.code, country]));
  return byCode.get(code);
}
