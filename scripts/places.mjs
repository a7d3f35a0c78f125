// @ts-check
/**
 * Writes src/extract/places/cldr.ts: the names of countries, capitals and cities, German and English,
 * and adjectives, one line a territory. Usage: node scripts/places.mjs FOLDER, a node_modules folder with
 * cldr-bcp47, cldr-core, cldr-dates-full, cldr-localenames-full (Unicode CLDR, licence Unicode-3.0)
 * and countries-list (capitals; MIT). Nothing is fetched, and the packages are no dependency.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adjectivesOf } from "./country-adjectives.mjs";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/places.mjs FOLDER_WITH_CLDR_PACKAGES");
  process.exit(2);
}
/** @typedef {{ readonly de: string, readonly en: string }} Names */
/** @typedef {"de" | "en"} Lang */

/** @param {string} path */
function read(path) {
  return JSON.parse(readFileSync(join(folder ?? "", path), "utf8"));
}

/** @type {readonly Lang[]} */
const LANGS = ["de", "en"];
const version = read("cldr-core/package.json").version;
const listed = read("countries-list/countries.min.json");
const zones = read("cldr-bcp47/bcp47/timezone.json").keyword.u.tz;
const territories = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    read(`cldr-localenames-full/main/${lang}/territories.json`).main[lang].localeDisplayNames
      .territories,
  ]),
);
const exemplars = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    read(`cldr-dates-full/main/${lang}/timeZoneNames.json`).main[lang].dates.timeZoneNames.zone,
  ]),
);

/**
 * Everyday names that neither source has.
 * @type {Record<Lang, Record<string, readonly string[]>>}
 */
const MORE_NAMES = {
  de: {
    BA: ["Bosnien"],
    BY: ["Weißrussland"],
    CD: ["DR Kongo", "Demokratische Republik Kongo", "Kongo"],
    GB: ["Großbritannien"],
    MK: ["Mazedonien"],
    MD: ["Moldau", "Moldawien"],
    MM: ["Birma"],
    NL: ["Holland"],
    TR: ["Türkiye"],
    UN: ["Uno"],
    VA: ["Vatikan"],
  },
  en: {
    CD: ["DR Congo"],
    GB: ["Britain", "Great Britain"],
    LA: ["Laos"],
    NL: ["Holland"],
    SY: ["Syria"],
    VA: ["Vatican"],
  },
};

/**
 * German names of capitals that head no time zone of CLDR; elsewhere the English name serves.
 * @type {Record<string, string>}
 */
const GERMAN_CAPITALS = {
  CM: "Jaunde",
  CN: "Peking",
  GE: "Tiflis",
  IN: "Neu-Delhi",
  KZ: "Astana",
  MA: "Rabat",
  OM: "Maskat",
  SA: "Riad",
  TG: "Lomé",
  VA: "Vatikanstadt",
  YE: "Sanaa",
};

/**
 * What the source calls otherwise than newspapers do; empty for territories without a capital.
 * @type {Record<string, string>}
 */
const ENGLISH_CAPITALS = { US: "Washington", HK: "", GS: "", SJ: "" };

/**
 * Other usual names of capitals: German=English.
 * @type {Record<string, readonly string[]>}
 */
const MORE_CAPITALS = { UA: ["Kyjiw=Kiev"], MD: ["Kischinau=Kishinev"] };

/**
 * "Myanmar (Burma)" is two names; "Kongo (Republik)" is one that nobody writes.
 * @param {string} name
 * @returns {readonly string[]}
 */
function plainNames(name) {
  const [, outer, inner] = /^([^(]+) \(([^)]+)\)$/u.exec(name) ?? [];
  if (outer === undefined || inner === undefined) return [name];
  return /Republi|DRC|Islas|Malwinen|Neuseeland/u.test(inner) ? [] : [outer, inner];
}

/**
 * @param {string} code
 * @param {Lang} lang
 * @returns {readonly string[]}
 */
