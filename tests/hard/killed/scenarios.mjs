// @ts-check
/**
 * What a person does when the browser is killed, and what has to be there afterwards. Each scenario sets
 * a store up, acts until it is killed, and compares what is stored then with what was shown.
 */
import { collection, sentence } from "./made-up.mjs";
import { writeStored } from "./stored.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("./shown.mjs").Shown} Shown
 * @typedef {import("./stored.mjs").Stored} Stored
 *
 * `prepare` fills the store of a new profile, or before every kill where `anew` says so. `begin` brings a
 * page of the program to where the work starts; `work` goes on until it is killed, and notes in `tried`
 * what was begun. `missing` names what was shown and isn't stored, or what is stored in part. The
 * kill comes `when` a number below 1 says, in milliseconds: anywhere in the work.
 * @typedef {{
 *   name: string, anew: boolean, when: (drawn: number) => number,
 *   prepare: (blank: Page) => Promise<void>,
 *   begin: (page: Page, origin: string) => Promise<void>,
 *   work: (at: Work) => Promise<void>,
 *   missing: (stored: Stored, shown: readonly Shown[], tried: Tried, before: Stored) => string[],
 *   saved: (shown: readonly Shown[]) => number,
 * }} Scenario
 * @typedef {{ page: Page, origin: string, tried: Tried, chance: () => number, round: number }} Work
 *
 * Articles by batch, the number of keys that undo, and imported titles with their number of events.
 * @typedef {{ batches: string[][], undone: number, imports: Map<string, number> }} Tried
 */

/** @returns {Tried} */
export function nothingTried() {
  return { batches: [], undone: 0, imports: new Map() };
}

/**
 * @param {Stored} stored
 * @param {string} store
 * @returns {readonly any[]}
 */
function valuesOf({ stores }, store) {
  return (stores[store] ?? []).map(({ value }) => value);
}

// ----- adding ----- //

/** @type {Scenario} */
const ADDING = {
  name: "adding",
  when: (drawn) => drawn * 6000,
  anew: false,
  prepare: (blank) => writeStored(blank, 2, collection("harbour", { articles: 1, sentences: 2 })),
  begin: async (page, origin) => {
    await page.goto(`${origin}/?collection=harbour`);
    await page.getByRole("button", { name: "Add an article" }).click();
    await page.getByLabel("Paste the text of an article").waitFor();
  },
  work: async ({ page, tried, chance, round }) => {
    for (let n = 0; ; n += 1) {
      const batch = Array.from(
        { length: 1 + Math.floor(chance() * 3) },
        (_, at) => `Batch ${round}-${n}, text ${at + 1}`,
      );
      for (const [at, headline] of batch.entries()) {
        await page
          .getByLabel("Paste the text of an article")
          .fill(`${headline}\n\n1 June 2025\n\n${sentence(n + at)}\n\n${sentence(n + at + 7)}`);
        await page.getByRole("button", { name: "Read this text" }).click();
        await page.getByLabel("Publisher", { exact: true }).nth(at).fill(`Gazette ${headline}`);
      }
      tried.batches.push(batch);
      await page.getByRole("button", { name: /^Add \d articles?$/u }).click();
      await page.getByRole("button", { name: "Add more" }).click();
    }
  },
  missing: (stored, shown, { batches }) => {
    const there = new Map(
      valuesOf(stored, "articles").map((value) => [value.headline, value.paragraphs]),
    );
    const lost = shown
      .flatMap((one) => (one.of === "articles" ? one.headlines : []))
      .filter((headline) => (there.get(headline)?.length ?? 0) < 2);
    const torn = batches.filter((batch) => {
      const kept = batch.filter((headline) => there.has(headline));
      return kept.length > 0 && kept.length < batch.length;
    });
    return [...lost.map((one) => `lost: ${one}`), ...torn.map((batch) => `torn: ${batch.join()}`)];
  },
  saved: (shown) => shown.flatMap((one) => (one.of === "articles" ? one.headlines : [])).length,
};

// ----- reviewing ----- //

const DECIDED = new Map([
  ["accepted", "accept"],
  ["rejected", "reject"],
]);

/** @type {Scenario} */
const REVIEWING = {
  name: "reviewing",
  when: (drawn) => drawn * 2500,
  anew: false,
  prepare: (blank) => writeStored(blank, 2, collection("harbour", { articles: 8, sentences: 20 })),
  begin: async (page, origin) => {
    await page.goto(`${origin}/?collection=harbour&view=check`);
    await page.locator(".card-row[aria-expanded=true]:focus").waitFor();
  },
  work: async ({ page, tried, chance }) => {
    for (;;) {
      const drawn = chance();
      if (drawn < 0.1) {
        tried.undone += 1;
        await page.keyboard.press("u");
      } else {
        await page.keyboard.press(drawn < 0.6 ? "a" : "x");
      }
      // now as quick as the keyboard is, now after a look at what was said
      if (chance() < 0.5) {
        await page.locator(".check-saving[data-state=saved]").waitFor();
        await page.waitForTimeout(chance() * 120);
      }
    }
  },
  missing: (stored, shown, { undone }, before) => {
    const now = decisionsIn(stored);
    const last = new Map(
      shown.flatMap((one) => (one.of === "card" ? [[one.claim, one.state]] : [])),
    );
    // what was undone last may have been shown still
    const lost = [...last].filter(
      ([claim, state]) => DECIDED.has(state) && now.get(claim) !== DECIDED.get(state),
    );
    const keys = Math.max(0, ...shown.map((one) => (one.of === "kept" ? one.keys : 0)));
    const since = now.size - decisionsIn(before).size;
    const missed = since + undone < keys ? [`${since} kept, ${keys} shown as saved`] : [];
    return [
      ...(lost.length > (undone > 0 ? 1 : 0) ? lost : []).map(
        ([claim, state]) => `lost: ${claim} ${state}, stored ${now.get(claim ?? "")}`,
      ),
      ...missed,
    ];
  },
  saved: (shown) => shown.filter((one) => one.of === "card" && DECIDED.has(one.state)).length,
};

