import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { buildCollection } from "#src/cli/build-collection.ts";
import { runCommand } from "#src/cli/main.ts";
import { EXIT } from "#src/cli/terminal.ts";
import { files, QUIET } from "./small-collection.ts";

describe("the command", () => {
  const folders: string[] = [];
  afterEach(async () => {
    await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
  });

  async function collection(changed?: Readonly<Record<string, unknown>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "dateline-"));
    folders.push(folder);
    for (const [name, content] of files({ ...QUIET, ...changed })) {
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
    const { code, out, err } = await run("build", folder);
    expect({ code, err }).toEqual({ code: EXIT.done, err: "" });
    expect(out).toContain("1 events, 1 claims\n0 of 1 claims found by the program");
    const expected = buildCollection(files(QUIET));
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
    expect(err).toMatch(/^review\.json:1:2: is not JSON/u);
    await expect(readFile(join(folder, "timeline.json"))).rejects.toThrow("ENOENT");
  });

  test("what the schema refuses is named with its line and column", async () => {
    const folder = await collection({ "actors.json": '[\n  { "id": "anna", "kind": 7 }\n]' });
    const { err } = await run("build", folder);
    expect(err).toContain("actors.json:2:27: anna: 0.kind:");
  });

  test("a folder that is not there, or is none, is named as that", async () => {
    const folder = await collection();
    const names = [join(folder, "nosuch"), join(folder, "review.json")];
    const [missing, file] = await Promise.all(names.map((name) => run("build", name)));
    expect(missing).toMatchObject({
      code: EXIT.wrong,
      err: `${names[0]}: is not there: check its name [DL-901]\n`,
    });
    expect(file).toMatchObject({
      code: EXIT.wrong,
      err: `${names[1]}: is no folder: name a collection's [DL-901]\n`,
    });
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
    expect(err).toContain("dateline");
  });
});
