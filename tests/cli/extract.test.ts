import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXIT } from "#src/cli/terminal.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { called } from "./called.ts";

const NEWS =
  "Ministertreffen in Oslo\n\nDie Ministerin Ida Brandt hat am Freitag in Oslo den Minister Karl Olsen getroffen. " +
  "Das Abkommen hatten sie im August 2024 unterzeichnet.\n";
const ACTORS = [
  { id: "ida-brandt", kind: "person", name: { de: "Ida Brandt", en: "Ida Brandt" } },
  { id: "karl-olsen", kind: "person", name: { de: "Karl Olsen", en: "Karl Olsen" } },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
  await writeFile(join(folder, "treffen.txt"), NEWS);
  await writeFile(join(folder, "empty.txt"), " \n");
  await writeFile(join(folder, "actors.json"), JSON.stringify(ACTORS));
  // loads what the commands need, which takes a while on a machine with other work
  await called(["explain", "--help"]);
}, 60_000);
afterAll(async () => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const OPTIONS = ["--published", "2025-07-12", "--lang", "de"];

function dataset(json: string): Dataset {
  const reading = readDataset(JSON.parse(json));
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  return reading.dataset;
}

describe("extract", () => {
  test("prints a data set that a reader takes as it is", async () => {
    const actors = ["--actors", at("actors.json")];
    const { code, out, err } = await called(["extract", at("treffen.txt"), ...OPTIONS, ...actors]);
    expect({ code, err }).toEqual({ code: EXIT.done, err: "" });
    const { sources, claims, events, title } = dataset(out);
    expect(title).toEqual({ de: "Ministertreffen in Oslo" });
    expect(sources.get("treffen")?.published).toEqual({ edtf: "2025-07-12", basis: "given" });
    const meeting = [...claims.values()].find(({ id }) => id.includes("-meeting-"));
    expect(meeting?.when?.published?.edtf).toBe("2025-07-11");
    expect(meeting?.actors.map(({ actor }) => actor)).toEqual(["ida-brandt", "karl-olsen"]);
    expect(events.some(({ kind }) => kind === "meeting")).toBe(true);
  });

  test("every claim's words stand where it says, in the paragraphs of the data set", async () => {
    const { out } = await called(["extract", at("treffen.txt"), ...OPTIONS]);
    const { sources, claims } = dataset(out);
    for (const { passages } of claims.values()) {
      for (const { source, paragraph, start, end, exact } of passages) {
        const sentences = sources.get(source)?.texts[0]?.paragraphs[paragraph] ?? [];
        const text = sentences.map((sentence) => sentence.text).join(" ");
        expect(text.slice(start, end)).toBe(exact);
      }
    }
  });

  test("--out writes the file and says what is in it", async () => {
    const file = at("out.json");
    const { code, out } = await called(["extract", at("treffen.txt"), ...OPTIONS, "--out", file]);
    expect(code).toBe(EXIT.done);
    expect(out).toMatch(/out\.json: 1 article, \d+ claims, \d+ events\n$/u);
    expect(dataset(await readFile(file, "utf8")).sources.size).toBe(1);
  });

  test("one bad file stops none of the others; each is named, and how far it has got", async () => {
    const { code, out, err } = await called(
      ["extract", at("gone.txt"), at("treffen.txt"), at("empty.txt"), "-", ...OPTIONS],
      NEWS,
    );
    expect(code).toBe(EXIT.wrong);
    expect([...dataset(out).sources.keys()]).toEqual(["treffen", "standard-input"]);
    expect(err).toMatch(/gone\.txt: is not there/u);
    expect(err).toMatch(/2\/4 .*treffen\.txt: \d+ claims/u);
    expect(err).toMatch(/empty\.txt.*: has no text/u);
  });

  test("actors that can't be read end it, with their line", async () => {
    await writeFile(at("bad.json"), '[\n{"id": 1}\n]');
    const { code, out, err } = await called([
      "extract",
      at("treffen.txt"),
      "--actors",
      at("bad.json"),
    ]);
    expect({ code, out }).toEqual({ code: EXIT.wrong, out: "" });
    expect(err).toMatch(/bad\.json:2:8: 0\.id: /u);
  });

  test("a folder that can't be written to is named", async () => {
    const { code, err } = await called(["extract", at("treffen.txt"), ...OPTIONS, "--out", folder]);
    expect(code).toBe(EXIT.wrong);
    expect(err).toContain(`${folder}: is a folder`);
  });

  test("the same files give the same bytes", async () => {
    const call = ["extract", at("treffen.txt"), ...OPTIONS];
    expect(await called(call)).toEqual(await called(call));
  });
});

describe("explain", () => {
  test("prints each article, and goes on behind a bad one", async () => {
    const { code, out, err } = await called([
      "explain",
      at("gone.txt"),
      at("treffen.txt"),
      ...OPTIONS,
    ]);
    expect(code).toBe(EXIT.wrong);
    expect(err).toMatch(/^.*gone\.txt: is not there/u);
    expect(out).toMatch(/^Ministertreffen in Oslo\n/u);
    expect(out).toContain("2025-07-11");
    expect(out).not.toContain("\u001B");
  });

  test("a language without rules is named, and what needs none is found", async () => {
    const { code, out, err } = await called(
      ["explain", "-", "--lang", "fr"],
      "Le ministre est arrivé le 2024-08-03.",
    );
    expect(code).toBe(EXIT.done);
    expect(err).toMatch(/^standard input: is in a language without rules/u);
    expect(out).toContain("DATE 2024-08-03");
  });
});
