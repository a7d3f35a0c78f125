import { expect, test } from "vitest";
import type { ReadLang } from "#src/extract/article.ts";
import type { EventType } from "#src/extract/events/found-claim.ts";
import { slugOf, titleOf } from "#src/extract/events/titles.ts";
import { found, MADE_UP, only } from "./made-up.ts";

const names = new Map(MADE_UP.map(({ id, name }) => [id, name]));

function titles(lang: ReadLang, text: string, type: EventType) {
  const extraction = found(lang, text);
  return titleOf(only(extraction, type), names, extraction.article);
}

test("a title says what happens and who takes part, in both languages", () => {
  expect(titles("de", "Juan Rivas hat Paula Berg getroffen.", "meeting")).toEqual({
    de: "Treffen: Juan Rivas, Paula Berg",
    en: "Meeting: Juan Rivas, Paula Berg",
  });
});

test("a statement names who speaks and about whom, an attack the place", () => {
  const statement = titles("en", "Paula Berg praised Chile.", "statement");
  expect(statement["en"]).toBe("Statement: Paula Berg – Chile");
  const attack = titles("de", "Norwegen griff Chile in der Region Arauko an.", "attack");
  expect(attack["de"]).toMatch(/^Angriff: Norwegen, Chile \(.*Arauko\)$/u);
});

test("where type and actors say too little, the words of the article are the title", () => {
  expect(
    titles("de", "Talberg – Der Rat hat am Montag den Bau der Brücke beschlossen.", "decision"),
  ).toEqual({ de: "Der Rat hat den Bau der Brücke beschlossen" });
  expect(titles("en", "In May, Norway opened a tunnel.", "happening")).toEqual({
    en: "Norway opened a tunnel",
  });
  expect(titles("en", "Two men were arrested in Chile on Monday.", "arrest")).toEqual({
    en: "Two men were arrested in Chile",
  });
});

test.each([
  ["de", "Im Mai öffnete ein Tunnel in Chile.", "Im Mai öffnete ein Tunnel in Chile"],
  [
    "de",
    "Der Start in Chile war für den 5. Mai geplant.",
    "Der Start in Chile war für den 5. Mai geplant",
  ],
  [
    "de",
    "Der Tunnel in Chile war seit Montag gesperrt.",
    "Der Tunnel in Chile war seit Montag gesperrt",
  ],
  ["en", "The port was closed on Monday and Tuesday.", "The port was closed on Monday and Tuesday"],
] as const)("%s: a date stays where the words need it: %s", (lang, text, title) => {
  expect(titles(lang, text, "happening")).toEqual({ [lang]: title });
});

test.each([
  ["Gestern wurde in Arauko ein Tunnel eröffnet.", "Am 11. Juli"],
  ["Im vergangenen Monat wurde in Arauko ein Tunnel eröffnet.", "Im Juni 2031"],
  ["Im vergangenen Jahr wurde in Arauko ein Tunnel eröffnet.", "2030"],
  ["Vergangene Woche wurde in Arauko ein Tunnel eröffnet.", "In der Woche vom 30. Juni"],
])("no title opens with words that are true for a while only: %s", (text, date) => {
  expect(titles("de", text, "happening")).toEqual({
    de: `${date} wurde in Arauko ein Tunnel eröffnet`,
  });
});

test("a date goes though a second verb follows it", () => {
  const text = "The mayor met fishermen last Monday and visited a school.";
  const { en = "" } = titles("en", text, "happening");
  expect(en).toBe("The mayor met fishermen and visited a school");
});

test("whoever died is not said to have attacked", () => {
  const text = "Juan Rivas starb am Montag bei einem Unfall mit zwei Menschen.";
  expect(titles("de", text, "casualties")).toEqual({
    de: "Juan Rivas starb bei einem Unfall mit zwei Menschen",
  });
});

test("a title in words is short, and never begins with a verb that has lost its subject", () => {
  const long = `The port of Arauko was closed on Monday after ${"a very long night of rain and ".repeat(4)}wind.`;
  const { en = "" } = titles("en", long, "happening");
  expect(en).toMatch(/^The port of Arauko was closed after .* …$/u);
  expect(en.length).toBeLessThanOrEqual(100);
  const extraction = found("en", "The firm opened a port in May and moved to Chile in June.");
  const all = extraction.claims.map((claim) => titleOf(claim, names, extraction.article)["en"]);
  expect(all).not.toContain("Moved to Chile");
  expect(all.every((title) => title?.startsWith("The firm"))).toBe(true);
});

test("a slug is fit for an id and says type, actors and date", () => {
  const claim = only(found("de", "Am Montag griff Norwegen Chile an."), "attack");
  expect(slugOf(claim)).toBe("attack-norway-chile-2031-07-07");
  const odd = {
    type: "meeting",
    as: "states",
    actors: [{ actor: "Ærø–ß", role: "agent" }],
  } as const;
  expect(slugOf(odd)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
});
