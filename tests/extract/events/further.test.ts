/** Happenings that no list of words has, or whose participants no list knows. */
import { describe, expect, test } from "vitest";
import { found, told } from "./made-up.ts";

describe("a day of its own makes an event, though nobody known takes part", () => {
  test.each([
    ["en", "In May 2029 three clubs signed an agreement.", ["agreement 2029-05"]],
    ["en", "The harvest failed in 2029.", ["happening 2029"]],
    [
      "en",
      "Nine people were killed when shells hit a school on Friday.",
      ["casualties 2031-07-11"],
    ],
    ["de", "Im Mai 2029 unterzeichneten drei Vereine eine Vereinbarung.", ["agreement 2029-05"]],
    ["de", "Am Freitag gingen 900 Lehrer auf die Straße.", ["protest 2031-07-11"]],
    ["de", "Noch im Mai hatte der Verband mit einer Klage gedroht.", ["statement 2031-05"]],
  ] as const)("%s: %s", (lang, text, claims) => {
    expect(told(lang, text)).toEqual(claims);
  });
});

test("without a day it takes a known actor and a main clause in the past", () => {
  expect(told("en", "Norway mended its roof.")).toEqual(["happening norway"]);
  expect(told("en", "The club mended its roof.")).toEqual([]);
  expect(told("en", "Norway is fond of its roof.")).toEqual([]);
});

test("two verbs of one subject have their own dates", () => {
  const text = "Der Verein wurde 1994 gegründet und zog im Mai 2029 nach Süden.";
  expect(told("de", text)).toEqual(["happening 1994", "happening 2029-05"]);
});

test("the day on which something is said is not the day of what is said", () => {
  const claims = told("en", "Paula Berg said on Friday Norway had attacked Chile.");
  expect(claims.filter((claim) => claim.startsWith("attack"))).toEqual(["attack chile+norway"]);
});

test("neither the day of the dateline nor that of an aside is the event's", () => {
  expect(told("en", "OSLO, July 12 (AP) - Nine people were killed on Thursday.")).toEqual([
    "casualties 2031-07-10",
  ]);
  expect(told("en", "The bridge, built in 1971, was closed in May.")).toEqual([
    "happening 2031-05",
  ]);
});

test("what is to come is announced", () => {
  const [claim] = found(
    "de",
    "Das Parlament wird am 20. Juli über den Haushalt entscheiden.",
  ).claims;
  expect(claim).toMatchObject({ type: "decision", stance: "announced" });
});
