/** A browser that refuses, a disk that is full, a connection that breaks, a call that fails. */
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LibraryError, type Library } from "#src/library/library.ts";
import { courseOf, STEPS } from "./every-step.ts";
import { article, contentOf, freshName, libraryOf, TITLE } from "./made-up.ts";

/** For what the types don't have. */
function apply(what: unknown, self: unknown, given: readonly unknown[]): unknown {
  if (typeof what !== "function") throw new Error("no function");
  const result: unknown = Reflect.apply(what, self, given);
  return result;
}

describe("a browser that keeps nothing", () => {
  test("without a store at all", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(libraryOf()).rejects.toMatchObject({ fault: { kind: "refused" } });
  });

  test.each(["SecurityError", "InvalidStateError"])("that refuses with %s", async (name) => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", name);
    });
    await expect(libraryOf()).rejects.toMatchObject({ fault: { kind: "refused" } });
  });

  test("may keep something later: nothing of the refusal is remembered", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const name = freshName();
    await expect(libraryOf({ name })).rejects.toBeInstanceOf(LibraryError);
    open.mockRestore();
    expect(await (await libraryOf({ name })).collections()).toEqual([]);
  });

  test("whatever else it says is passed on", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("internal error", "UnknownError");
    });
    await expect(libraryOf()).rejects.toMatchObject({
      fault: { kind: "failed", detail: "UnknownError: internal error" },
    });
  });
});

describe("how much is kept", () => {
  test("is what the browser tells, and so is what it promises", async () => {
    const storage = {
      estimate: async () => ({ usage: 5, quota: 100 }),
      persisted: async () => false,
      persist: async () => true,
    };
    const library = await libraryOf({ storage });
    expect(await library.usage()).toEqual({ used: 5, quota: 100, persisted: false });
    expect(await library.persist()).toBe(true);
  });

  test.each([
    ["doesn't tell", undefined],
    [
      "fails",
      {
        estimate: () => Promise.reject(new TypeError("no")),
        persist: () => Promise.reject(new TypeError("no")),
      },
    ],
  ])("is unknown where it %s", async (_, storage) => {
    const library = await libraryOf({ storage });
    expect(await library.usage()).toEqual({ used: undefined, quota: undefined, persisted: false });
    expect(await library.persist()).toBe(false);
  });
});

describe("a connection that is gone", () => {
  const ends: readonly (readonly [string, (database: unknown) => unknown])[] = [
    ["closed by the browser", (database) => apply(forceCloseDatabase, undefined, [database])],
    ["without a word", (database) => database instanceof IDBDatabase && database.close()],
  ];
  test.each(ends)("%s is made anew at the next call", async (_, end) => {
    const used = vi.spyOn(IDBDatabase.prototype, "transaction");
    const library = await libraryOf();
    const { id } = await library.create(TITLE, undefined);
    const [database] = used.mock.contexts;
    end(database);
    await library.putArticles(id, () => [article("a")]);
    expect((await library.whole(id))?.articles).toEqual([article("a")]);
  });

  test("and can't be made anew at once may be so later", async () => {
    const used = vi.spyOn(IDBDatabase.prototype, "transaction");
    const library = await libraryOf();
    await library.create(TITLE, undefined);
    apply(forceCloseDatabase, undefined, [used.mock.contexts[0]]);
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("not now", "UnknownError");
    });
    await expect(library.collections()).rejects.toMatchObject({ fault: { kind: "failed" } });
    expect(await library.collections()).toHaveLength(1);
  });

  test("for good is a failure, once and each time", async () => {
    const library = await libraryOf();
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("gone", "InvalidStateError");
    });
    const failed = { fault: { kind: "failed", detail: "InvalidStateError: gone" } };
    await expect(library.collections()).rejects.toMatchObject(failed);
    await expect(library.create(TITLE, undefined)).rejects.toMatchObject(failed);
  });

  test("a library that was closed says so", async () => {
    const library = await libraryOf();
    library.close();
    await expect(library.collections()).rejects.toMatchObject({
      fault: { kind: "failed", detail: "closed" },
    });
  });
});

