/** Articles from fields that no list of actors covers. */
import { describe, expect, test } from "vitest";
import { findActors } from "#src/extract/actors/find-actors.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { findPlaces } from "#src/extract/places/find-places.ts";
import { KNOWN } from "./known-actors.ts";

/** "words > actor" of each mention that acts, without any list. */
function acting(lang: string, ...paragraphs: readonly string[]): readonly string[] {
  const article = articleOf({ lang, paragraphs });
  const { mentions } = findActors(article, []);
  return mentions
    .filter(({ standing }) => standing === "actor")
    .map(({ start, end, actor }) => `${article.text.slice(start, end)} > ${actor}`);
}

test.each([
  ["de", "Oslo, 3. März 2026 – Es schneit."],
  ["de", "OSLO (nnb) Es schneit."],
  ["de", "Oslo/Mirow - Es schneit."],
  ["en", "OSLO, 14 October (NNB) - It is snowing."],
  ["en", "OSLO, Oct. 14 (NNB) — It is snowing."],
  ["en", "Oslo — It is snowing."],
])("a dateline in %s says where, and nobody acts: %s", (lang, text) => {
  expect(acting(lang, text)).toEqual([]);
  const [place] = findPlaces(articleOf({ lang, paragraphs: [text] }), []);
  expect(place?.name).toEqual({ de: "Oslo", en: "Oslo" });
});

test("a heading with a dash or a verb is no dateline", () => {
  expect(acting("de", "Oslo zögert – noch schneit es.")).toEqual(["Oslo > norway"]);
});

describe("bodies", () => {
  test("an adjective that is part of the name is no state", () => {
    expect(acting("de", "Damit ist die Norwegische Bahn zufrieden.")).toEqual([
      "Norwegische Bahn > norwegische-bahn",
    ]);
    expect(acting("en", "This pleased the Norwegian Doctors Network.")).toEqual([
      "Norwegian Doctors Network > norwegian-doctors-network",
    ]);
  });

  test("an office in a compound leaves the name alone, and its first part may name the body", () => {
    expect(
      acting(
        "de",
        "Die Nordische Bahn zahlt. Bahn-Personalvorstand Ida Falk kam. Die Bahn schwieg.",
      ),
    ).toEqual(["Nordische Bahn > nordische-bahn", "Ida Falk > ida-falk", "Bahn > nordische-bahn"]);
  });

  test("brackets and initials give a short name", () => {
    expect(acting("en", "The Northern Rescue Forces came. Later the NRF left.")).toEqual([
      "Northern Rescue Forces > northern-rescue-forces",
      "NRF > northern-rescue-forces",
    ]);
    expect(acting("de", "Es kam der Nordische Seenbund (NSV). Der NSV blieb.")).toEqual([
      "Nordische Seenbund > nordischer-seenbund",
      "NSV > nordischer-seenbund",
      "NSV > nordischer-seenbund",
    ]);
  });

  test("bodies of all the world have one id in both languages", () => {
    expect(acting("de", "Am Montag tagt der UN-Sicherheitsrat.")).toEqual([
      "UN-Sicherheitsrat > un-security-council",
    ]);
    expect(
      acting("en", "The United Nations Security Council meets. Then the Security Council votes."),
    ).toEqual([
      "United Nations Security Council > un-security-council",
      "Security Council > un-security-council",
    ]);
  });

  test("a listed body keeps its own id", () => {
    const nato = { id: "the-alliance", kind: "group", name: { en: "NATO" }, aliases: {} } as const;
    const known = [{ ...nato, inflections: {} }];
    const article = articleOf({ lang: "en", paragraphs: ["That is what NATO wants."] });
    expect(findActors(article, known).mentions.map(({ actor }) => actor)).toEqual(["the-alliance"]);
  });

  test("a short name in capitals is no word in small letters", () => {
    expect(acting("en", "Who came? Nobody knows who.")).toEqual([]);
    expect(acting("de", "Die ISS fliegt.")).toEqual([]);
  });
});

describe("people", () => {
  test("somebody else with a listed surname is somebody else in German too", () => {
    const article = articleOf({
      lang: "de",
      paragraphs: ["Olav Brandt kam. Am Abend kam Klara Brandt."],
    });
    expect(findActors(article, KNOWN).mentions.map(({ actor }) => actor)).toEqual(["brandt"]);
  });

  test("a pronoun may mean the one person of the paragraph before", () => {
    expect(acting("en", "President Ole Tamm came.", "He did not stay.")).toEqual([
      "Ole Tamm > ole-tamm",
      "He > ole-tamm",
    ]);
    const two = acting("en", "President Ole Tamm came for Mayor Ida Falk.", "He did not stay.");
    expect(two).not.toContain("He > ole-tamm");
  });

  test("the country’s president is the one named last, or the country", () => {
    expect(acting("en", "President Ole Tamm came. The country’s president stayed.")).toEqual([
      "Ole Tamm > ole-tamm",
      "president > ole-tamm",
    ]);
    expect(acting("de", "Norwegen baut. Der Präsident des Landes schwieg.")).toEqual([
      "Norwegen > norway",
      "Präsident > norway",
    ]);
  });
});

test("a town with a country in its name is a town", () => {
  const article = articleOf({ lang: "en", paragraphs: ["They will travel to Port Sudan soon."] });
  expect(findActors(article, []).mentions).toEqual([]);
  expect(findPlaces(article, []).map(({ name }) => name)).toEqual([{ en: "Port Sudan" }]);
});
