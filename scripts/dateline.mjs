#!/usr/bin/env node
// @ts-check
// Starts the command line (src/cli), bundled beforehand where its sources have changed.
import { fileURLToPath } from "node:url";
import { freshBundle } from "./cli-bundle.mjs";

// whoever reads the output may stop reading, as `head` does
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

/** @type {typeof import("../src/cli/main.ts")} */
const { runCommand } = await import(await bundle());
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  input: process.stdin,
  colour: process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "",
  actorsFile: fileURLToPath(new URL("../public/data/actors.json", import.meta.url)),
});

/** The bundle's address; ends with what is wrong with the sources where they can't be bundled. */
async function bundle() {
  try {
    return await freshBundle();
  } catch (error) {
    process.stderr.write(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
