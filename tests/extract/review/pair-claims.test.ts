import { expect, test } from "vitest";
import { proposeClaims } from "#src/extract/review/proposals.ts";
import { extractionOf, sourceOf, type MadeUpClaim } from "./made-up.ts";

const GERMAN = "Anna lobte Bert, und Bert dankte ihr.";
const ENGLISH = "Bert thanked Anna, who had praised him.";

const saying = (actor: string, trigger: string, more: Partial<MadeUpClaim> = {}): MadeUpClaim => ({
  sentence: 0,
  type: "statement",
  kind: "statement",
  trigger,
  actors: [[actor, "speaker"]],
  ...more,
});

function proposed(german: readonly MadeUpClaim[], english: readonly MadeUpClaim[]) {
  const texts = [extractionOf("de", [[GERMAN]], german), extractionOf("en", [[ENGLISH]], english)];
  return proposeClaims([sourceOf("blatt", texts)]);
}

const triggers = (claims: ReturnType<typeof proposed>) =>
  claims.map(({ trigger }) => [trigger["de"]?.exact, trigger["en"]?.exact]);

test("claims of one sentence are paired by who acts, in whatever order they stand", () => {
  const claims = proposed(
    [saying("anna", "lobte"), saying("bert", "dankte")],
    [saying("bert", "thanked"), saying("anna", "praised")],
  );
  expect(triggers(claims)).toEqual([
    ["lobte", "praised"],
    ["dankte", "thanked"],
  ]);
});

test("the finer type tells more than the actors; claims of two kinds are never one", () => {
  const claims = proposed(
    [saying("anna", "lobte"), saying("bert", "dankte", { type: "announcement" })],
    [
      saying("anna", "thanked", { type: "announcement" }),
      saying("anna", "praised", { type: "visit", kind: "meeting" }),
    ],
  );
  expect(triggers(claims)).toEqual([
    ["lobte", undefined],
    ["dankte", "thanked"],
    [undefined, "praised"],
  ]);
});

test("either text may name an actor, and the longer chain of speakers is kept", () => {
  const [claim] = proposed(
    [saying("anna", "lobte")],
    [
      saying("anna", "praised", {
        actors: [
          ["anna", "speaker"],
          ["bert", "addressee", "Bert"],
        ],
        chain: [["echo", "Bert"]],
      }),
    ],
  );
  expect(claim?.claim.actors.map(({ actor, role }) => [actor, role])).toEqual([
    ["anna", "speaker"],
    ["bert", "addressee"],
  ]);
  expect(claim?.claim.chain.map(({ speakers }) => speakers)).toEqual([["echo"]]);
});

test("dates that differ stay the leading text's, with its words alone", () => {
  const [claim] = proposed(
    [saying("anna", "lobte", { day: ["2024-03-01", "Anna"] })],
    [saying("anna", "praised", { day: ["2024-02-29", "Anna"] })],
  );
  expect(claim?.claim.when?.published).toMatchObject({ edtf: "2024-03-01" });
  expect(Object.keys(claim?.claim.when?.published?.words ?? {})).toEqual(["de"]);
});