/** @param {Stored} stored */
function decisionsIn(stored) {
  return new Map(
    valuesOf(stored, "decisions").map(({ decision }) => [decision.claim, decision.decision]),
  );
}

// ----- importing ----- //

/** @type {Scenario} */
const IMPORTING = {
  name: "importing",
  when: (drawn) => drawn * 5000,
  anew: false,
  prepare: (blank) => writeStored(blank, 2, {}),
  begin: async (page, origin) => {
    await page.goto(`${origin}/`);
    await page.getByRole("heading", { level: 1 }).getByRole("button").click();
    await page.getByRole("button", { name: "Import events from a file …" }).click();
  },
  work: async ({ page, tried, chance, round }) => {
    for (let n = 0; ; n += 1) {
      const isLarge = chance() < 0.5;
      const rows = isLarge ? 2500 + Math.floor(chance() * 3000) : 5 + Math.floor(chance() * 200);
      const title = `${isLarge ? "Large" : "Small"} table ${round}-${n}`;
      const lines = Array.from(
        { length: rows },
        (_, at) => `Crossing ${at},${1990 + (at % 30)}-0${1 + (at % 9)}-11,Line ${at % 5}`,
      );
      await page.getByLabel(/^Choose (?:a|another) file$/u).setInputFiles({
        name: "crossings.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(`title,date,actor\n${lines.join("\n")}\n`),
      });
      await page.getByLabel("Title of the collection").fill(title);
      tried.imports.set(title, rows);
      await page.getByRole("button", { name: /^Import [\d,]+ rows$/u }).click();
      await page.getByRole("button", { name: "Open the collection" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Import events from a file …" }).click();
    }
  },
  missing: (stored, shown, { imports }) => {
    const bases = new Map((stored.stores["bases"] ?? []).map(({ key, value }) => [key, value]));
    const there = new Map(
      valuesOf(stored, "collections").map(({ id, title, file }) => [
        title.en,
        file?.events ?? bases.get(id)?.events.length,
      ]),
    );
    const said = shown.flatMap((one) => (one.of === "imported" ? [one.words] : []));
    const lost = [...imports.keys()].filter(
      (title) => said.some((words) => words.includes(`“${title}”`)) && !there.has(title),
    );
    const cut = [...imports].filter(
      ([title, rows]) => there.has(title) && there.get(title) !== rows,
    );
    return [
      ...lost.map((title) => `lost: ${title}`),
      ...cut.map(([title, rows]) => `${title}: ${there.get(title)} of ${rows} events`),
    ];
  },
  saved: (shown) => shown.filter((one) => one.of === "imported").length,
};

// ----- migrating ----- //

/** @type {Scenario} */
const MIGRATING = {
  name: "migrating",
  // the upgrade itself takes a moment near the beginning; then the page comes
  when: (drawn) => drawn ** 3 * 5000,
  anew: true,
  prepare: (blank) =>
    writeStored(blank, 1, collection("harbour", { articles: 20, sentences: 10, decided: true })),
  begin: async () => undefined,
  work: async ({ page, origin, chance }) => {
    await page.goto(`${origin}/?collection=harbour${chance() < 0.5 ? "&view=check" : ""}`);
    await page.waitForTimeout(60_000);
  },
  missing: (stored, _shown, _tried, before) => {
    if (![1, 2].includes(stored.version)) return [`version ${stored.version}`];
    return ["collections", "articles", "decisions"].flatMap((store) =>
      sameBut(valuesOf(before, store), valuesOf(stored, store)) ? [] : [`${store} differ`],
    );
  },
  saved: (shown) => shown.filter((one) => one.of === "card" && DECIDED.has(one.state)).length,
};

/**
 * What the program proposes may be noted with the articles when they are looked at.
 * @param {readonly any[]} before
 * @param {readonly any[]} after
 */
function sameBut(before, after) {
  const plain = (/** @type {readonly any[]} */ values) =>
    JSON.stringify(values.map((value) => ({ ...value, seen: undefined })));
  return plain(before) === plain(after);
}

/** @type {readonly Scenario[]} */
export const SCENARIOS = [ADDING, REVIEWING, IMPORTING, MIGRATING];
