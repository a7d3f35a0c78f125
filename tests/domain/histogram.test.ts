import { describe, expect, it } from "vitest";
import { dayFromIso } from "#src/domain/calendar.ts";
import { drawnRange, emptyStretches, extentOf, histogram } from "#src/domain/histogram.ts";
import { dated, editorsDate, recordFrom, recordsFrom } from "#tests/support/collection.ts";

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const at = (id: string, edtf: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });
const sum = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);

describe("an event is drawn over the days that can be pointed at", () => {
  it.each([
    ["2024-08", "2024-08-01", "2024-08-31"],
    ["2024-08-06", "2024-08-06", "2024-08-06"],
    ["/2025-07-13", "2025-07-13", "2025-07-13"],
    ["2022/", "2022-01-01", "2022-12-31"],
  ])("%s from %s to %s", (edtf, from, to) => {
    const { place } = recordFrom("a", { events: [at("a", edtf)] }).time;
    expect(place && drawnRange(place.bounds)).toEqual({ from: day(from), to: day(to) });
  });
});

describe("the extent", () => {
  it("holds every event, its editor's date and the publication days", () => {
    const records = recordsFrom({
      events: [
        { ...at("a", "2024"), editor: editorsDate("2025-02-01") },
        at("b", "2023-05-05"),
        { id: "undated" },
      ],
    });
    const published = [day("2025-06-05")];
    expect(extentOf(records, published)).toEqual({
      from: day("2023-05-05"),
      to: day("2025-06-05"),
    });
    expect(extentOf(records, [])).toEqual({ from: day("2023-05-05"), to: day("2025-02-01") });
  });

  it("leaves out what no clock can hold, which would squeeze the rest into a hair", () => {
    const records = recordsFrom({ events: [at("a", "2024"), at("b", "Y-66000000")] });
    expect(extentOf(records, [])).toEqual({ from: day("2024-01-01"), to: day("2024-12-31") });
    expect(extentOf(recordsFrom({ events: [at("b", "Y66000000")] }), [])).toBeUndefined();
  });

  it("is found for more sources than a call can have arguments", () => {
    const published = Array.from({ length: 300_000 }, (_, index) => index);
    expect(extentOf([], published)).toEqual({ from: 0, to: 299_999 });
  });

  it("is nothing where nothing is dated", () => {
    expect(extentOf(recordsFrom({ events: [{ id: "undated" }] }), [])).toBeUndefined();
  });
});

describe("the histogram", () => {
  const extent = { from: day("2024-01-01"), to: day("2024-01-10") };

  it("puts a day into its bin and spreads what lasts over all it may touch", () => {
    const records = recordsFrom({
      events: [at("a", "2024-01-03"), at("b", "2024-01-05/2024-01-08")],
    });
    expect(histogram(records, extent, 5)).toEqual([0, 1, 0.5, 0.5, 0]);
  });

  it("weighs each dated event as one, also where it reaches beyond the extent", () => {
    const records = recordsFrom({
      events: [at("a", "2024-01-03"), at("b", "2023"), at("c", "2024"), { id: "undated" }],
    });
    expect(sum(histogram(records, extent, 7))).toBeCloseTo(3);
  });

  it("stays whole where there are more bins than days", () => {
    const oneDay = { from: extent.from, to: extent.from };
    const weights = histogram(recordsFrom({ events: [at("a", "2024-01-01")] }), oneDay, 40);
    expect([weights.length, sum(weights)]).toEqual([40, 1]);
  });
});

it("stretches that no article speaks of are the runs of empty bins", () => {
  expect(emptyStretches([0, 0, 1, 0, 0.5, 0])).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 4 },
    { start: 5, end: 6 },
  ]);
  expect(emptyStretches([1, 2])).toEqual([]);
});
