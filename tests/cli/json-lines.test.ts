import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { EXIT } from "#src/cli/terminal.ts";
import { called } from "./called.ts";

const Pair = z.tuple([z.number(), z.number()]).nullable();
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  times: z
    .array(z.object({ start: z.number(), end: z.number(), type: z.string(), value: z.string() }))
    .optional(),
  quotes: z
    .array(
      z.object({
        start: z.number(),
        end: z.number(),
        speaker: Pair,
        cue: Pair,
        type: z.string(),
      }),
    )
    .optional(),
});

function lines(out: string) {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Line.parse(JSON.parse(line)));
}

const TEXT = "Im August 2024 kam Ida an. „Wir fangen morgen mit der Arbeit an“, sagte Ida.";
const document = (fields: object = {}) =>
  JSON.stringify({ id: "a", lang: "de", published: "2025-07-12", text: TEXT, ...fields });

// loads what the commands need, which takes a while on a machine with other work
beforeAll(async () => {
  for (const command of ["times", "quotes"]) await called([command], document());
}, 60_000);

describe("times", () => {
  test("one line for each document, in order, with ids as they came", async () => {
    const input = [document(), document({ id: 7 }), document({ id: "ä", text: "" })].join("\n");
    const { code, out, err } = await called(["times"], input);
    expect({ code, err }).toEqual({ code: EXIT.done, err: "" });
    expect(lines(out).map(({ id }) => id)).toEqual(["a", 7, "ä"]);
    const [time] = lines(out)[0]?.times ?? [];
    expect(time).toMatchObject({ type: "DATE", value: "2024-08" });
    expect(TEXT.slice(time?.start, time?.end)).toContain("August 2024");
  });

  test.each([
    ["soft hyphens and zero-width letters", "Im Au\u00adgust\u200b 2024\u200b."],
    ["a byte-order mark and Windows line ends", "\uFEFFErste Zeile.\r\nIm August 2024."],
    ["letters outside the first plane", "😀😀 Im August 2024 😀."],
    ["direction marks", "\u200FIm \u202AAugust 2024\u202C."],
  ])("positions count in the given text: %s", async (_, text) => {
    const { out } = await called(["times"], document({ text }));
    const [time] = lines(out)[0]?.times ?? [];
    const words = text.slice(time?.start, time?.end);
    expect(words.replace(/[\u00ad\u200b\u202a]/gu, "")).toMatch(/^(?:Im )?August 2024$/u);
  });

  test("a document without a day leaves relative words open", async () => {
    const text = "Ida kam gestern an.";
    const { out } = await called(
      ["times"],
      [
        document({ text }),
        document({ text, published: null }),
        document({ text, published: "" }),
      ].join("\n"),
    );
    const [known, ...unknown] = lines(out).map(({ times }) => times?.[0]?.value);
    expect(known).toBe("2025-07-11");
    for (const value of unknown) expect(value).not.toMatch(/^\d/u);
  });

  test("--lang is taken where a document names no language, and only there", async () => {
    const german = JSON.stringify({ id: "a", text: "Ida kam im Mai 2024." });
    const english = JSON.stringify({ id: "b", lang: "en", text: "Ida came in May 2024." });
    const { code, out } = await called(["times", "--lang", "de"], `${german}\n${english}`);
    expect(code).toBe(EXIT.done);
    expect(lines(out).map(({ times }) => times?.[0]?.value)).toEqual(["2024-05", "2024-05"]);
  });
});

describe("quotes", () => {
  test("who says what, with null where nobody is named", async () => {
    const { code, out } = await called(["quotes"], document());
    expect(code).toBe(EXIT.done);
    const [quote] = lines(out)[0]?.quotes ?? [];
    expect(quote?.type).toBe("Direct");
    expect(TEXT.slice(quote?.start, quote?.end)).toContain("Wir fangen morgen");
    expect(TEXT.slice(...(quote?.speaker ?? [0, 0]))).toBe("Ida");
    expect(TEXT.slice(...(quote?.cue ?? [0, 0]))).toBe("sagte");
  });
});

describe("a line that can't be read is named, and the rest goes on", () => {
  test.each([
    ["not JSON", '{"id": "a", nope}', /:2:13: is not JSON/u],
    ["cut off", '{"id": "a", "te', /:2:16: is not JSON/u],
    ["no object", "[1]", /:2:1: is no document/u],
    ["no id", '{"text": ""}', /:2:1: "id" must be a string/u],
    ["a text that is none", '{"id": "a", "text": 5}', /:2:13: "text" must be a string/u],
    ["no language", '{"id": "a", "text": ""}', /:2:1: "lang" must be .*--lang/u],
    [
      "a day that is none",
      document({ published: "gestern" }),
      /:2:\d+: "published" must be a day/u,
    ],
    ["an impossible day", document({ published: "2025-02-30" }), /"published" must be a day/u],
  ])("%s", async (_, wrong, message) => {
    const input = `${document({ id: "before" })}\n${wrong}\n\n${document({ id: "behind" })}`;
    const { code, out, err } = await called(["times"], input);
    expect(code).toBe(EXIT.wrong);
    expect(lines(out).map(({ id }) => id)).toEqual(["before", "behind"]);
    expect(err).toMatch(message);
    expect(err).toMatch(/^standard input:2:/u);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("bytes that are no UTF-8", async () => {
    const bytes = Uint8Array.from([0x22, 0xff, 0x22, 0x0a]);
    const { code, err } = await called(["times"], bytes);
    expect(code).toBe(EXIT.wrong);
    expect(err).toMatch(/^standard input:1:1: is not UTF-8/u);
  });

  test("nothing at all is nothing to do", async () => {
    expect(await called(["times"], "")).toEqual({ code: EXIT.done, out: "", err: "" });
  });
});

describe("files", () => {
  const folder = mkdtemp(join(tmpdir(), "dateline-"));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));

  test("one after the other; one that is missing is named and stops nothing", async () => {
    const there = join(await folder, "there.jsonl");
    const missing = join(await folder, "missing.jsonl");
    await writeFile(there, document());
    const { code, out, err } = await called(
      ["times", missing, there, await folder, "-"],
      document(),
    );
    expect(code).toBe(EXIT.wrong);
    expect(lines(out)).toHaveLength(2);
    expect(err).toContain(`${missing}: is not there`);
    expect(err).toContain(`${await folder}: is a folder`);
  });
});