// ----- the call that fails ----- //

const CALLS = ["get", "getKey", "getAll", "getAllKeys", "put", "delete"] as const;

function requestOf(result: unknown): IDBRequest {
  if (result instanceof IDBRequest) return result;
  throw new Error("no request");
}

/** How many calls of the store are still to go well; those of the test itself don't count. */
let left = Number.POSITIVE_INFINITY;
let fail: (call: () => IDBRequest, transaction: IDBTransaction) => IDBRequest = (call) => call();

beforeEach(() => {
  for (const name of CALLS) {
    const original = IDBObjectStore.prototype[name];
    const watched = function watched(this: IDBObjectStore, ...given: readonly unknown[]) {
      const run = () => requestOf(apply(original, this, given));
      left -= 1;
      return left === -1 ? fail(run, this.transaction) : run();
    };
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(watched);
  }
});

afterEach(() => {
  left = Number.POSITIVE_INFINITY;
});

const WAYS: readonly (readonly [string, typeof fail, LibraryError["fault"]["kind"]])[] = [
  [
    "is refused",
    () => {
      throw new DOMException("no such luck", "UnknownError");
    },
    "failed",
  ],
  [
    "finds the disk full",
    (call, transaction) => {
      const request = call();
      abortWith(transaction, "QuotaExceededError");
      return request;
    },
    "full",
  ],
  [
    "succeeds, and the disk is full when it is to be written",
    (call, transaction) => {
      const request = call();
      request.addEventListener("success", () => abortWith(transaction, "QuotaExceededError"));
      return request;
    },
    "full",
  ],
];

/** As the browser does it, and no page can. */
function abortWith(transaction: IDBTransaction, reason: string): void {
  apply(Reflect.get(transaction, "_abort"), transaction, [reason]);
}

test("what is being written when the library is closed is kept, and said to be", async () => {
  const name = freshName();
  const library = await libraryOf({ name });
  fail = (call) => {
    library.close();
    return call();
  };
  left = 0;
  const { id } = await library.create(TITLE, undefined);
  expect(await (await libraryOf({ name })).whole(id)).toBeDefined();
});

interface Failure {
  readonly step: number;
  readonly error: unknown;
  readonly content: unknown;
}

/** Carries out all steps, and the one that fails once more. */
async function failureIn(library: Library, name: string): Promise<Failure | undefined> {
  let failure: Failure | undefined;
  for (const [index, step] of STEPS.entries()) {
    try {
      await step(library);
    } catch (error) {
      failure = { step: index, error, content: await contentOf(name) };
      await step(library);
    }
  }
  return failure;
}

describe.each(WAYS)("a call that %s", (_, way, kind) => {
  test("leaves everything as it was before its step, whichever call it is", async () => {
    fail = way;
    const storage = { estimate: async () => ({ usage: 90, quota: 100 }) };
    const fresh = async () => {
      const name = freshName();
      return { name, library: await libraryOf({ name, storage, now: () => 1 }) };
    };
    const untroubled = await fresh();
    const course = await courseOf(untroubled.library, untroubled.name);
    expect(course.at(-1)).toEqual(course[0]);
    const failures: Failure[] = [];
    // until all calls go well
    for (let good = 0; failures.length === good; good += 1) {
      const { name, library } = await fresh();
      left = good;
      const failure = await failureIn(library, name);
      left = Number.POSITIVE_INFINITY;
      if (failure !== undefined) failures.push(failure);
      expect(await contentOf(name)).toEqual(course[0]);
    }
    expect(failures.length).toBeGreaterThan(40);
    const faults = failures.map(({ error }) => error instanceof LibraryError && error.fault);
    const room = kind === "full" ? { usage: 90, quota: 100 } : {};
    expect(faults).toMatchObject(failures.map(() => ({ kind, ...room })));
    expect(failures.map(({ content }) => content)).toEqual(
      failures.map(({ step }) => course[step]),
    );
  }, 60_000);
});
