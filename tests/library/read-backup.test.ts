/** Files that somebody offers as a backup. */
import { describe, expect, test } from "vitest";
import { backupText } from "#src/library/backup.ts";
import { readBackup } from "#src/library/read-backup.ts";
import { accepted, article, TITLE } from "./made-up.ts";

const decision = (claim: string) => ({ on: "claim" as const, decision: accepted(claim) });

const whole = backupText({
  format: "dateline-backup/1",
  made: 7,
  collections: [
    {
      collection: { ...TITLE, id: "harbour-strike", made: 1, changed: 2 },
      base: undefined,
      articles: [article("a"), article("b", { order: 1 })],
      decisions: [decision("a-s01-other-1"), decision("b-s01-other-1")],
    },
  ],
  corrections: [
    { address: "https://example.org/timeline.json", decisions: [decision("c-s01-other-1")] },
  ],
  originals: [
    { shelf: { of: "collection", id: "harbour-strike" }, source: "a", text: "words", opened: 1 },
  ],
  leftOut: [],
});

describe("a file that is no backup", () => {
  test.each([
    ["nothing", "", { kind: "empty" }],
    ["blanks", " \n", { kind: "empty" }],
    ["a page", "<!doctype html>", { kind: "not-json", cut: false, line: 1, column: 1 }],
    ["a data file", '{"format":"dateline/1"}', { kind: "not-a-backup", format: "dateline/1" }],
    ["a list", "[1]", { kind: "not-a-backup", format: undefined }],
    ["no version", '{"format":"dateline-backup"}', { kind: "not-a-backup" }],
    ["one of a newer program", '{"format":"dateline-backup/2"}', { kind: "newer", version: 2 }],
    ["much newer", '{"format":"dateline-backup/17","x":1}', { kind: "newer", version: 17 }],
    [
      "one without its lists",
      '{"format":"dateline-backup/1","made":1,"collections":{}}',
      { kind: "frame", field: "collections" },
    ],
  ])("%s", (_, text, fault) => {
    expect(readBackup(text)).toMatchObject({ ok: false, fault });
  });

  test("says where it stops being JSON", () => {
    const broken = whole.replace('"made": 7', '"made": seven');
    expect(readBackup(broken)).toEqual({
      ok: false,
      fault: { kind: "not-json", cut: false, line: 3, column: 10 },
    });
  });

  test("one that was cut off says so, wherever it was cut", () => {
    const end = whole.trimEnd().length;
    for (let length = 1; length < end; length += 1) {
      const reading = readBackup(whole.slice(0, length));
      expect(reading).toMatchObject({ ok: false, fault: { kind: "not-json", cut: true } });
    }
  });
});

describe("bad records are named, and the rest is kept:", () => {
  type Json = Record<string, unknown>;
  const spoilt = (spoil: (backup: Json) => void) => {
    const json: unknown = JSON.parse(whole);
    if (typeof json !== "object" || json === null) throw new Error("no object");
    const backup: Json = { ...json };
    spoil(backup);
    const reading = readBackup(JSON.stringify(backup));
    if (!reading.ok) throw new Error(reading.fault.kind);
    return reading;
  };
  const parsed = (): ReturnType<typeof spoilt>["backup"] => spoilt(() => undefined).backup;

  test("an article and a decision", () => {
    const [first] = parsed().collections;
    const { backup, problems } = spoilt((file) => {
      const articles = [article("a", { digest: "short" }), ...(first?.articles.slice(1) ?? [])];
      const decisions = [{ on: "claim", decision: "accept" }, ...(first?.decisions ?? [])];
      file["collections"] = [{ ...first, articles, decisions }];
    });
    expect(problems).toEqual([
      { place: "collections[0].articles[0]", reason: "shape", detail: "digest" },
      { place: "collections[0].decisions[0]", reason: "shape", detail: "decision" },
    ]);
    expect(backup.collections[0]?.articles.map(({ id }) => id)).toEqual(["b"]);
    expect(backup.collections[0]?.decisions).toEqual(first?.decisions);
  });

  test("a collection, and with it its originals", () => {
    const [first] = parsed().collections;
    const { backup, problems } = spoilt((file) => {
      file["collections"] = [{ ...first, collection: { ...first?.collection, title: {} } }, 5];
    });
    expect(problems).toEqual([
      { place: "collections[0]", reason: "shape", detail: "collection.title" },
      { place: "collections[1]", reason: "shape", detail: "record" },
      { place: "originals[0]", reason: "unknown-collection", detail: "harbour-strike" },
    ]);
    expect(backup.corrections).toHaveLength(1);
  });

  test("two of a collection that have one id", () => {
    const [first] = parsed().collections;
    const { backup, problems } = spoilt((file) => {
      const articles = [article("a"), article("a", { headline: "Again" })];
      const decisions = [...(first?.decisions ?? []), ...(first?.decisions ?? [])];
      file["collections"] = [{ ...first, articles, decisions }];
    });
    expect(problems).toEqual([
      { place: "collections[0].articles[1]", reason: "duplicate-id", detail: "a" },
      {
        place: "collections[0].decisions[2]",
        reason: "duplicate-id",
        detail: "claim a-s01-other-1",
      },
      {
        place: "collections[0].decisions[3]",
        reason: "duplicate-id",
        detail: "claim b-s01-other-1",
      },
    ]);
    expect(backup.collections[0]?.articles).toEqual([article("a")]);
  });

  test("a base that is nested deeper than a store can copy", () => {
    const base = "[".repeat(10_000) + "]".repeat(10_000);
    const reading = readBackup(whole.replace('"articles"', `"base": ${base}, "articles"`));
    expect(reading).toMatchObject({
      ok: true,
      backup: { collections: [] },
      problems: [
        { place: "collections[0]", reason: "shape", detail: "base" },
        { place: "originals[0]" },
      ],
    });
  });

  test("corrections and an original", () => {
    const { problems } = spoilt((file) => {
      file["corrections"] = [{ address: "" }, ...parsed().corrections];
      file["originals"] = [{ source: "a" }];
    });
    expect(problems).toEqual([
      { place: "corrections[0]", reason: "shape", detail: "address" },
      { place: "originals[0]", reason: "shape", detail: "shelf" },
    ]);
  });
});
