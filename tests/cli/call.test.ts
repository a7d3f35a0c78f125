import { beforeAll, describe, expect, test } from "vitest";
import { EXIT } from "#src/cli/terminal.ts";
import { called } from "./called.ts";

const COMMANDS = ["extract", "explain", "times", "quotes", "build", "hashes"];

// what a command needs is loaded at its first call, which takes a while on a machine with other work
beforeAll(async () => {
  for (const command of COMMANDS) await called([command, "--help"]);
}, 60_000);

describe("help", () => {
  test.each([[["--help"]], [["-h"]], [["help"]]])("%j names every command", async (args) => {
    const { code, out, err } = await called(args);
    expect(code).toBe(EXIT.done);
    expect(err).toBe("");
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
  });

  test.each(COMMANDS)("of %s, wherever it is asked for, fits into 80 columns", async (command) => {
    const { code, out } = await called([command, "--help"]);
    expect(code).toBe(EXIT.done);
    expect(out).toMatch(new RegExp(`^dateline ${command}`, "u"));
    expect(await called(["help", command])).toEqual({ code, out, err: "" });
    expect(await called([command, "some-file", "-h"])).toEqual({ code, out, err: "" });
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("behind -- it is a file's name", async () => {
    const { code, err } = await called(["times", "--", "--help"]);
    expect(code).toBe(EXIT.wrong);
    expect(err).toMatch(/^--help: is not there/u);
  });
});

describe("a wrong call says what is wrong, and exits with 2", () => {
  test.each([
    ["nothing", [], /^dateline <command>/u],
    ["an unknown command", ["destroy", "x"], /no command "destroy"/u],
    ["an unknown option", ["build", "x", "--chekc"], /--chekc/u],
    ["an unknown option", ["times", "--langauge", "de"], /--langauge/u],
    ["an option of another command", ["explain", "x", "--out", "y"], /--out/u],
    ["an option without its value", ["extract", "x", "--lang"], /--lang/u],
    ["no file", ["extract"], /name a file/u],
    [
      "a day that is none",
      ["extract", "x", "--published", "31.2.2025"],
      /"31\.2\.2025" is no day/u,
    ],
    ["an impossible day", ["explain", "x", "--published", "2025-02-30"], /"2025-02-30" is no day/u],
    ["a language that is none", ["times", "--lang", "d_e"], /"d_e" is no language tag/u],
    ["no folder", ["build"], /folder/u],
    ["two folders", ["build", "x", "y"], /"y"/u],
    ["lines that are no numbers", ["hashes", "x", "--lines", "a"], /"a" is no line/u],
  ])("%s: %j", async (_, args, message) => {
    const { code, out, err } = await called(args);
    expect(code).toBe(EXIT.usage);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err).toContain("dateline ");
  });
});
