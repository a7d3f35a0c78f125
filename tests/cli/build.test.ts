import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { buildCollection } from "#src/cli/build-collection.ts";
import { EXIT, runCommand } from "#src/cli/main.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { ARTICLE, files, HASH, MEETING, PRAISE, REVIEW } from "./small-collection.ts";

function built(changed?: Readonly<Record<string, unknown>>): Dataset {
  const result = buildCollection(files(changed));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const reading = readDataset(JSON.parse(result.json));
  if (!reading.ok) throw new Error(reading.fault.kind);
  return reading.dataset;
}

describe("what is built", () => {
  test("words become positions in the paragraph, in each language", () => {
    const claim = built().claims.get(PRAISE.id);
    const german = "Am Freitag traf Anna die Ministerin Bert. Bert sagte Anna: „Gut so.“";
    const start = german.indexOf("Gut so");
    expect(claim?.quotes[0]?.phrase["de"]).toEqual({ start, end: start + 6, exact: "Gut so" });
    expect(claim?.actors[0]?.phrase?.["de"]?.start).toBe(german.lastIndexOf("Bert"));
    expect(claim?.actors[0]?.phrase?.["en"]?.exact).toBe("Bert");
  });

  test("a passage reaches from its first words to its last, and keeps its surroundings", () => {
    const [german, english] = built().claims.get(MEETING.id)?.passages ?? [];
    expect(german).toMatchObject({ text: "de", paragraph: 0, sentence: 0, start: 0, prefix: "" });
    expect(german?.exact).toBe("Am Freitag traf Anna");
    expect(german?.suffix).toBe(" die Ministerin Bert. Bert sagte");
    expect(english?.exact).toBe("On Friday Anna met Bert");
  });

  test("without words the passage is the sentence, counted through all paragraphs", () => {
    const left = { id: "blatt-s03-other-1" };
    const review = {
      ...REVIEW,
      events: REVIEW.events.map((event) => ({
        ...event,
        evidence: [...event.evidence, { claim: left.id, as: "background" }],
      })),
    };
    const dataset = built({ "claims/blatt.json": [MEETING, PRAISE, left], "review.json": review });
    const [passage] = dataset.claims.get(left.id)?.passages ?? [];
    expect(passage).toMatchObject({ paragraph: 1, sentence: 0, start: 0 });
    expect(passage?.exact).toBe("Danach reiste Annas Schwester ab.");
  });

  test("brackets choose among words that stand twice; ¶ looks in the whole paragraph", () => {
    const actors = [
      { actor: "bert", role: "speaker", phrase: { de: "[Bert] sagte", en: "[Bert] told" } },
      { actor: "anna", role: "addressee", phrase: { de: "¶traf [Anna]", en: "¶Friday [Anna]" } },
    ];
    const claim = built({ "claims/blatt.json": [MEETING, { ...PRAISE, actors }] }).claims.get(
      PRAISE.id,
    );
    expect(claim?.actors.map((actor) => actor.phrase?.["de"])).toEqual([
      { start: 42, end: 46, exact: "Bert" },
      { start: 16, end: 20, exact: "Anna" },
    ]);
  });

  test("a sentence carries the place of its original, counted from 0", () => {
    const text = built()
      .sources.get("blatt")
      ?.texts.find(({ lang }) => lang === "en");
    expect(text?.rendition).toBe("retold");
    expect(text?.paragraphs[1]?.[0]?.original).toEqual({ paragraph: 1, sentence: 0, sha256: HASH });
  });

  test("aliases and inflected forms become one list without the names", () => {
    expect(built().actors.get("anna")?.aliases).toEqual(["Ännchen", "Ann", "Annas", "Anna’s"]);
  });

  test("the same files give the same bytes, in whatever order they come", () => {
    const all = files({ "articles/abend.md": ARTICLE });
    const [first, second] = [all, new Map([...all].toReversed())].map(buildCollection);
    expect(first).toMatchObject({ ok: true });
    expect(first).toEqual(second);
  });
});

describe("the command", () => {
  const folders: string[] = [];
  afterEach(async () => {
    await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
  });

  async function collection(changed?: Readonly<Record<string, unknown>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "dateline-"));
    folders.push(folder);
    for (const [name, content] of files(changed)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return folder;
  }

  async function run(...args: readonly string[]) {
    const said = { out: "", err: "" };
    const code = await runCommand(args, {
      out: (line) => void (said.out += `${line}\n`),
      err: (line) => void (said.err += `${line}\n`),
    });
    return { code, ...said };
  }

  test("builds the file and says what is in it", async () => {
    const folder = await collection();
    expect(await run("build", folder)).toMatchObject({ code: EXIT.done, err: "" });
    const expected = buildCollection(files());
    expect(expected.ok && expected.json).toBe(
      await readFile(join(folder, "timeline.json"), "utf8"),
    );
  });

  test("--check passes on what was built, fails on anything else, and writes nothing", async () => {
    const folder = await collection();
    expect(await run("build", folder, "--check")).toMatchObject({ code: EXIT.wrong });
    await run("build", folder);
    expect(await run("build", folder, "--check")).toMatchObject({ code: EXIT.done });
    await writeFile(join(folder, "timeline.json"), "{}");
    expect(await run("build", "--check", folder)).toMatchObject({ code: EXIT.wrong });
    expect(await readFile(join(folder, "timeline.json"), "utf8")).toBe("{}");
  });

  test("a problem is printed, nothing is written, and the exit code is 1", async () => {
    const folder = await collection({ "review.json": "{" });
    const { code, err } = await run("build", folder);
    expect(code).toBe(1);
    expect(err).toMatch(/^review\.json: is not JSON/u);
    await expect(readFile(join(folder, "timeline.json"))).rejects.toThrow("ENOENT");
  });

  test("prints the places and hashes of an original, of the lines that are asked for", async () => {
    const folder = await collection({ "original.txt": "Werbung\n\nEins. Zwei.\nDrei.\n" });
    const { code, out } = await run("hashes", join(folder, "original.txt"), "--lines", "3,4");
    expect(code).toBe(EXIT.done);
    const places = out
      .split("\n")
      .flatMap((line) => /^(\d\.\d) [0-9a-f]{64}$/u.exec(line)?.[1] ?? []);
    expect(places).toEqual(["1.1", "1.2", "2.1"]);
  });

  test.each([
    ["nothing", []],
    ["no folder", ["build"]],
    ["an unknown command", ["destroy", "x"]],
    ["an unknown option", ["build", "x", "--chekc"]],
    ["lines that are no numbers", ["hashes", "x", "--lines", "a"]],
  ])("%s: usage and exit code 2", async (_, args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain("dateline build");
  });
});
