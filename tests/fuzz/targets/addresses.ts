/** The address bar: what is written is read the same, and what anybody typed there is read without a throw. */
import { createElement } from "react";
import * as fc from "fast-check";
import { expect } from "vitest";
import { dataAddress } from "#src/data/data-address.ts";
import { isArchiveAddress } from "#src/data/archive-address.ts";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import { KINDS, LANGS } from "#src/domain/model.ts";
import { SAYINGS } from "#src/domain/record.ts";
import { AddressNotices } from "#src/features/notices/AddressNotices.tsx";
import { KEYS, LANES, MATCHES, VIEWS, writtenValues, type Address } from "#src/url/address.ts";
import { applyKnownIds } from "#src/url/known-ids.ts";
import { addressOf } from "#tests/support/address.ts";
import { NAMES, oddText } from "../hostile.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";
import { saidOf } from "../words.ts";

function written(change: Partial<Address>): string {
  const params = new URLSearchParams();
  for (const [key, values] of writtenValues(change)) {
    for (const value of values) params.append(key, value);
  }
  return params.toString();
}

/** Whatever stands there: what is understood of it is written and read the same. */
function checkTyped(query: string): void {
  const { address, problems } = addressOf(query);
  expect(addressOf(written(address))).toEqual({ address, problems: [] });
  const known = {
    events: new Set(["treaty"]),
    sources: new Set<string>(),
    actors: new Set<string>(),
  };
  const applied = applyKnownIds({ address, problems }, known);
  expect(addressOf(written(applied.address)).problems).toEqual([]);
  const told = applied.problems;
  if (told.length > 0) saidOf(() => createElement(AddressNotices, { problems: told.slice(0, 5) }));
}

const odd = fc.oneof(oddText, fc.webUrl(), fc.constantFrom("list", "de", "2024-08-06", "a-b", "1"));
const pairs = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom(...NAMES)), odd), {
    maxLength: 12,
  })
  .map((all) => new URLSearchParams(all).toString());

const QUERIES = [
  "event=treaty&actor=kim&actor=lee&kind=meeting&from=2024-08-01&to=2024-08-31&view=list&lang=de",
  "data=https%3A%2F%2Fexample.org%2Fa.json&q=kim%20jong&stance=denied&lanes=actor&match=all&embed",
  "collection=clippings&view=check&claim=paper-s01-meeting-1&article=a&speaker=own&source=paper",
];

export const typedAddresses = fuzzed<string>({
  name: "addresses",
  share: 16,
  cases: fc.oneof(pairs, editedText(QUERIES)),
  check: checkTyped,
  extremes: {
    "a megabyte": () => `q=${"a%20".repeat(250_000)}`,
    "a hundred thousand actors": () =>
      Array.from({ length: 100_000 }, (_, n) => `actor=a${n}`).join("&"),
    "a hundred thousand times the same": () => "event=treaty&".repeat(100_000),
    "a million ampersands": () => "&".repeat(1_000_000),
    "a million hyphens": () => `event=${"a-".repeat(500_000)}`,
  },
});

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/u);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const slugs = fc.uniqueArray(slug, { maxLength: 4 });
const day = fc.integer({ min: MIN_DAY, max: MAX_DAY });
const window = fc
  .tuple(maybe(day), maybe(day))
  .map(([a, b]) =>
    a === undefined || b === undefined
      ? { from: a, to: b }
      : { from: Math.min(a, b), to: Math.max(a, b) },
  );
const place = fc.oneof(
  fc.record({
    // no longer than what is read
    data: maybe(fc.oneof(fc.webUrl(), fc.string({ unit: "binary", minLength: 1, maxLength: 60 }))),
    collection: fc.constant(undefined),
    view: fc.constantFrom("timeline", "list"),
  }),
  fc.record({ data: fc.constant(undefined), collection: slug, view: fc.constantFrom(...VIEWS) }),
);
const fields = fc.record({
  event: maybe(slug),
  article: maybe(slug),
  actors: slugs,
  match: fc.constantFrom(...MATCHES),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
  sources: slugs,
  speakers: slugs,
  sayings: fc.uniqueArray(fc.constantFrom(...SAYINGS)),
  q: fc.oneof(oddText, fc.string({ unit: "binary", maxLength: 60 })),
  lanes: fc.constantFrom(...LANES),
  lang: maybe(fc.constantFrom(...LANGS)),
  claim: maybe(slug),
  embed: fc.boolean(),
});
function checkState(address: Address): void {
  expect(addressOf(written(address))).toEqual({ address, problems: [] });
}

/** An address bar has no halves of letters. */
const whole = (text: string) => text.toWellFormed();

export const states = fuzzed<Address>({
  name: "states",
  share: 16,
  cases: fc.tuple(fields, window, place).map(([rest, days, where]): Address => ({
    ...rest,
    ...days,
    ...where,
    q: whole(rest.q).slice(0, 1900),
    data: where.data === undefined ? undefined : whole(where.data),
  })),
  check: checkState,
});

const BASES = [
  "https://read.example/dir/",
  "http://127.0.0.1:4173/?data=a",
  "https://a.b/index.html",
];

interface Asked {
  readonly data: string;
  readonly base: string;
}

function checkDataAddress({ data, base }: Asked): void {
  const found = dataAddress(data, base);
  if (found.kind === "unusable") return;
  const url = new URL(found.url);
  expect(url.protocol).toMatch(/^https?:$/u);
  expect(url.username + url.password).toBe("");
  expect(found.kind === "own").toBe(url.origin === new URL(base).origin);
  if (found.kind === "foreign") expect(found.host).toBe(url.host);
  isArchiveAddress(found.url);
}

export const dataAddresses = fuzzed<Asked>({
  name: "data addresses",
  share: 8,
  cases: fc.record({
    data: fc.oneof(odd, editedText(["https://example.org/data/a.json?b#c", "../other.parquet"])),
    base: fc.constantFrom(...BASES),
  }),
  check: checkDataAddress,
});
