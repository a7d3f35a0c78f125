import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import { KINDS, LANGS } from "#src/domain/model.ts";
import { SAYINGS } from "#src/domain/record.ts";
import { KEYS, LANES, MATCHES, VIEWS, writtenValues, type Address } from "#src/url/address.ts";
import { addressOf } from "#tests/support/address.ts";

const written = (change: Partial<Address>) => {
  const params = new URLSearchParams();
  for (const [key, values] of writtenValues(change)) {
    for (const value of values) params.append(key, value);
  }
  return params.toString();
};

const DEFAULTS: Address = addressOf("").address;

describe("an address without parameters", () => {
  it("is the timeline by kind, of everything, in the browser's language", () => {
    expect(addressOf("")).toEqual({
      problems: [],
      address: {
        event: undefined,
        article: undefined,
        actors: [],
        match: "any",
        kinds: [],
        sources: [],
        speakers: [],
        sayings: [],
        q: "",
        from: undefined,
        to: undefined,
        view: "timeline",
        lanes: "kind",
        lang: undefined,
        data: undefined,
        collection: undefined,
        claim: undefined,
        embed: false,
      },
    });
  });

  it("is what the defaults are written as", () => {
    expect(written(DEFAULTS)).toBe("");
    expect(writtenValues(DEFAULTS).map(([key]) => key)).toEqual([...KEYS]);
  });
});

describe("reading and writing", () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/u);
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const day = fc.integer({ min: MIN_DAY, max: MAX_DAY });
  const days = fc
    .tuple(maybe(day), maybe(day))
    .map(([a, b]) =>
      a === undefined || b === undefined
        ? { from: a, to: b }
        : { from: Math.min(a, b), to: Math.max(a, b) },
    );
  const fields = fc.record({
    event: maybe(slug),
    article: maybe(slug),
    actors: fc.uniqueArray(slug, { maxLength: 3 }),
    match: fc.constantFrom(...MATCHES),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
    sources: fc.uniqueArray(slug, { maxLength: 3 }),
    speakers: fc.uniqueArray(slug, { maxLength: 3 }),
    sayings: fc.uniqueArray(fc.constantFrom(...SAYINGS)),
    q: fc.string({ unit: "grapheme", maxLength: 40 }),
    lanes: fc.constantFrom(...LANES),
    lang: maybe(fc.constantFrom(...LANGS)),
    claim: maybe(slug),
    embed: fc.boolean(),
  });
  const place = fc.oneof(
    fc.record({
      data: maybe(fc.webUrl()),
      collection: fc.constant(undefined),
      view: fc.constantFrom("timeline", "list"),
    }),
    fc.record({
      data: fc.constant(undefined),
      collection: slug,
      view: fc.constantFrom(...VIEWS),
    }),
  );
  const address = fc
    .tuple(fields, days, place)
    .map(([rest, window, where]): Address => ({ ...rest, ...window, ...where }));

  it("are inverses", () => {
    fc.assert(
      fc.property(address, (wanted) => {
        expect(addressOf(written(wanted))).toEqual({ address: wanted, problems: [] });
      }),
    );
  });

  it("never throw, whatever stands in the bar, and what is read is written back the same", () => {
    const raw = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.string()));
    fc.assert(
      fc.property(raw, (pairs) => {
        const params = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
        const first = addressOf(params.toString()).address;
        expect(addressOf(written(first))).toEqual({ address: first, problems: [] });
      }),
    );
  });

  it("write only what is changed, and an empty list takes a parameter away", () => {
    expect(writtenValues({ actors: ["lavrov"] })).toEqual([["actor", ["lavrov"]]]);
    expect(writtenValues({ event: undefined, q: "" })).toEqual([
      ["event", []],
      ["q", []],
    ]);
  });
});

