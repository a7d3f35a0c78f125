#!/usr/bin/env node
// Starts the command line (src/cli) without a build step: vite compiles it in memory, so that it
// also runs on a Node that does not strip types.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const { module } = await runnerImport(
  fileURLToPath(new URL("../src/cli/main.ts", import.meta.url)),
  {
    root,
    configFile: false,
    logLevel: "error",
  },
);
process.exitCode = await module.runCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
