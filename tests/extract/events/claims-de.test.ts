import { expect, test } from "vitest";
import { found, only, passageOf, PUBLISHED, told } from "./made-up.ts";

test("who acts, on whom and when is read off the order of the words", () => {
  expect(told("de", "Am Montag griff Norwegen Chile an.")).toEqual([
    "attack chile+norway 2031-07-07",
  ]);
  const claim = only(found("de", "Chile wurde am Montag von Norwegen angegriffen."), "attack");
  expect(claim.actors.map(({ actor, role }) => `${actor} ${role}`)).toEqual([
    "chile patient",
    "norway agent",
  ]);
});

test("two verbs with one subject are two claims, and a date before the first holds for both", () => {
  const text =
    "Norwegen hat im Mai 2030 Soldaten nach Chile geschickt und Raketen an Kanada geliefert.";
  expect(told("de", text)).toEqual([
    "deployment norway+norway-forces 2030-05",
    "delivery canada+norway 2030-05",
  ]);
});

test("a meeting that is named in passing is a claim beside the statement, without its date", () => {
  const text =
    "Das Abkommen gelte weiter, sagte Paula Berg am 11. Juli 2031 nach einem Treffen mit Juan Rivas in Oslo.";
  const extraction = found("de", text);
  const meeting = only(extraction, "meeting");
  const statement = only(extraction, "statement");
  expect(meeting.actors.map(({ actor }) => actor)).toEqual(["berg", "rivas"]);
  expect(meeting.when).toBeUndefined();
  expect(passageOf(extraction, meeting)).toContain("Treffen mit Juan Rivas");
  expect(statement.when?.text?.edtf).toBe("2031-07-11");
  expect(statement.actors).toMatchObject([{ actor: "berg", role: "speaker" }]);
});

test("what an agency reports is told through it, and the report is a claim of its own", () => {
  const extraction = found(
    "de",
    "Paula Berg sei in Ottawa mit Juan Rivas zusammengekommen, berichtete die Nachrichtenagentur Nordia am Samstag.",
  );
  expect(only(extraction, "meeting").chain.map(({ speakers }) => speakers)).toEqual([["nordia"]]);
  expect(only(extraction, "meeting").when).toBeUndefined();
  expect(only(extraction, "report")).toMatchObject({
    actors: [{ actor: "nordia", role: "reporter" }],
    when: { published: { edtf: PUBLISHED } },
    chain: [],
  });
});

test("an infinitive that came about has happened, one that is only planned has not", () => {
  const text = "Mit Hilfe norwegischer Soldaten gelang es Chile, das Gebiet zurückzuerobern.";
  expect(only(found("de", text), "recapture").actors).toMatchObject([
    { actor: "norway-forces" },
    { actor: "chile", role: "agent" },
  ]);
  expect(told("de", "Chile hat vor, das Gebiet zurückzuerobern.")).toEqual([]);
});

test("what is denied or supposed is no happening", () => {
  expect(told("de", "Norwegen hat Chile nicht angegriffen.")).toEqual([]);
  expect(told("de", "Falls Norwegen Chile angreift, hilft niemand.")).toEqual([]);
});

test("a past happening without a date ends with the day of publication", () => {
  const claim = only(found("de", "Norwegen griff Chile an."), "attack");
  expect(claim.when).toBeUndefined();
  expect(claim.bounds?.notAfter).toMatchObject({ edtf: PUBLISHED, rule: "not-after-publication" });
});

test("a date in one sentence does not spread to the next", () => {
  const [first, second] = told(
    "de",
    "Norwegen griff Chile in der Nacht an. Kanada griff Norwegen an.",
  );
  expect(first).toBe("attack chile+norway 2031-07-11/2031-07-12");
  expect(second).toBe("attack canada+norway");
});

test("the second visit implies an earlier one", () => {
  const { claims } = found(
    "de",
    "Es war Rivas’ zweiter Besuch in Norwegen in weniger als drei Monaten.",
    "Präsident Juan Rivas kam zum zweiten Mal in weniger als drei Monaten nach Norwegen.",
  );
  const implied = claims.filter((claim) => claim.as === "implies");
  expect(implied).not.toEqual([]);
  expect(implied.every(({ of }) => claims[of ?? -1]?.type === "visit")).toBe(true);
});

test("a treaty's clause is part of the treaty and has its parties", () => {
  const { claims } = found(
    "de",
    "Im vergangenen Jahr hatten Norwegen und Chile einen Vertrag geschlossen, der auch eine Klausel zur Hilfe enthält.",
  );
  expect(claims).toMatchObject([
    { type: "agreement", as: "states", when: { published: { edtf: "2030" } } },
    { type: "state", kind: "agreement", as: "part", of: 0 },
  ]);
  expect(claims[1]?.actors).toEqual(claims[0]?.actors);
});

test("an alliance is a background and no event, and its office a term", () => {
  expect(found("de", "Norwegen ist einer der engsten Verbündeten Chiles.").claims).toMatchObject([
    { type: "state", as: "background" },
  ]);
  expect(
    told("de", "Juan Rivas, der bis Mai 2029 Außenminister war, reiste nach Norwegen."),
  ).toContain("term-of-office rivas /2029-05");
});

test("the dead of an accident are no fighting", () => {
  const { claims } = found("de", "Bei einem Unfall in Chile wurden drei Menschen getötet.");
  expect(claims).toMatchObject([{ type: "casualties", kind: "other" }]);
});