describe("a value that makes no sense is reported and touches nothing else", () => {
  const good =
    "event=treaty&actor=kim&kind=meeting&from=2024-08-01&to=2024-08-31&view=list&lang=de";
  it.each([
    ["event", "Treaty!", { event: undefined }],
    ["event", "", { event: undefined }],
    ["article", "a--b", { article: undefined }],
    ["match", "some", {}],
    ["view", "map", { view: "timeline" }],
    ["lanes", "lane", {}],
    ["lang", "fr", { lang: undefined }],
    ["from", "2024-02-30", { from: undefined }],
    ["from", "2024-8-1", { from: undefined }],
    ["to", "today", { to: undefined }],
    ["to", "2024", { to: undefined }],
    ["to", "+300000-01-01", { to: undefined }],
    ["data", "", {}],
  ] as const)("%s=%s", (key, value, without) => {
    const params = new URLSearchParams(good);
    params.set(key, value);
    expect(addressOf(params.toString())).toEqual({
      address: { ...addressOf(good).address, ...without },
      problems: [{ key, value, reason: "malformed" }],
    });
  });

  it.each([
    ["kind", "kinds", "party", ["meeting"]],
    ["actor", "actors", "<script>", ["kim"]],
  ] as const)("one %s of several: the others stay", (key, field, value, kept) => {
    const { address, problems } = addressOf(`${good}&${key}=${encodeURIComponent(value)}`);
    expect(address[field]).toEqual(kept);
    expect(problems).toEqual([{ key, value, reason: "malformed" }]);
  });

  it.each([
    ["event=treaty&event=visit", "event", "treaty", "visit"],
    ["q=kim&q=treaty", "q", "kim", "treaty"],
    ["view=list&view=timeline", "view", "list", "timeline"],
    ["data=a.json&data=b.json", "data", "a.json", "b.json"],
  ] as const)("of two values for one place the first counts: %s", (query, key, first, second) => {
    const { address, problems } = addressOf(query);
    expect(address[key]).toBe(first);
    expect(problems).toEqual([{ key, value: second, reason: "malformed" }]);
  });

  it("of a window with two begins the first that can be read counts", () => {
    const { address, problems } = addressOf("from=soon&from=2024-08-01&from=2024-09-01");
    expect(address.from).toBe(addressOf("from=2024-08-01").address.from);
    expect(problems.map(({ value }) => value)).toEqual(["soon", "2024-09-01"]);
  });

  it("a value twice counts once, and is reported once", () => {
    expect(addressOf("actor=kim&actor=kim").address.actors).toEqual(["kim"]);
    expect(addressOf("actor=K&actor=K").problems).toHaveLength(1);
  });

  it("what nobody typed is not kept, and reported in short", () => {
    const { address, problems } = addressOf(`q=${"x".repeat(100_000)}`);
    expect(address.q).toBe("");
    expect(problems).toEqual([{ key: "q", value: "x".repeat(80), reason: "malformed" }]);
  });
});

describe("a collection of this machine", () => {
  it("goes before a data file, which is reported", () => {
    const { address, problems } = addressOf("data=a.json&collection=clippings&view=check");
    expect(address).toEqual({ ...DEFAULTS, collection: "clippings", view: "check" });
    expect(problems).toEqual([{ key: "data", value: "a.json", reason: "malformed" }]);
  });

  it("alone can be checked: elsewhere the timeline stands in its place", () => {
    const { address, problems } = addressOf("data=a.json&view=check&claim=paper-s01-meeting-1");
    expect(address).toEqual({ ...DEFAULTS, data: "a.json", claim: "paper-s01-meeting-1" });
    expect(problems).toEqual([{ key: "view", value: "check", reason: "malformed" }]);
  });

  it("with an id that is none is reported, and the data file counts", () => {
    const { address, problems } = addressOf("data=a.json&collection=My+Clippings");
    expect(address).toEqual({ ...DEFAULTS, data: "a.json" });
    expect(problems).toEqual([{ key: "collection", value: "My Clippings", reason: "malformed" }]);
  });
});

describe("the window", () => {
  it.each([
    ["-000500-03-01", "-000500-12-31"],
    ["+012000-01-01", "+012000-12-31"],
    ["0000-01-01", "9999-12-31"],
    ["2024-08-06", "2024-08-06"],
  ])("from %s to %s is read and written the same", (from, to) => {
    const { address, problems } = addressOf(
      `from=${encodeURIComponent(from)}&to=${to.replace("+", "%2B")}`,
    );
    expect(problems).toEqual([]);
    expect(writtenValues({ from: address.from, to: address.to })).toEqual([
      ["from", [from]],
      ["to", [to]],
    ]);
  });

  it("that ends before it begins is reported, and everything is fitted", () => {
    const { address, problems } = addressOf("from=2025-01-02&to=2025-01-01&event=treaty");
    expect(address).toEqual({ ...DEFAULTS, event: "treaty" });
    expect(problems).toEqual([{ key: "to", value: "2025-01-01", reason: "malformed" }]);
  });

  it("may be open at one end", () => {
    expect(addressOf("from=2025-01-02")).toMatchObject({
      address: { to: undefined },
      problems: [],
    });
  });
});
