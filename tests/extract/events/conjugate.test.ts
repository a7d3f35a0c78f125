import { expect, test } from "vitest";
import { germanForms } from "#src/extract/locales/de/events/conjugate.ts";
import { englishForms } from "#src/extract/locales/en/events/conjugate.ts";

const german = (verb: string): readonly string[] => germanForms(verb).map(({ text }) => text);
const english = (verb: string): readonly string[] => englishForms(verb).map(({ text }) => text);

test("a German weak verb, with the e that its stem needs", () => {
  expect(german("melden")).toEqual(expect.arrayContaining(["meldet", "meldete", "gemeldet"]));
  expect(german("unterzeichnen")).toEqual(
    expect.arrayContaining(["unterzeichnete", "unterzeichneten", "unterzeichnet"]),
  );
  expect(german("telefonieren")).toContain("telefoniert");
});

test("a subjunctive has its umlaut in the stem alone", () => {
  expect(german("treffen")).toContain("träfe");
  expect(german("unterschreiben")).toContain("unterschriebe");
  expect(german("unterschreiben")).not.toContain("ünterschriebe");
});

test("a separable verb stands apart, together, and with zu inside", () => {
  expect(german("an|greifen:griff:gegriffen")).toEqual(
    expect.arrayContaining(["griff", "angriff", "angegriffen", "anzugreifen", "greift"]),
  );
  const apart = germanForms("an|greifen:griff:gegriffen").find(({ text }) => text === "griff");
  expect(apart?.particle).toBe("an");
});

test("English forms with their doubled and dropped letters", () => {
  expect(english("ban")).toEqual(expect.arrayContaining(["bans", "banned", "banning"]));
  expect(english("deny")).toEqual(expect.arrayContaining(["denies", "denied", "denying"]));
  expect(english("meet:met:met")).toEqual(expect.arrayContaining(["meets", "met", "meeting"]));
});
