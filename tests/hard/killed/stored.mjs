// @ts-check
/** What stands in the browser's store, read and written without the program that is tested. */

/**
 * @typedef {{ key: string | string[], value: any }} StoredRecord bytes are told by number and SHA-256
 * @typedef {Record<string, StoredRecord[]>} Stores
 * @typedef {{ version: number, stores: Stores }} Stored version 0 where there is none
 */

/**
 * Everything, from a page of the same origin that hasn't the program open.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<Stored>}
 */
export function readStored(page) {
  return page.evaluate(async () => {
    /** @type {(request: IDBRequest) => Promise<any>} */
    const answer = (request) =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      });
    /** @type {(value: unknown) => Promise<unknown>} */
    const told = async (value) => {
      if (!(value instanceof ArrayBuffer)) return value;
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", value));
      const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      return { bytes: value.byteLength, sha256 };
    };
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "dateline")) return { version: 0, stores: {} };
    const database = await answer(indexedDB.open("dateline"));
    /** @type {Record<string, { key: any, value: any }[]>} */
    const stores = {};
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([
        answer(store.getAllKeys()),
        answer(store.getAll()),
      ]);
      stores[name] = await Promise.all(
        keys.map(async (/** @type {any} */ key, /** @type {number} */ index) => ({
          key,
          value: await told(values[index]),
        })),
      );
    }
    const { version } = database;
    database.close();
    return { version, stores };
  });
}

/**
 * Makes the store anew, in the form of a version; records of stores that this one hasn't are left out.
 * @param {import("@playwright/test").Page} page
 * @param {number} version
 * @param {Stores} stores
 * @returns {Promise<void>}
 */
export function writeStored(page, version, stores) {
  return page.evaluate(
    async ([as, all]) => {
      const names = ["collections", "bases", "articles", "decisions", "originals"];
      if (as > 1) names.push("files");
      await new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase("dateline");
        gone.addEventListener("success", () => resolve(undefined));
        gone.addEventListener("error", () => reject(gone.error ?? new Error("refused")));
      });
      const opening = indexedDB.open("dateline", as);
      opening.addEventListener("upgradeneeded", () => {
        for (const name of names) opening.result.createObjectStore(name);
      });
      await new Promise((resolve, reject) => {
        opening.addEventListener("success", () => resolve(undefined));
        opening.addEventListener("error", () => reject(opening.error ?? new Error("refused")));
      });
      const database = opening.result;
      const writing = database.transaction(names, "readwrite", { durability: "strict" });
      for (const [name, records] of Object.entries(all)) {
        for (const { key, value } of records) writing.objectStore(name).put(value, key);
      }
      await new Promise((resolve, reject) => {
        writing.addEventListener("complete", () => resolve(undefined));
        writing.addEventListener("abort", () => reject(writing.error ?? new Error("aborted")));
      });
      database.close();
    },
    /** @type {const} */ ([version, stores]),
  );
}

/**
 * What is wrong with a store by itself, whatever was shown: records of collections that are not there,
 * and halves of collections.
 * @param {Stored} stored
 * @returns {string[]}
 */
export function inconsistencies({ version, stores }) {
  if (version === 0) return [];
  const expected = ["articles", "bases", "collections", "decisions", "originals"];
  if (version > 1) expected.splice(3, 0, "files");
  const found = Object.keys(stores).toSorted();
  /** @type {string[]} */
  const wrong = [];
  if (found.join() !== expected.toSorted().join()) {
    wrong.push(`version ${version} has ${found.join(", ")}`);
  }
  const collections = new Map(
    (stores["collections"] ?? []).map(({ key, value }) => [String(key), value]),
  );
  for (const [id, value] of collections) {
    if (value.id !== id) wrong.push(`collections ${id} calls itself ${value.id}`);
  }
  for (const store of ["bases", "files", "articles", "decisions", "originals"]) {
    for (const { key } of stores[store] ?? []) {
      const id = ownerOf(store, key);
      if (id !== undefined && !collections.has(id)) wrong.push(`${store} ${String(key)}: no owner`);
    }
  }
  return [...wrong, ...halves(collections, stores)];
}

/**
 * @param {Map<string, any>} collections
 * @param {Stores} stores
 */
function halves(collections, stores) {
  const files = new Map((stores["files"] ?? []).map(({ key, value }) => [String(key), value]));
  const bases = new Set((stores["bases"] ?? []).map(({ key }) => String(key)));
  return [...collections].flatMap(([id, { file, copiedFrom }]) => {
    const bytes = files.get(id)?.bytes;
    const wrong = [];
    if (file?.bytes !== bytes) wrong.push(`${id}: ${bytes} of ${file?.bytes} bytes`);
    if (copiedFrom !== undefined && !bases.has(id)) wrong.push(`${id}: copied, without records`);
    return wrong;
  });
}

/**
 * The collection that a record belongs to; `undefined` where it belongs to somebody's data file.
 * @param {string} store
 * @param {string | string[]} key
 */
function ownerOf(store, key) {
  if (typeof key === "string") return key;
  if (store === "articles") return key[0];
  return key[0] === "collection" ? key[1] : undefined;
}
