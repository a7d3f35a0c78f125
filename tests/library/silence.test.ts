/** A browser whose storage doesn't answer: it is given up, and what can't be known is not claimed. */
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { LibraryError, type Library } from "#src/library/library.ts";
import { courseOf, STEPS } from "./every-step.ts";
import { contentOf, freshName, libraryOf } from "./made-up.ts";

/** Milliseconds: long for a store in memory, which answers at once. */
const silence = 10;

/** Of the moments that there are, all or each third. */
const each = process.env["DATELINE_CASES"] === undefined ? 3 : 1;

/** How many of the moments that are looked at are still to go well. */
let left = Number.POSITIVE_INFINITY;

afterEach(() => {
  left = Number.POSITIVE_INFINITY;
});

function isMet(): boolean {
  left -= 1;
  return left === -1;
}

/** Puts something in the place of what a transaction does; until the test ends. */
function changeTransactions(
  name: string,
  make: (original: (self: IDBTransaction, given: readonly unknown[]) => unknown) => unknown,
): void {
  const original: unknown = Reflect.get(IDBTransaction.prototype, name);
  if (typeof original !== "function") throw new Error("no function");
  Reflect.set(
    IDBTransaction.prototype,
    name,
    make((self, given) => {
      const result: unknown = Reflect.apply(original, self, given);
      return result;
    }),
  );
  onTestFinished(() => {
    Reflect.set(IDBTransaction.prototype, name, original);
  });
}

interface Failure {
  readonly step: number;
  readonly fault: LibraryError["fault"] | undefined;
  readonly library: Library;
  readonly name: string;
}

/** The step that fails where the moment of this number does; `undefined` where there are fewer. */
async function failureAt(moment: number): Promise<Failure | undefined> {
  const name = freshName();
  const library = await libraryOf({ name, silence, now: () => 1 });
  left = moment;
  for (const [step, carryOut] of STEPS.entries()) {
    try {
      await carryOut(library);
    } catch (error) {
      left = Number.POSITIVE_INFINITY;
      return {
        step,
        fault: error instanceof LibraryError ? error.fault : undefined,
        library,
        name,
      };
    }
  }
  return undefined;
}

async function untroubledCourse(): Promise<readonly unknown[]> {
  const name = freshName();
  return courseOf(await libraryOf({ name, now: () => 1 }), name);
}

test("opening a store that doesn't answer is given up, and can be tried again", async () => {
  const never: unknown = Reflect.construct(IDBOpenDBRequest, []);
  if (!(never instanceof IDBOpenDBRequest)) throw new Error("no request");
  const open = vi.spyOn(indexedDB, "open").mockReturnValue(never);
  const name = freshName();
  await expect(libraryOf({ name, silence })).rejects.toMatchObject({ fault: { kind: "silent" } });
  open.mockRestore();
  expect(await (await libraryOf({ name, silence })).collections()).toEqual([]);
});

test("a transaction that stands still, wherever it does, has written nothing, and its step can be repeated", async () => {
  const course = await untroubledCourse();
  const still = new WeakSet<IDBTransaction>();
  changeTransactions(
    "_start",
    (start) =>
      function started(this: IDBTransaction) {
        if (this.mode !== "versionchange" && isMet()) still.add(this);
        // it would be begun again with the next request
        if (!still.has(this)) start(this, []);
      },
  );
  let moment = 0;
  for (;;) {
    const failure = await failureAt(moment);
    if (failure === undefined) break;
    const { step, fault, library, name } = failure;
    expect(fault).toEqual({ kind: "silent" });
    expect(await contentOf(name)).toEqual(course[step]);
    await STEPS[step]?.(library);
    expect(await contentOf(name)).toEqual(course[step + 1]);
    library.close();
    moment += each;
  }
  expect(moment).toBeGreaterThan(100);
}, 60_000);

test("a change of which the browser doesn't say whether it is kept is called neither kept nor lost", async () => {
  const course = await untroubledCourse();
  const listeners = new WeakMap<IDBTransaction, number>();
  const unheard = new WeakSet<IDBTransaction>();
  changeTransactions(
    "addEventListener",
    (listen) =>
      function listened(this: IDBTransaction, ...given: readonly unknown[]) {
        if (given[0] === "complete") {
          // the first one to listen is the store in memory itself
          const before = listeners.get(this) ?? 0;
          listeners.set(this, before + 1);
          if (before === 1 && this.mode === "readwrite" && isMet()) unheard.add(this);
          if (unheard.has(this)) return;
        }
        listen(this, given);
      },
  );
  let moment = 0;
  for (;;) {
    const failure = await failureAt(moment);
    if (failure === undefined) break;
    const { step, fault, library, name } = failure;
    expect(fault).toEqual({ kind: "unsure" });
    expect(await contentOf(name)).toEqual(course[step + 1]);
    // what comes next works
    expect(await library.collections()).toHaveLength((await library.contents()).collections.length);
    library.close();
    moment += 1;
  }
  expect(moment).toBe(STEPS.length);
}, 60_000);
