// @ts-check
/** Collections of nobody, for browsers that are killed. */

const AT = 1_750_000_000_000;

const PAIRS = [
  ["Norway", "Finland"],
  ["Sweden", "Denmark"],
  ["Iceland", "Ireland"],
  ["Estonia", "Latvia"],
  ["Poland", "Hungary"],
  ["Spain", "Portugal"],
];

/**
 * A sentence with a date, in which the program finds an event.
 * @param {number} n
 */
export function sentence(n) {
  const [one, other] = PAIRS[n % PAIRS.length] ?? [];
  return `${one} and ${other} signed a trade agreement on ${1 + (n % 28)} May 2025.`;
}

/**
 * As the library keeps it.
 * @param {number} n
 * @param {number} sentences
 */
export function article(n, sentences) {
  return {
    id: `article-${n}`,
    publisher: "Coast Courier",
    headline: `What was signed in spring, part ${n}`,
    lang: "en",
    published: { edtf: "2025-06-05", basis: "given" },
    paragraphs: Array.from({ length: sentences }, (_, at) => sentence(n * sentences + at)),
    digest: n.toString(16).padStart(64, "0"),
    added: AT,
    order: n,
    seen: [],
  };
}

/**
 * One collection with so many articles, and decisions on every second claim where they are wanted.
 * @param {string} id
 * @param {{ articles: number, sentences: number, decided?: boolean }} size
 * @returns {import("./stored.mjs").Stores}
 */
export function collection(id, { articles, sentences, decided = false }) {
  const title = { en: `Treaties of ${id}` };
  const made = Array.from({ length: articles }, (_, n) => article(n, sentences));
  const claims = made.flatMap((one) =>
    Array.from({ length: sentences / 2 }, (_, at) => {
      const number = String(at * 2 + 1).padStart(2, "0");
      return `${one.id}-s${number}-treaty-1`;
    }),
  );
  return {
    collections: [{ key: id, value: { id, title, sides: [], made: AT, changed: AT } }],
    articles: made.map((value) => ({ key: [id, value.id], value })),
    decisions: (decided ? claims : []).map((claim) => ({
      key: ["collection", id, "claim", claim],
      value: {
        on: "claim",
        decision: { claim, words: { en: "signed" }, decision: "accept" },
      },
    })),
  };
}
