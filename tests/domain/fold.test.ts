import { expect, it } from "vitest";
import { fold, foldBeginning } from "#src/domain/fold.ts";

it.each([
  ["Lawrow", "Lavrov", "LAWROW"],
  ["Pjongjang", "Pjöngjang", "Pyongyang"],
  ["Selenskyj", "Zelenskyy", "Zelensky"],
  ["Schoigu", "Shoigu", "Schojgu"],
  ["Sergej", "Sergei", "Sergey"],
  ["Chruschtschow", "Khrushchov", "Chrushchow"],
  ["Müller", "Mueller", "Muller"],
  ["Straße", "Strasse", "STRASSE"],
  ["Choe", "Ch\u00f6", "Cho\u0308"],
])("%s, %s and %s are one name", (...names) => {
  expect(new Set(names.map(fold)).size).toBe(1);
});

it.each([
  ["Kim", "Kam"],
  ["Putin", "Poltawa"],
  ["Kursk", "Kurs"],
  ["Lawrow", "Lawrowa"],
])("%s and %s stay two names", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

it("letters of other scripts stay as they are, in lower case", () => {
  expect([fold("Москва"), fold("平壌")]).toEqual(["москва", "平壌"]);
});

it("a word that is marks alone is nothing to search by", () => {
  expect(fold("\u0308")).toBe("");
});

it.each(["S", "Sc", "Sch", "Scho", "Schoi"])("%s begins Shoigu while it is typed", (typed) => {
  expect(fold("Shoigu").startsWith(foldBeginning(typed))).toBe(true);
});
