import { describe, expect, it, vi } from "vitest";
import { chosenFilters } from "#src/app/chosen-filters.ts";
import { emptyReason } from "#src/app/empty-reason.ts";
import { namesOf } from "#src/app/names.ts";
import { select } from "#src/domain/select.ts";
import type { Lang } from "#src/domain/model.ts";
import { i18n } from "#src/i18n/i18n.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import { addressOf } from "#tests/support/address.ts";
import { article, collectionFrom } from "#tests/support/collection.ts";

const collection = collectionFrom({
  sources: [article("paper", { en: [["It was so."]] }, { publisher: "Morning Post" })],
  events: [
    { id: "anna", kind: "meeting", claims: [{ actors: ["anna"] }] },
    { id: "both", kind: "meeting", claims: [{ actors: ["anna", "bert"] }] },
    { id: "bert", kind: "fighting", claims: [{ actors: ["bert"] }] },
  ],
});

function inputOf(query: string, lang: Lang = "en") {
  const change = vi.fn<ChangeAddress>();
  const names = namesOf(collection.dataset, lang);
  return { address: addressOf(query).address, names, lang, t: i18n.getFixedT(lang), change };
}

const countWith = (address: Address) =>
  select(collection.records, { ...address, found: address.q === "" ? undefined : new Set() })
    .length;

describe("the choices as chips", () => {
  it.each(["q=%22", "q=--", "q=+", "q=…"])("%s filters nothing, and has none", (query) => {
    expect(chosenFilters(inputOf(query))).toEqual([]);
  });

  const all = "actor=anna&actor=none&kind=meeting&source=paper&speaker=own&stance=denied&q=bridge";

  it("are worded in the reader's language, facet by facet", () => {
    expect(chosenFilters(inputOf(all)).map(({ label }) => label)).toEqual([
      "Anna",
      "None named",
      "Meetings and visits",
      "Morning Post",
      "The paper itself",
      "denied",
      "“bridge”",
    ]);
    expect(chosenFilters(inputOf(all, "de"))[1]?.removeLabel).toBe("Niemand genannt entfernen");
  });

  it("each takes back its own value, as a step that Back undoes", () => {
    const input = inputOf(all);
    for (const { remove } of chosenFilters(input)) remove();
    expect(input.change.mock.calls).toEqual([
      [{ actors: ["none"] }, "push"],
      [{ actors: ["anna"] }, "push"],
      [{ kinds: [] }, "push"],
      [{ sources: [] }, "push"],
      [{ speakers: [] }, "push"],
      [{ sayings: [] }, "push"],
      [{ q: "" }, "push"],
    ]);
  });

  it("have their own keys, also where an actor speaks and acts", () => {
    const keys = chosenFilters(inputOf("actor=anna&speaker=anna")).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it("hold the window in the list, where it filters, and not on the timeline", () => {
    const days = "from=2024-08-01&to=2024-08-31";
    expect(chosenFilters(inputOf(days))).toEqual([]);
    const input = inputOf(`${days}&view=list`);
    const [chip] = chosenFilters(input);
    expect(chip?.label).toBe("August 2024");
    chip?.remove();
    expect(input.change).toHaveBeenCalledExactlyOnceWith(
      { from: undefined, to: undefined },
      "push",
    );
  });
});

describe("why nothing is left", () => {
  it("names all choices, and the one whose removal shows most", () => {
    const input = inputOf("actor=anna&kind=fighting");
    const { reason, wayOut } = emptyReason(input, countWith);
    expect(reason).toBe("“Anna” and “Fighting”");
    expect(wayOut?.label).toBe("Remove “Fighting” to see 2 events");
    wayOut?.take();
    expect(input.change).toHaveBeenCalledExactlyOnceWith({ kinds: [] }, "push");
  });

  it("offers to clear all where no single step helps", () => {
    const input = inputOf("kind=agreement&q=nowhere");
    const { wayOut } = emptyReason(input, countWith);
    expect(wayOut?.label).toBe("Clear all filters to see 3 events");
    wayOut?.take();
    expect(countWith({ ...input.address, ...input.change.mock.lastCall?.[0] })).toBe(3);
  });

  it("offers nothing where nothing is chosen", () => {
    expect(emptyReason(inputOf(""), countWith)).toEqual({ reason: "", wayOut: undefined });
  });
});
