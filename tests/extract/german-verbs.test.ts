import { expect, test } from "vitest";
import { FORMS } from "#src/extract/locales/de/attribution/verbs.ts";
import { GERMAN_EVENTS } from "#src/extract/locales/de/events/language.ts";
import { GERMAN_TENSE } from "#src/extract/locales/de/time/tense.ts";
import { readVerb } from "#src/extract/locales/de/verb-forms.ts";

const formsOf = (notation: string): readonly string[] => {
  const { present, past, participle } = readVerb(notation);
  return [present, past, participle];
};

test("a strong verb, and those that are made of it", () => {
  expect(formsOf("sprechen")).toEqual(["spricht", "sprach", "gesprochen"]);
  expect(formsOf("versprechen")).toEqual(["verspricht", "versprach", "versprochen"]);
  expect(formsOf("gestehen")).toEqual(["gesteht", "gestand", "gestanden"]);
  expect(formsOf("überfallen")).toEqual(["überfällt", "überfiel", "überfallen"]);
  expect(formsOf("vor|stoßen")).toEqual(["stößt", "stieß", "gestoßen"]);
  expect(formsOf("unterbrechen")).toEqual(["unterbricht", "unterbrach", "unterbrochen"]);
});

test("a weak verb takes an e where it needs one, and no ge behind a prefix or before -ieren", () => {
  expect(formsOf("sagen")).toEqual(["sagt", "sagte", "gesagt"]);
  expect(formsOf("rechnen")).toEqual(["rechnet", "rechnete", "gerechnet"]);
  expect(formsOf("berichten")).toEqual(["berichtet", "berichtete", "berichtet"]);
  expect(formsOf("kritisieren")).toEqual(["kritisiert", "kritisierte", "kritisiert"]);
});

test("the part that leaves a verb is told apart, and stated forms come before all others", () => {
  const verb = readVerb("zurück|weisen");
  expect([verb.particle, verb.infinitive, verb.past]).toEqual(["zurück", "weisen", "wies"]);
  expect(formsOf("entsenden:entsandte:entsandt")).toEqual(["entsendet", "entsandte", "entsandt"]);
});

test("the steps know the same strong forms", () => {
  const saying = (word: string) => FORMS.get(word)?.map(({ verb }) => verb.lemma);
  const telling = (word: string) => GERMAN_EVENTS.verbs.get(word)?.map(({ verb }) => verb);
  expect(saying("versprochen")).toEqual(["versprechen"]);
  expect(saying("unterstrich")).toEqual(["unterstreichen"]);
  expect(saying("offenbart")).toEqual(["offenbaren", "offenbaren"]);
  expect(saying("vorgeschlagen")).toEqual(["vorschlagen"]);
  expect(telling("versprochen")).toEqual(["versprechen"]);
  expect(telling("vorgeschlagen")).toEqual(["vor|schlagen"]);
  for (const past of ["sprach", "sprachen", "hatte", "hatten"]) {
    expect(GERMAN_TENSE.past).toContain(past);
  }
});
