/** What a place is called in both languages. */
import type { LocalText } from "#src/domain/model.ts";
import type { ReadLang } from "../article.ts";
import { keysOf } from "../actors/tokens.ts";
import type { Country } from "./countries.ts";
import { countries } from "./countries.ts";
import { genitive } from "./german-article.ts";
import type { Compass } from "./place-words.ts";

interface City {
  readonly name: { readonly de: string; readonly en: string };
  readonly country: Country;
  readonly capital: boolean;
}

const perLang = new Map<ReadLang, ReadonlyMap<string, City>>();

/** Cities and capitals by their folded name in the language of the text. */
export function citiesIn(lang: ReadLang): ReadonlyMap<string, City> {
  const before = perLang.get(lang);
  if (before !== undefined) return before;
  const cities = new Map<string, City>();
  for (const country of countries()) {
    const [main] = country.capitals;
    for (const city of [...country.capitals, ...country.cities]) {
      const capital = country.capitals.includes(city);
      const name = capital && main !== undefined ? main : city;
      const key = keysOf(city[lang]).join(" ");
      if (!cities.has(key)) cities.set(key, { name, country, capital });
    }
  }
  perLang.set(lang, cities);
  return cities;
}

const GERMAN_PARTS: Readonly<Record<Compass, string>> = {
  north: "Norden",
  south: "Süden",
  east: "Osten",
  west: "Westen",
  northeast: "Nordosten",
  northwest: "Nordwesten",
  southeast: "Südosten",
  southwest: "Südwesten",
  centre: "Zentrum",
};

/** "northern Ukraine", "Norden der Ukraine" */
export function partOf(part: Compass, whole: LocalText): LocalText {
  const { de, en } = { de: whole["de"], en: whole["en"] };
  return {
    ...(de === undefined ? {} : { de: `${GERMAN_PARTS[part]} ${genitive(de)}` }),
    ...(en === undefined ? {} : { en: `${part === "centre" ? "central" : `${part}ern`} ${en}` }),
  };
}
