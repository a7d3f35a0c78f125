import { describe, expect, it } from "vitest";
import {
  acting,
  article,
  dated,
  editorsDate,
  passageOf,
  recordFrom,
  recordsFrom,
  type ClaimParts,
} from "#tests/support/collection.ts";

const recordOf = (...claims: readonly ClaimParts[]) =>
  recordFrom("it", { events: [{ id: "it", claims }] });

const link = (form: "own" | "direct" | "indirect", ...speakers: string[]) => ({ speakers, form });

describe("who acts", () => {
  it("are those whom the stating claims name, each once, in their order", () => {
    const { actors } = recordOf({ actors: ["bert", "anna"] }, { actors: ["anna", "wire"] });
    expect(actors).toEqual(["bert", "anna", "wire"]);
  });

  it("are found through all that they are part of", () => {
    const { actorsAndWholes } = recordOf({ actors: ["anna"] });
    expect([...actorsAndWholes]).toEqual(["anna", "ministry", "north"]);
  });

  it("are not those who only pass something on", () => {
    const { actors, speakers } = recordOf({ actors: [acting("wire", "reporter"), "anna"] });
    expect(actors).toEqual(["anna"]);
    expect(speakers).toContain("wire");
  });

  it("are whoever makes a statement", () => {
    expect(recordOf({ actors: [acting("bert", "speaker")] }).actors).toEqual(["bert"]);
  });

  it("are those who take part in a part of it, but not who only speaks about that part", () => {
    const part: ClaimParts = { as: "part", actors: ["bert", acting("wire", "speaker")] };
    expect(recordOf({ actors: ["anna"] }, part).actors).toEqual(["anna", "bert"]);
  });

  it("are not those of the background, unless nothing else is known of the event", () => {
    const background: ClaimParts = { as: "background", actors: ["bert"] };
    expect(recordOf({ actors: ["anna"] }, background).actors).toEqual(["anna"]);
    expect(recordOf({ as: "implies", actors: ["bert"] }).actors).toEqual(["bert"]);
  });
});

describe("who says so", () => {
  it("is the paper itself where there is no chain", () => {
    expect([...recordOf({}).speakers]).toEqual(["own"]);
  });

  it("is everybody in the chain, and not the paper", () => {
    const { speakers } = recordOf({ chain: [link("indirect", "wire"), link("direct", "bert")] });
    expect([...speakers]).toEqual(["wire", "bert"]);
  });
});

describe("how it is said", () => {
  const wire = link("indirect", "wire");
  it.each([
    ["stated without a chain", {}, "stated"],
    ["stated in words of its own", { chain: [link("own", "wire")] }, "stated"],
    ["quoted by its innermost speaker", { chain: [wire, link("direct", "bert")] }, "quoted"],
    ["reported by its innermost speaker", { chain: [link("direct", "bert"), wire] }, "reported"],
    ["announced, also in a quote", { stance: "announced", chain: [wire] }, "announced"],
    ["hoped", { stance: "hoped" }, "hoped"],
    ["denied", { stance: "denied" }, "denied"],
    ["asked", { stance: "asked" }, "asked"],
  ] as const)("%s", (_, { ...claim }, saying) => {
    const chain = "chain" in claim ? [...claim.chain] : [];
    expect(recordOf({ ...claim, chain }).saying).toBe(saying);
  });

  it("is the strongest of all that state it, whatever the order", () => {
    const claims: ClaimParts[] = [{ stance: "denied" }, { chain: [wire] }, { stance: "hoped" }];
    expect(recordOf(...claims).saying).toBe("reported");
    expect(recordOf(...claims.toReversed()).saying).toBe("reported");
  });

  it("is not made stronger by the background", () => {
    expect(recordOf({ stance: "denied" }, { as: "background" }).saying).toBe("denied");
  });
});

it("the sources are those of every passage, of the background too", () => {
  const sources = ["one", "two"].map((id) => article(id, { en: [["It was so."]] }));
  const claims = sources.map((source, n): ClaimParts => ({
    as: n === 0 ? "states" : "background",
    passages: [passageOf(source, "It was so.")],
  }));
  const record = recordFrom("it", { sources, events: [{ id: "it", claims }] });
  expect([...record.sources]).toEqual(["one", "two"]);
});

it("has the sources that state it without words that were kept", () => {
  const sources = [article("agency", {}), article("paper", {})];
  const claims = [{ sources: ["agency"] }, { sources: ["paper", "agency"] }];
  const [record] = recordsFrom({ sources, events: [{ id: "row", claims }] });
  expect([...(record?.sources ?? [])]).toEqual(["agency", "paper"]);
});

describe("the order of the events", () => {
  const at = (id: string, edtf: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });
  const orderOf = (...events: { id: string }[]) =>
    recordsFrom({ events }).map(({ event }) => event.id);

  it("is that of their places, whichever layer they come from; the undated stand last", () => {
    const events = [
      { id: "undated" },
      { id: "edited", editor: editorsDate("2024-06-19") },
      at("day", "2024-08-06"),
      at("ancient", "-0500"),
      at("open-begin", "/2024-07-01"),
    ];
    const wanted = ["ancient", "edited", "open-begin", "day", "undated"];
    expect(orderOf(...events)).toEqual(wanted);
    expect(orderOf(...events.toReversed())).toEqual(wanted);
  });

  it("puts what may last longer first where they begin alike, then goes by id", () => {
    const events = [at("b", "2024-08-01"), at("a", "2024-08-01"), at("month", "2024-08")];
    expect(orderOf(...events)).toEqual(["month", "a", "b"]);
  });

  it("goes by the clock time within a day, as each states it; what states none comes first", () => {
    const events = [
      at("a-late", "2024-08-01T18:30:00+09:00"),
      at("b-early", "2024-08-01T09:05"),
      at("c-earlier", "2024-08-01T09:04:59Z"),
      at("d-whole", "2024-08-01"),
      at("e-from", "2024-08-01T07:00/2024-08-02"),
    ];
    const wanted = ["e-from", "d-whole", "c-earlier", "b-early", "a-late"];
    expect(orderOf(...events)).toEqual(wanted);
    expect(orderOf(...events.toReversed())).toEqual(wanted);
  });

  it("puts the undated by their tightest bound, the latest day first, then by id", () => {
    const bounded = (id: string, ...bounds: ClaimParts["bounds"][]) => ({
      id,
      claims: bounds.map((one) => ({ bounds: one })),
    });
    const events = [
      { id: "z" },
      { id: "a" },
      bounded("since", { notBefore: dated("2024-01-01") }),
      bounded("late", { notAfter: dated("2025-07-12") }),
      bounded("late-since", { notAfter: dated("2025-07-12"), notBefore: dated("2024") }),
      bounded("early", { notAfter: dated("2025-07-12") }, { notAfter: dated("2025-06-05") }),
    ];
    const wanted = ["early", "late-since", "late", "since", "a", "z"];
    expect(orderOf(...events)).toEqual(wanted);
    expect(orderOf(...events.toReversed())).toEqual(wanted);
  });
});
