/** What happens to records: fields that are missing, of another type, of another name, twice, or too deep. */
import * as fc from "fast-check";
import { NAMES, oddCopied, oddValue } from "./hostile.ts";

type Path = readonly (string | number)[];

/** Every place in a value, itself included. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null || !isPlain(value)) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((each: unknown, at) => placesIn(each, [...path, at]))
    : Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]));
  return [path, ...inner];
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** A copy in which one place is changed; `undefined` takes it away. */
function withPlace(
  value: unknown,
  [first, ...rest]: Path,
  make: (before: unknown) => { readonly to: unknown } | undefined,
): unknown {
  if (first === undefined) return make(value)?.to;
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, at): unknown[] => {
      if (at !== first) return [each];
      if (rest.length > 0) return [withPlace(each, rest, make)];
      const made = make(each);
      return made === undefined ? [] : [made.to];
    });
  }
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return fromEntries(
    entries.flatMap(([key, each]): (readonly [string, unknown])[] => {
      if (key !== first) return [[key, each]];
      if (rest.length > 0) return [[key, withPlace(each, rest, make)]];
      const made = make(each);
      return made === undefined ? [] : [[key, made.to]];
    }),
  );
}

/** As JSON gives it: `__proto__` is a field like any other. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return made;
}

type Change = (value: unknown) => { readonly to: unknown } | undefined;

function changes(odd: fc.Arbitrary<unknown>): fc.Arbitrary<Change> {
  const name = fc.constantFrom(...NAMES);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: odd.map((to): Change => () => ({ to })),
    },
    { weight: 3, arbitrary: fc.constant<Change>(() => undefined) },
    { weight: 1, arbitrary: fc.constant<Change>((before) => ({ to: [before] })) },
    { weight: 1, arbitrary: fc.constant<Change>((before) => ({ to: { en: before } })) },
    { weight: 2, arbitrary: fc.tuple(name, odd).map(([key, by]) => withField(key, by)) },
    { weight: 1, arbitrary: fc.constant<Change>(twice) },
    {
      weight: 1,
      arbitrary: fc.nat(60).map((levels): Change => (to) => ({ to: deep(to, levels) })),
    },
  );
}

function withField(key: string, by: unknown): Change {
  return (before) => {
    if (isList(before)) return { to: [...before, by] };
    if (typeof before !== "object" || before === null) return { to: fromEntries([[key, before]]) };
    return { to: fromEntries([...Object.entries(before), [key, by]]) };
  };
}

const twice: Change = (before) => ({ to: isList(before) ? [...before, ...before] : before });

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A value within so many lists. */
export function deep(value: unknown, levels: number): unknown {
  let whole = value;
  for (let level = 0; level < levels; level++) whole = [whole];
  return whole;
}

function edited(seeds: readonly unknown[], odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const edit = fc.tuple(fc.nat(1_000_000), changes(odd));
  const changed = fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([seed, edits]) =>
      edits.reduce((value, [number, change]) => {
        const places = placesIn(value);
        return withPlace(value, places[number % places.length] ?? [], change);
      }, seed),
    );
  return fc.oneof(
    { weight: 12, arbitrary: changed },
    { weight: 1, arbitrary: fc.constantFrom(...seeds) },
    { weight: 1, arbitrary: odd },
  );
}

/** One of the values after some of these things have happened to it, still of what JSON can say. */
export function editedJson(seeds: readonly unknown[]): fc.Arbitrary<unknown> {
  return edited(seeds, oddValue);
}

/** The same of what one window or thread can hand to another. */
export function editedMessage(seeds: readonly unknown[]): fc.Arbitrary<unknown> {
  return edited(seeds, oddCopied);
}
