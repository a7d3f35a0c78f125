import { describe, expect, test } from "vitest";
import { findActors } from "#src/extract/actors/find-actors.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { KNOWN } from "./known-actors.ts";

/** How the first mention of the text stands in its sentence. */
function standing(lang: string, text: string): string | undefined {
  return findActors(articleOf({ lang, paragraphs: [text] }), KNOWN).mentions[0]?.standing;
}

describe("a state or a capital is a place", () => {
  test.each([
    ["de", "Sie fuhren nach Oslo."],
    ["de", "In der Hauptstadt Oslo schneit es."],
    ["de", "Im Norden der Ukraine schneit es."],
    ["de", "Nordwestlich von Oslo schneit es."],
    ["de", "An der Grenze zu Finnland schneit es."],
    ["de", "In der finnischen Hafenstadt schneit es."],
    ["de", "Oslo/Helsinki – Die Fähre fährt wieder."],
    ["en", "They travelled to Oslo."],
    ["en", "They visited Oslo."],
    ["en", "It is snowing in northern Finland."],
    ["en", "There is snow on the coast of Norway."],
    ["en", "OSLO (NNB) — The ferry runs again."],
  ])("%s: %s", (lang, text) => {
    expect(standing(lang, text)).toBe("place");
  });
});

describe("a state or a capital acts or is acted on", () => {
  test.each([
    ["de", "Danach schwieg Oslo."],
    ["de", "Sie verwiesen auf Oslo."],
    ["de", "Ein Abkommen mit Norwegen fehlt."],
    ["de", "Die Unterstützung Norwegens war groß."],
    ["de", "Ein finnischer Angriff blieb aus."],
    ["en", "Then Oslo was silent."],
    ["en", "They referred the question to Oslo."],
    ["en", "They have no treaty with Norway."],
    ["en", "A Finnish attack never came."],
  ])("%s: %s", (lang, text) => {
    expect(standing(lang, text)).toBe("actor");
  });
});
