// @ts-check
/**
 * How well and how fast extraction is: the corpora beside the project against their bars, then speed and
 * size of the library alone. Exits with 1 where a bar is missed.
 *
 * npm run bench:extraction
 * npm run bench:extraction -- scores     (or speed, or adversarial: that part alone)
 */
import { cpus, loadavg } from "node:os";
import { inKilobytes } from "../../scripts/built-scripts.mjs";
import { freshBundle } from "../../scripts/cli-bundle.mjs";
import { haveScorers, printScores, processTime } from "./extraction-scores.mjs";
import { ADVERSARIAL, inventedParagraphs, mixed, repeated } from "./invented-text.mjs";
import { bundledLibrary } from "./library-bundle.mjs";

const MOST_BYTES = 80_000;
const MOST_ARTICLE_MS = 10;
const MOST_CORPUS_MS = 1000;
const ARTICLE = 5000;
const WARM_UP = 60;
const RUNS = 21;
/** The quickest of so many series counts: whatever else the machine does makes one slower, never faster. */
const SERIES = 7;
const PROCESS_RUNS = 5;

const KB = 1000;
const SIZES = [1, 10, 100, 1000].map((size) => size * KB);
const ADVERSARIAL_SIZES = [10, 100, 1000].map((size) => size * KB);
/**
 * Ten times the text may take so many times as long per kB. Memory gets slower as it gets more, and
 * clocks differ; with the square of the length it would be ten times.
 */
const MOST_GROWTH = 6;
/** Milliseconds: as slow as this per kB, and a page would freeze however straight the line is. */
const MOST_PER_KB = 10;
/** A size that would take longer is left out, and counts as missed. */
const GIVE_UP_MS = 30_000;
/** A shorter run says more of the clock than of the text. */
const NOISE_MS = 5;

/** so many folders of the library are named with their share of its code */
const LARGEST = 10;
const MIXTURES = 8;

let missed = 0;

/**
 * @param {string} text
 * @param {boolean} held
 */
