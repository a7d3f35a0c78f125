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

test("whoever a relative clause tells of has no part in what the sentence tells", () => {
  expect(told("en", "The man who had attacked Paula Berg was jailed for life on Monday.")).toEqual([
    "verdict 2031-07-07",
  ]);
  expect(told("en", "The generals who overthrew Paula Berg had cancelled the deal.")).not.toContain(
    "decision berg",
  );
  const text = "Police in Norway arrested a man on Monday who had threatened Juan Rivas.";
  expect(found("en", text).claims.filter(({ type }) => type === "statement")).toEqual([]);
});

test("a place says nothing", () => {
  const { claims } = found("en", "A court in Norway said on Monday that the law was void.");
  expect(claims.flatMap(({ actors }) => actors)).toEqual([]);
});

test("what is invaded does not invade", () => {
  const claim = only(found("en", "Norway launched its invasion of Chile in May."), "offensive");
  expect(claim.actors.map(({ actor, role }) => `${actor} ${role}`)).toEqual([
    "norway agent",
    "chile patient",
  ]);
});

test("each of two clauses keeps its own day and its own people", () => {
  const text =
    "In February the judge stepped down, and the minister, Paula Berg, was dismissed on Monday.";
  expect(told("en", text)).toEqual(["appointment 2031-02", "happening berg 2031-07-07"]);
});

test("an apposition keeps its date", () => {
  const text = "Paula Berg, a member since the spring of 2030, was carried off the pitch.";
  expect(told("en", text)).toEqual(["happening berg"]);
});

test("words that only look like a happening's are none", () => {
  const types = (text: string): readonly string[] =>
    found("en", text).claims.map(({ type }) => type);
  expect(types("Stones were thrown at the visiting team's bus on Monday.")).toEqual(["happening"]);
  expect(types("Thousands marched on Monday in defiance of a police ban.")).toEqual(["happening"]);
  expect(types("The law of Paula Berg was passed on Monday.")).not.toContain("statement");
  expect(types("Paula Berg was dismissed on Monday.")).toEqual(["happening"]);
});

test("a lawyer's appeal has no date of the court's", () => {
  const text = "In May, a court in Oslo rejected an appeal filed by his lawyers in late 2030.";
  expect(told("en", text).filter((each) => each.includes("2030"))).toEqual([]);
});

test("quoted words inside what is said make no second statement", () => {
  const text =
    'Paula Berg told the board that it had "abused the trust of people who were already afraid".';
  expect(told("en", text)).toEqual(["statement berg"]);
});

test("whoever is named far behind a verb of saying does not say it", () => {
  const text =
    'A clerk, asked about this, said on Monday that Norway "does not comment on that at all".';
  expect(found("en", text).claims.flatMap(({ actors }) => actors)).toEqual([]);
});
