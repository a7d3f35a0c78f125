import { expect, test } from "vitest";
import { articleOf } from "#src/extract/every-language.ts";
import { joinClaims } from "#src/extract/events/join-claims.ts";
import { extract } from "#src/extract/extract.ts";
import { found, MADE_UP } from "./made-up.ts";

/** Types of the claims that are told more than once, by group. */
function joined(...articles: readonly (readonly string[])[]): readonly string[] {
  const claims = articles
    .map((paragraphs) => found("de", ...paragraphs))
    .flatMap((extraction) => extraction.claims.map((claim) => ({ found: claim, extraction })));
  return joinClaims(claims)
    .filter((group) => group.length > 1)
    .map((group) => group.map((index) => claims[index]?.found.type).join("+"));
}

const TREATY =
  "Im vergangenen Jahr hatten Norwegen und Chile einen Vertrag geschlossen, der auch eine Klausel enthält.";

test("the same sentence in two articles is one origin, with all that it states", () => {
  expect(joined([TREATY], ["Vorweg ein anderer Satz.", TREATY])).toEqual([
    "agreement+agreement",
    "state+state",
  ]);
});

test("the same happening on the same day is one event, whatever the words", () => {
  expect(
    joined(["Am Montag griff Norwegen Chile an."], ["Norwegen griff am Montag auch Chile an."]),
  ).toEqual(["attack+attack"]);
});

test("other days, other people, other places stay apart", () => {
  expect(
    joined(["Am Montag griff Norwegen Chile an."], ["Am Dienstag griff Norwegen Chile an."]),
  ).toEqual([]);
  expect(joined(["Norwegen griff Chile an."], ["Norwegen griff Chile an."])).toEqual([]);
  expect(
    joined(["Paula Berg hat Juan Rivas getroffen. Kanada lobte das.", "Paula Berg traf Chile."]),
  ).toEqual([]);
});

test("a meeting that one article names twice is one event", () => {
  expect(
    joined([
      "Paula Berg hat Juan Rivas getroffen. Man sei sich einig, sagte Paula Berg nach dem Treffen mit Juan Rivas.",
    ]),
  ).toEqual(["meeting+meeting"]);
});

test("two meetings of the same two in two places are two", () => {
  expect(
    joined(["Paula Berg hat Juan Rivas in Oslo getroffen. Paula Berg traf Juan Rivas in Ottawa."]),
  ).toEqual([]);
});

test("words that mean other days in each article are no one origin", () => {
  const text = "Norwegen griff Chile am Montag mit Raketen und mit Panzern an.";
  const [first, second] = ["2031-07-12", "2031-08-23"].map((published) => {
    const extraction = extract(articleOf({ lang: "de", paragraphs: [text], published }), MADE_UP);
    return extraction.claims.map((claim) => ({ found: claim, extraction }));
  });
  expect(joinClaims([...(first ?? []), ...(second ?? [])])).toEqual([[0], [1]]);
});
