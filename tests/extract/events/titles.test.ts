import { expect, test } from "vitest";
import { slugOf, titleOf } from "#src/extract/events/titles.ts";
import { found, MADE_UP, only } from "./made-up.ts";

const names = new Map(MADE_UP.map(({ id, name }) => [id, name]));

test("a title says what happens and who takes part, in both languages", () => {
  const claim = only(found("de", "Juan Rivas hat Paula Berg getroffen."), "meeting");
  expect(titleOf(claim, names)).toEqual({
    de: "Treffen: Juan Rivas, Paula Berg",
    en: "Meeting: Juan Rivas, Paula Berg",
  });
});

test("a statement names who speaks and about whom, an attack the place", () => {
  const statement = only(found("en", "Paula Berg praised Chile."), "statement");
  expect(titleOf(statement, names).en).toBe("Statement: Paula Berg – Chile");
  const attack = only(found("de", "Norwegen griff Chile in der Region Arauko an."), "attack");
  expect(titleOf(attack, names).de).toMatch(/^Angriff: Norwegen, Chile \(.*Arauko\)$/u);
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
