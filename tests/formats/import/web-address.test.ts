import { expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { readTimelineJs } from "#src/formats/import/timelinejs.ts";
import { webAddress } from "#src/formats/import/web-address.ts";
import { gathered } from "./gathered.ts";

test.each([
  ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
  [" //example.org/a ", "https://example.org/a"],
  ["/a/b.jpg", undefined],
  ["ftp://example.org/a", undefined],
  ["javascript:alert(1)", undefined],
  ["https://%zz/a", undefined],
  ["https://exa mple.org/", undefined],
  ["https://[::1/", undefined],
  ["//example.org:99999/", undefined],
])("%j names %j", (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test("an event whose picture has an address that can't be opened is kept, and the address named", () => {
  const events = ["https://%zz/a", "https://example.org/b"].map((url, n) => ({
    start_date: { year: "2020" },
    text: { headline: `Bridge ${String(n)}` },
    media: { url, credit: "Evening Paper" },
  }));
  const reading = readTimelineJs(JSON.stringify({ events }));
  if (!reading.ok) throw new Error("not read");
  const { dataset, problems } = gathered(reading.file);
  expect(problems.map(({ reason, detail }) => [reason, detail])).toEqual([
    ["bad-address", "https://%zz/a"],
  ]);
  const again = readDataset(JSON.parse(JSON.stringify(dataset)));
  expect(again).toMatchObject({ ok: true, problems: [] });
  expect(again.ok && again.dataset.events).toHaveLength(2);
});