function verdict(text, held) {
  if (!held) missed += 1;
  console.log(held ? text : `${text}  OVER`);
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** @param {() => void} run */
function timeOf(run) {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/**
 * Prints milliseconds per kB at growing sizes and judges them and their growth.
 * @param {string} name
 * @param {number[]} sizes
 * @param {(size: number) => () => void} prepare
 */
function printScaling(name, sizes, prepare) {
  const cells = [];
  let held = true;
  let perKb = 0;
  for (const size of sizes) {
    const kilobytes = size / KB;
    if (perKb * kilobytes > GIVE_UP_MS) {
      cells.push("left out");
      held = false;
      break;
    }
    const run = prepare(size);
    let took;
    try {
      took = timeOf(run);
    } catch (error) {
      cells.push(`  ${String(error)}`);
      held = false;
      break;
    }
    // short runs are cheap to measure well
    if (took < 1000) took = Math.min(took, timeOf(run), timeOf(run));
    const own = took / kilobytes;
    const measured = took > NOISE_MS;
    const grows = perKb > 0 && own > perKb * MOST_GROWTH;
    if (measured && (grows || own > MOST_PER_KB)) held = false;
    perKb = measured ? own : 0;
    cells.push(own.toFixed(3));
  }
  verdict(name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join(""), held);
}

/** @param {number[]} sizes */
function sizeRow(sizes) {
  return "ms per kB".padEnd(24) + sizes.map((size) => `${size / KB} kB`.padStart(11)).join("");
}

const [cpu] = cpus();
const [load = 0] = loadavg();
console.log(
  `${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, load ${load.toFixed(1)}, Node ${process.version}\n`,
);

const parts = process.argv.slice(2);

/** @param {"scores" | "speed" | "adversarial"} part */
const wanted = (part) => parts.length === 0 || parts.includes(part);

if (wanted("scores")) await benchScores();
const { library, sizes, shares, known } = await bundledLibrary();
const grammars = { de: await library.loadGrammar("de"), en: await library.loadGrammar("en") };
if (wanted("speed")) benchSpeed();
if (wanted("adversarial")) benchAdversarial();
console.log("");
printSizes();
for (const [folder, share] of shares.slice(0, LARGEST)) {
  console.log(`${(share * 100).toFixed(0).padStart(6)} % ${folder}`);
}
if (missed > 0) console.log(`\n${missed} missed`);
process.exitCode = missed > 0 ? 1 : 0;

/** A reader's page loads one language; the actors are those of the bundled collection. */
function printSizes() {
  const { core, de, en, actors, all } = sizes;
  const one = core + Math.max(de, en) + actors;
  const pieces = { core, German: de, English: en, actors };
  const listed = Object.entries(pieces).map(([name, bytes]) => `${name} ${inKilobytes(bytes)}`);
  console.log(`${listed.join(", ")}, all ${inKilobytes(all)} gzip`);
  verdict(
    `core, the larger language and actors ${inKilobytes(one)} gzip, bar ${inKilobytes(MOST_BYTES)}`,
    one <= MOST_BYTES,
  );
}

async function benchScores() {
  await freshBundle();
  if (haveScorers()) {
    missed += printScores();
    const times = Array.from({ length: PROCESS_RUNS }, () => processTime("krauts-dev", "times"));
    console.log("");
    verdict(
      `krauts-dev through dateline times, process start included: ${median(times).toFixed(0)} ms, bar ${MOST_CORPUS_MS} ms`,
      median(times) <= MOST_CORPUS_MS,
    );
  } else {
    console.log("../shared/extraction is not there: the corpora are skipped");
  }
}

/**
 * @param {"de" | "en"} lang
 * @param {readonly string[]} paragraphs
 */
function extraction(lang, paragraphs) {
  return () => {
    const grammar = grammars[lang];
    const article = library.articleOf({ lang, grammar, paragraphs, published: "2025-07-12" });
    library.extract(article, known);
  };
}

function benchSpeed() {
  console.log("");
  for (const lang of /** @type {const} */ (["de", "en"])) {
    const run = extraction(lang, inventedParagraphs(lang, ARTICLE));
    const cold = timeOf(run);
    for (let count = 0; count < WARM_UP; count += 1) run();
    const series = Array.from({ length: SERIES }, () =>
      median(Array.from({ length: RUNS }, () => timeOf(run))),
    );
    const warm = Math.min(...series);
    verdict(
      `article of ${ARTICLE} characters, ${lang}: ${warm.toFixed(2)} ms warm, bar ${MOST_ARTICLE_MS} ms (first ${cold.toFixed(0)} ms)`,
      warm <= MOST_ARTICLE_MS,
    );
  }

  console.log(`\n${sizeRow(SIZES)}`);
  for (const lang of /** @type {const} */ (["de", "en"])) {
    printScaling(`articles, ${lang}`, SIZES, (size) =>
      extraction(lang, inventedParagraphs(lang, size)),
    );
  }
}

function benchAdversarial() {
  console.log(`\nmade to slow a reader down\n${sizeRow(ADVERSARIAL_SIZES)}`);
  /** @type {[string, (size: number) => string][]} */
  const texts = Object.entries(ADVERSARIAL).map(([name, unit]) => [
    name,
    (size) => repeated(unit, size),
  ]);
  for (let seed = 1; seed <= MIXTURES; seed += 1) {
    texts.push([`mixture ${seed}`, (size) => mixed(seed, size)]);
  }
  for (const [name, textOf] of texts) {
    for (const lang of /** @type {const} */ (["de", "en"])) {
      printScaling(`${name}, ${lang}`, ADVERSARIAL_SIZES, (size) => {
        const text = textOf(size);
        return () => extraction(lang, [library.cleanText(text).text])();
      });
    }
  }
}
