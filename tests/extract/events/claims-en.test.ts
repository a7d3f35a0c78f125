import { expect, test } from "vitest";
import { found, only, PUBLISHED, told } from "./made-up.ts";

test("who acts, on whom and when is read off the order of the words", () => {
  expect(told("en", "On Monday Norway attacked Chile.")).toEqual([
    "attack chile+norway 2031-07-07",
  ]);
  const claim = only(found("en", "Chile was attacked by Norway on Monday."), "attack");
  expect(claim.actors.map(({ actor, role }) => `${actor} ${role}`)).toEqual([
    "chile patient",
    "norway agent",
  ]);
});

test("two verbs with one subject are two claims", () => {
  const text = "In May 2030 Norway sent soldiers to Chile and supplied Canada with rockets.";
  expect(told("en", text).map((claim) => claim.replace(/ \d.*$/u, ""))).toEqual([
    "deployment norway+norway-forces",
    "delivery canada+norway",
  ]);
});

test("a meeting that is named in passing is a claim beside the statement", () => {
  const extraction = found(
    "en",
    "The agreement still holds, Paula Berg said on Friday after a meeting with Juan Rivas.",
  );
  expect(only(extraction, "meeting").actors.map(({ actor }) => actor)).toEqual(["berg", "rivas"]);
  expect(only(extraction, "meeting").when).toBeUndefined();
  expect(only(extraction, "statement").when?.published?.edtf).toBe("2031-07-11");
});

test("what an agency reports is told through it", () => {
  const extraction = found(
    "en",
    "The news agency Nordia reported on Saturday that Paula Berg had met Juan Rivas in Ottawa.",
  );
  expect(only(extraction, "meeting").chain.map(({ speakers }) => speakers)).toEqual([["nordia"]]);
  expect(only(extraction, "report").when?.published?.edtf).toBe(PUBLISHED);
});

test("whoever was asked has not spoken", () => {
  expect(told("en", "Juan Rivas was asked about Norway.")).toEqual([]);
});

test("what is denied or supposed is no happening", () => {
  expect(told("en", "Norway has not attacked Chile.")).toEqual([]);
  expect(told("en", "If Norway attacks Chile, nobody will help.")).toEqual([]);
});

test("hope, denial and announcement are told apart", () => {
  const stance = (text: string): string | undefined => found("en", text).claims[0]?.stance;
  expect(stance("Norway hopes for an answer from Chile.")).toBe("hoped");
  expect(stance("Norway denied the charges.")).toBe("denied");
  expect(stance("Norway announced a response.")).toBe("announced");
});

test("a call is a call, whatever the verb", () => {
  expect(told("en", "Paula Berg spoke by telephone with Juan Rivas on Monday.")).toEqual([
    "call berg+rivas 2031-07-07",
  ]);
});
