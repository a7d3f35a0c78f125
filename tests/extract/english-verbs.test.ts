import { expect, test } from "vitest";
import { FORMS } from "#src/extract/locales/en/attribution/verbs.ts";
import { ENGLISH_EVENTS } from "#src/extract/locales/en/events/language.ts";
import { gerundsOf, pastsOf, presentOf } from "#src/extract/locales/en/verb-forms.ts";

const formsOf = (verb: string): readonly (readonly string[])[] => [
  [presentOf(verb)],
  pastsOf(verb),
  gerundsOf(verb),
];

test.each([
  ["visit", [["visits"], ["visited"], ["visiting"]]],
  ["note", [["notes"], ["noted"], ["noting"]]],
  ["deny", [["denies"], ["denied"], ["denying"]]],
  ["stay", [["stays"], ["stayed"], ["staying"]]],
  ["die", [["dies"], ["died"], ["dying"]]],
  ["agree", [["agrees"], ["agreed"], ["agreeing"]]],
  ["crash", [["crashes"], ["crashed"], ["crashing"]]],
  ["ban", [["bans"], ["banned"], ["banning"]]],
  ["quip", [["quips"], ["quipped"], ["quipping"]]],
  ["vow", [["vows"], ["vowed"], ["vowing"]]],
  ["add", [["adds"], ["added"], ["adding"]]],
  ["appeal", [["appeals"], ["appealed"], ["appealing"]]],
  ["admit", [["admits"], ["admitted"], ["admitting"]]],
  ["regret", [["regrets"], ["regretted"], ["regretting"]]],
  ["refer", [["refers"], ["referred"], ["referring"]]],
  ["offer", [["offers"], ["offered"], ["offering"]]],
])("%s follows the rules of spelling", (verb, forms) => {
  expect(formsOf(verb)).toEqual(forms);
});

test("an irregular past is stated, and the rest follows the rules", () => {
  expect([presentOf("go"), gerundsOf("go")]).toEqual(["goes", ["going"]]);
  expect(gerundsOf("quit")).toEqual(["quitting"]);
  expect(gerundsOf("overrun")).toEqual(["overrunning"]);
});

test("what British and American papers spell differently is read in both ways", () => {
  expect(pastsOf("label")).toEqual(["labeled", "labelled"]);
  expect(gerundsOf("signal")).toEqual(["signaling", "signalling"]);
});

test("verbs of saying and of happening are read in the same forms", () => {
  const both = ["admitted", "regretted", "regretting"];
  expect(both.filter((form) => FORMS.has(form) && ENGLISH_EVENTS.verbs.has(form))).toEqual(both);
  const saying = ["labelled", "labeled", "signalled", "signaled"];
  expect(saying.filter((form) => FORMS.has(form))).toEqual(saying);
  const happening = ["travelled", "traveled", "cancelled", "canceled"];
  expect(happening.filter((form) => ENGLISH_EVENTS.verbs.has(form))).toEqual(happening);
});
