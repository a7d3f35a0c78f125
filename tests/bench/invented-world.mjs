// @ts-check
/** Who acts in the invented archives, and who writes about it: two thousand actors in trees, and their press. */
import { inventedWords, randomNumbers } from "./invented-random.mjs";

const STATES = 40;
const ACTORS = 2000;
const SOURCES = 400;
const WORDS = 3000;
const SEED = 20_251;

/**
 * @typedef {import("../../src/domain/model.ts").Actor} Actor
 * @typedef {Actor & { name: { en: string } }} InventedActor
 * @typedef {import("../../src/formats/parquet/file-words.ts").NamedSource} NamedSource
 * @typedef {{
 *   actors: readonly InventedActor[], sides: readonly string[], sources: readonly NamedSource[],
 *   words: readonly string[],
 * }} World
 */

/** @type {[string, Actor["kind"]][]} */
const BELOW_A_STATE = [
  ["Army", "armed-forces"],
  ["Foreign Ministry", "organisation"],
  ["Parliament", "organisation"],
  ["Police", "organisation"],
  ["Red Relief", "organisation"],
  ["Workers' Union", "group"],
];

/** @type {[string, Actor["kind"]][]} */
const BELOW_THOSE = [
  ["Brigade", "armed-forces"],
  ["Committee", "group"],
  ["Office", "organisation"],
  ["Spokesperson", "person"],
];

/** @returns {World} */
export function inventedWorld() {
  const random = randomNumbers(SEED);
  const words = inventedWords(WORDS, random);
  // the rare words are the names: the texts hardly use them
  const names = words.slice(-STATES).map(capitalised);
  return {
    actors: inventedActors(names, random),
    sides: names.slice(0, 2).map((name) => name.toLowerCase()),
    sources: inventedSources(words.slice(-STATES - SOURCES, -STATES).map(capitalised)),
    words,
  };
}

/**
 * @param {readonly string[]} names
 * @param {() => number} random
 * @returns {readonly InventedActor[]}
 */
function inventedActors(names, random) {
  const states = names.map((name) => actor(name, "state"));
  const institutions = states.flatMap((state) =>
    BELOW_A_STATE.map(([name, kind]) => actor(`${state.name.en} ${name}`, kind, state)),
  );
  const parts = Array.from({ length: ACTORS - states.length - institutions.length }, (_, index) => {
    const whole = institutions[random() % institutions.length] ?? institutions[0];
    const [name, kind] = BELOW_THOSE[index % BELOW_THOSE.length] ?? ["Office", "organisation"];
    return actor(`${whole?.name.en} ${name} ${index + 1}`, kind, whole);
  });
  return shuffled([...states, ...institutions, ...parts], random);
}

/**
 * @param {string} name
 * @param {Actor["kind"]} kind
 * @param {InventedActor} [whole]
 * @returns {InventedActor}
 */
function actor(name, kind, whole) {
  const id = name
    .toLowerCase()
    .replaceAll("'", "")
    .replaceAll(/[^a-z0-9]+/gu, "-");
  const own = { id, kind, name: { en: name }, aliases: [] };
  return whole === undefined ? own : { ...own, partOf: whole.id };
}

/**
 * Who is named most often is a state as well as a brigade.
 * @template T
 * @param {readonly T[]} values
 * @param {() => number} random
 * @returns {readonly T[]}
 */
function shuffled(values, random) {
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/**
 * @param {readonly string[]} names
 * @returns {readonly NamedSource[]}
 */
function inventedSources(names) {
  return names.map((name, index) => ({
    id: `${name.toLowerCase()}-${index + 1}`,
    kind: "article",
    publisher: `The ${name} Courier`,
    headline: `Reports of The ${name} Courier`,
    lang: "en",
    url: `https://example.org/${name.toLowerCase()}`,
    texts: [],
  }));
}

/** @param {string} word */
export function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
