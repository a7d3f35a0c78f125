// @ts-check
/** Runs the scorers beside the project on the development halves of the corpora, through the built command line. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../../../shared/extraction/", import.meta.url);
const DATELINE = fileURLToPath(new URL("../../scripts/dateline.mjs", import.meta.url));

/** Times: strict, relaxed, value and cal F1. HeidelTime's were measured on the same documents. */
const TIMES = [
  { corpus: "krauts-dev", bars: [73, 83, 68, 74], heideltime: [69.7, 79.5, 64.9, 69.1] },
  { corpus: "wikiwars-de-dev", bars: [89, 94, 82, 84], heideltime: [88.2, 94.0, 79.2, 80.4] },
  { corpus: "wikiwars-en-dev", bars: [87, 93.5, 86, 90], heideltime: [86.4, 93.2, 85.5, 89.7] },
];
const MOST_OVER = 1;

/** Quotes: quote and quote+speaker F1; a plain regular expression reaches about these. */
const QUOTES = { corpus: "gn-quotes-dev", bars: [68, 48], plain: [50, 20] };

const WIDTH = 16;

/** Whether the corpora and scorers are there. */
export function haveScorers() {
  return existsSync(new URL("score_times.py", FOLDER)) && existsSync(corpusFile("krauts-dev"));
}

/** @param {string} corpus */
export function corpusFile(corpus) {
  return fileURLToPath(new URL(`corpora/${corpus}.jsonl`, FOLDER));
}

/** Prints both tables; answers how many bars were missed. */
export function printScores() {
  return printTimes() + printQuotes();
}

function printTimes() {
  let missed = 0;
  printRow("F1: found / bar", ["strict", "relaxed", "value", "cal", `over <= ${MOST_OVER}`]);
  for (const { corpus, bars, heideltime } of TIMES) {
    const row = score("score_times.py", "times", corpus)
      .split("\n")
      .find((line) => line.includes(corpus));
    // gold found | strict P R F1 | relaxed P R F1 | value type | cal | over
    const [, strict, relaxed, value, cal, over] = (row ?? "").split("|").map(numbersIn);
    const found = [strict?.[2], relaxed?.[2], value?.[0], cal?.[0]];
    const isOver = (over?.[0] ?? Number.NaN) <= MOST_OVER;
    missed += printAgainst(corpus, found, bars, [{ text: number(over?.[0]), held: isOver }]);
    printRow("  HeidelTime", heideltime.map(number));
  }
  return missed;
}

function printQuotes() {
  const { corpus, bars, plain } = QUOTES;
  const said = score("score_quotes.py", "quotes", corpus);
  const found = ["quote P [^|]* F1 ([\\d.]+)", "quote\\+speaker F1 ([\\d.]+)"].map((pattern) =>
    Number(new RegExp(pattern, "u").exec(said)?.[1]),
  );
  console.log("");
  printRow("F1: found / bar", ["quote", "with speaker"]);
  const missed = printAgainst(corpus, found, bars, []);
  printRow("  plain regex", plain.map(number));
  console.log(said.split("\n")[1] ?? "");
  return missed;
}

/**
 * @param {string} corpus
 * @param {(number | undefined)[]} found
 * @param {number[]} bars
 * @param {{ text: string, held: boolean }[]} more
 * @returns {number} how many were missed
 */
function printAgainst(corpus, found, bars, more) {
  const cells = bars.map((bar, index) => {
    const held = (found[index] ?? Number.NaN) >= bar;
    return { text: `${number(found[index])} / ${number(bar)}`, held };
  });
  const all = [...cells, ...more];
  printRow(
    corpus,
    all.map(({ text, held }) => (held ? text : `${text} LOW`)),
  );
  return all.filter(({ held }) => !held).length;
}

/**
 * What a scorer prints. Throws where it fails.
 * @param {string} scorer
 * @param {string} command
 * @param {string} corpus
 */
function score(scorer, command, corpus) {
  const tagger = `"${process.execPath}" "${DATELINE}" ${command}`;
  const args = [fileURLToPath(new URL(scorer, FOLDER)), corpusFile(corpus), "--tagger", tagger];
  const { stdout, stderr, status, error } = spawnSync("python3", args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${scorer} on ${corpus} failed:\n${stderr}`);
  return stdout;
}

/**
 * Milliseconds of a whole process: all documents of a corpus through a command.
 * @param {string} corpus
 * @param {string} command
 */
export function processTime(corpus, command) {
  const input = readFileSync(corpusFile(corpus));
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [DATELINE, command], { input });
  if (status !== 0) throw new Error(`dateline ${command} failed on ${corpus}`);
  return performance.now() - began;
}

/** @param {string} text */
function numbersIn(text) {
  return (text.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
}

/** @param {number | undefined} value */
function number(value) {
  return value === undefined ? "?" : value.toFixed(1);
}

/**
 * @param {string} name
 * @param {string[]} cells
 */
function printRow(name, cells) {
  console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(WIDTH)).join(""));
}