function namesOf(code, lang) {
  const own = territories[lang];
  const keys = [code, `${code}-alt-short`, `${code}-alt-variant`].filter((key) => key in own);
  const names = keys.flatMap((key) => plainNames(own[key]));
  const more = MORE_NAMES[lang][code] ?? [];
  const said = lang === "en" && code in listed ? [listed[code].name] : [];
  return [...new Set([...names, ...more, ...said])].filter(
    (name) => !/ SAR\b|Sonderverw|&|\(| - /u.test(name),
  );
}

/**
 * @param {string} zone
 * @param {Lang} lang
 * @returns {string | undefined}
 */
function exemplar(zone, lang) {
  const found = zone
    .split("/")
    .reduce((/** @type {any} */ at, part) => at?.[part], exemplars[lang]);
  return found?.exemplarCity;
}

/**
 * @param {string} code
 * @returns {readonly Names[]}
 */
function citiesOf(code) {
  const cities = [];
  for (const [key, zone] of Object.entries(zones)) {
    if (key.startsWith("_") || zone["_deprecated"] !== undefined) continue;
    const region = zone["_region"] ?? key.slice(0, 2).toUpperCase();
    if (region !== code || key.length !== 5) continue;
    /** @type {readonly string[]} */
    const aliases = zone["_alias"].split(" ");
    const [first = ""] = aliases;
    // three parts name a county of the United States, or a small town
    if (first.split("/").length > 2 && !first.includes("Argentina")) continue;
    const inLang = (/** @type {Lang} */ lang) =>
      aliases.map((alias) => exemplar(alias, lang)).find(Boolean);
    const bare = first.slice(first.lastIndexOf("/") + 1).replaceAll("_", " ");
    const en = inLang("en") ?? bare;
    const de = inLang("de") ?? en;
    // soft hyphens are for line breaks
    const shown = { de: de.replaceAll("\u00AD", ""), en };
    cities.push(shown);
  }
  return cities;
}

/** @param {Names} names */
const pair = ({ de, en }) => (de === en ? de : `${de}=${en}`);
/** @param {string} name */
const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Left out: a city named as its state, which is what the name nearly always means.
 * @param {string} code
 */
function lineOf(code) {
  const cities = citiesOf(code);
  const en = ENGLISH_CAPITALS[code] ?? listed[code].capital;
  const known = cities.find((city) => plain(city.en) === plain(en));
  const capital = known ?? { de: GERMAN_CAPITALS[code] ?? en, en };
  const own = namesOf(code, "en");
  const others = cities
    .filter((city) => city !== known && !city.en.includes("&") && !own.includes(city.en))
    .map(pair);
  const capitals = en === "" ? [] : [pair(capital), ...(MORE_CAPITALS[code] ?? [])];
  return [
    namesIn(namesOf(code, "de"), own),
    capitals.join(","),
    others.join(","),
    ...LANGS.map((lang) => adjectivesOf(code, lang, namesOf(code, lang)[0] ?? "")),
  ]
    .join("|")
    .replace(/\|+$/u, "");
}

/**
 * The English names only where they differ.
 * @param {readonly string[]} german
 * @param {readonly string[]} english
 */
function namesIn(german, english) {
  const [de, en] = [german, english].map((names) => names.join(","));
  return `${de}|${en === de ? "" : en}`;
}

/** Unions that CLDR names among the territories. */
const UNIONS = ["EU", "UN"];
/** @param {string} code */
const unionLine = (code) =>
  LANGS.map((lang) => [...new Set([...namesOf(code, lang), code])].join(",")).join("|");

const codes = Object.keys(listed)
  .filter((code) => code in territories["de"] && code !== "AQ" && listed[code].partOf === undefined)
  .toSorted();
const table = `/**
 * Written by scripts/places.mjs from Unicode CLDR ${version} (© Unicode, Inc., licence Unicode-3.0:
 * names of territories and unions, and the exemplar cities of time zones) and countries-list (MIT: capitals).
 *
 * A line a territory: German names | English names | names of the capital | other cities | German
 * adjectives | English adjectives. The first name is the one to show; "German=English" where they
 * differ. No English names are those that German has, no adjectives those that follow by rule
 * (adjectives.ts); "-anisch" goes on the name's stem.
 */
export const TERRITORIES = \`
${codes.map(lineOf).join("\n")}
\`;

/** A line a union: German names | English names. */
export const UNIONS = \`
${UNIONS.map(unionLine).join("\n")}
\`;
`;
const file = new URL("../src/extract/places/cldr.ts", import.meta.url);
writeFileSync(file, table);
