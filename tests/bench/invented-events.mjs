// @ts-check
/**
 * Invented events of ten years, in the order of time and as many as are wanted: bursts, days of rest,
 * days, months and ranges, one event of three thousand years, and some that nobody dates.
 */
import { randomNumbers, zipfDraw } from "./invented-random.mjs";
import { capitalised, inventedWorld } from "./invented-world.mjs";

const MS_PER_DAY = 86_400_000;
/** Days are counted from 1970-01-01. */
export const FIRST_DAY = dayOf(2010, 1, 1);
export const LAST_DAY = dayOf(2019, 12, 31);
const LONGEST = 400;
const AGES_BEGIN = dayOf(-999, 1, 1);

const UNDATED_SHARE = 0.04;
/** of the events of a month, how many are known to the month alone */
const MONTHS_SHARE = 0.08;
const BURSTS = 60;

/** @type {Row["kind"][]} */
const KINDS = ["meeting", "agreement", "fighting", "troops", "statement", "other"];
/** @type {Row["saying"][]} */
const SAYINGS = ["stated", "quoted", "reported", "announced", "hoped", "denied", "asked"];

/**
 * One row of the archive.
 * @typedef {{
 *   id: string, title: string, summary: string, edtf: string | null, days: Days | null,
 *   layer: Row["layer"], kind: Row["kind"], saying: Row["saying"], actors: string[], sources: string[],
 *   speakers: string[], passages: number, url: string,
 * }} InventedEvent
 * @typedef {readonly [number, number, number, number]} Days
 * @typedef {import("../../src/formats/parquet/archive-writer.ts").ArchiveRow} Row
 */

/**
 * @param {number} count
 * @param {{ summaries?: boolean }} [options]
 * @returns {Generator<InventedEvent>}
 */
export function* inventedEvents(count, { summaries = true } = {}) {
  const random = randomNumbers(count);
  const describe = describer(random, summaries);
  let number = 0;
  for (const days of inventedDays(count, random)) yield describe(number++, days);
}

/**
 * @param {number} count
 * @param {() => number} random
 * @returns {Generator<Days | null>}
 */
function* inventedDays(count, random) {
  const undated = Math.floor(count * UNDATED_SHARE);
  const weights = dayWeights(random);
  const all = weights.reduce((sum, { days, months }) => sum + days + months, 0);
  const dated = count - undated - 1;
  yield [AGES_BEGIN, AGES_BEGIN, LAST_DAY, LAST_DAY];
  let passed = 0;
  let given = 0;
  for (const [index, { days, months, month }] of weights.entries()) {
    const day = FIRST_DAY + index;
    const share = months / (days + months);
    passed += days + months;
    const wanted = Math.round((dated * passed) / all) - given;
    given += wanted;
    const wholeMonths = Math.round(wanted * share);
    /** @type {Days[]} */
    const found = Array.from({ length: wanted }, (_, at) => {
      if (at < wholeMonths) return [day, day + month - 1, day, day + month - 1];
      const last = day + inventedLength(random) - 1;
      return [day, day, last, last];
    });
    yield* found.toSorted((one, other) => other[3] - one[3]);
  }
  for (let index = 0; index < undated; index += 1) yield null;
}

/**
 * How much happens on each day, and how much is only known to have happened in the month that begins.
 * @param {() => number} random
 */
function dayWeights(random) {
  const count = LAST_DAY - FIRST_DAY + 1;
  const heat = new Float64Array(count).fill(1);
  for (let burst = 0; burst < BURSTS; burst += 1) {
    const begin = random() % count;
    const height = 1 + (random() % 800) / 100;
    for (let day = begin; day < Math.min(count, begin + 60); day += 1) {
      heat[day] = (heat[day] ?? 0) + height * Math.exp((begin - day) / 12);
    }
  }
  return Array.from(heat, (warmth, index) => {
    const date = new Date((FIRST_DAY + index) * MS_PER_DAY);
    const days = warmth * (date.getUTCDay() % 6 === 0 ? 0.6 : 1) * (1 + index / count);
    if (date.getUTCDate() !== 1) return { days, months: 0, month: 0 };
    const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    return { days, months: days * month * MONTHS_SHARE, month };
  });
}

/**
 * Days, mostly one.
 * @param {() => number} random
 */
function inventedLength(random) {
  const chance = random() % 100;
  if (chance < 82) return 1;
  if (chance < 96) return 2 + (random() % 9);
  return chance < 99 ? 11 + (random() % 50) : 61 + (random() % (LONGEST - 60));
}

/**
 * @param {() => number} random
 * @param {boolean} summaries
 * @returns {(number: number, days: Days | null) => InventedEvent}
 */
function describer(random, summaries) {
  const world = inventedWorld();
  const word = zipfDraw(world.words.length, random);
  const actor = zipfDraw(world.actors.length, random);
  const source = zipfDraw(world.sources.length, random);
  const kind = zipfDraw(KINDS.length, random);
  const saying = zipfDraw(SAYINGS.length, random);
  /** @param {number} count */
  const sentence = (count) => {
    let text = capitalised(world.words[word()] ?? "");
    for (let rest = count - 1; rest > 0; rest -= 1) text += ` ${world.words[word()]}`;
    return text;
  };
  const actorId = () => world.actors[actor()]?.id ?? "";
  const nextSource = () => world.sources[source()] ?? { id: "", url: "" };
  /** @param {number} most */
  const upTo = (most) => 1 + (random() % most);
  return (number, days) => {
    const chance = random();
    const first = nextSource();
    const sources = chance % 4 === 0 ? [first, nextSource()] : [first];
    const actors = Array.from({ length: upTo(3) }, actorId);
    return {
      id: `event-${number.toString(36)}`,
      title: sentence(5 + upTo(4)),
      summary: summaries ? `${sentence(12)}. ${sentence(9 + upTo(10))}.` : "",
      edtf: days === null ? null : edtfOf(days),
      days,
      layer: layerOf(random() % 20),
      kind: KINDS[kind()] ?? "other",
      saying: SAYINGS[saying()] ?? "stated",
      actors: [...new Set(actors)],
      sources: [...new Set(sources.map(({ id }) => id))],
      speakers: chance % 5 === 0 ? actors.slice(0, 1) : [],
      passages: upTo(4),
      url: `${first.url}/${number.toString(36)}`,
    };
  };
}

/**
 * @param {number} chance below 20
 * @returns {Row["layer"]}
 */
function layerOf(chance) {
  if (chance < 17) return "text";
  return chance < 19 ? "published" : "editor";
}

const isoDays = Array.from({ length: LAST_DAY - FIRST_DAY + LONGEST + 1 }, (_, index) =>
  new Date((FIRST_DAY + index) * MS_PER_DAY).toISOString().slice(0, 10),
);

/** @param {Days} days */
function edtfOf([begin, beginLatest, , end]) {
  const last = isoDays[end - FIRST_DAY] ?? "";
  if (begin === AGES_BEGIN) return `-0999-01-01/${last}`;
  const first = isoDays[begin - FIRST_DAY] ?? "";
  if (beginLatest > begin) return first.slice(0, 7);
  return begin === end ? first : `${first}/${last}`;
}

/**
 * @param {number} year
 * @param {number} month 1 to 12
 * @param {number} day
 */
function dayOf(year, month, day) {
  return new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year) / MS_PER_DAY;
}
