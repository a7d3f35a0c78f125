import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boundsWithin, type Bounds } from "#src/domain/bounds.ts";
import { dayFromIso } from "#src/domain/calendar.ts";
import { boundsOfEdtf } from "#src/domain/edtf-bounds.ts";
import { edtfOfBounds } from "#src/domain/edtf-of-bounds.ts";

test.each([
  "2024-08-06",
  "2024-08",
  "2024",
  "-0044-03-15",
  "0044",
  "2024-08-06/2024-08-09",
  "2024-08/2025",
  "2024-08-06/..",
  "../2024-08-06",
  "/2024-08-06",
  "2024-08-06/",
  "[2024-08-06..2024-08-09]",
])("%s is written as it was", (edtf) => {
  const bounds = boundsOfEdtf(edtf);
  expect(bounds && edtfOfBounds(bounds)).toBe(edtf);
});

const days = fc.tuple(
  ...([0, 1, 2, 3] as const).map(() => fc.integer({ min: -900_000, max: 900_000 })),
);
const anyBounds = days.chain((drawn) => {
  const [a = 0, b = 0, c = 0, d = 0] = drawn.toSorted((x, y) => x - y);
  const orders: readonly Bounds[] = [
    { beginEarliest: a, beginLatest: b, endEarliest: c, endLatest: d },
    { beginEarliest: a, beginLatest: c, endEarliest: b, endLatest: d },
    { beginEarliest: a, beginLatest: d, endEarliest: a, endLatest: d },
    { beginEarliest: -Infinity, beginLatest: b, endEarliest: c, endLatest: d },
    { beginEarliest: a, beginLatest: b, endEarliest: c, endLatest: Infinity },
    { beginEarliest: a, beginLatest: b, endEarliest: Infinity, endLatest: Infinity },
    { beginEarliest: -Infinity, beginLatest: b, endEarliest: b, endLatest: d },
  ];
  return fc.constantFrom(...orders);
});

function isOneDay({ beginEarliest, beginLatest, endEarliest, endLatest }: Bounds): boolean {
  return beginEarliest === endEarliest && beginLatest === endLatest;
}

test("it never says more than the bounds do, and one day of several only of one day", () => {
  fc.assert(
    fc.property(anyBounds, (bounds) => {
      const edtf = edtfOfBounds(bounds);
      if (edtf === undefined) return;
      const said = boundsOfEdtf(edtf);
      expect({ edtf, within: said && boundsWithin(bounds, said) }).toEqual({ edtf, within: true });
      expect({ edtf, set: edtf.startsWith("[") && !isOneDay(bounds) }).toEqual({
        edtf,
        set: false,
      });
    }),
  );
});

const between = (first: string, last: string): Pick<Bounds, "beginEarliest" | "endLatest"> => ({
  beginEarliest: dayFromIso(first) ?? NaN,
  endLatest: dayFromIso(last) ?? NaN,
});

test.each([
  [["2019-04-14", "2019-04-19"], ["2019-07-23", "2019-07-28"], "2019-04/2019-07"],
  [["2019-04-14", "2019-05-02"], ["2021-07-23", "2021-07-23"], "2019/2021-07-23"],
  [["2011-04-14", "2019-05-02"], ["2020-01-01", "2099-12-31"], "201X/20XX"],
  [["1999-12-30", "2000-01-02"], ["2000-01-05", "2000-01-06"], "/2000-01"],
])("a begin within %j and an end within %j is %s", ([a, b], [c, d], edtf) => {
  const begin = between(a ?? "", b ?? "");
  const end = between(c ?? "", d ?? "");
  const bounds: Bounds = {
    beginEarliest: begin.beginEarliest,
    beginLatest: begin.endLatest,
    endEarliest: end.beginEarliest,
    endLatest: end.endLatest,
  };
  expect(edtfOfBounds(bounds)).toBe(edtf);
});

test("what EDTF has no words for is not said", () => {
  const open = { beginEarliest: -Infinity, beginLatest: 1, endEarliest: 2, endLatest: Infinity };
  expect(edtfOfBounds(open)).toBeUndefined();
  // "/.." would name no year
  expect(edtfOfBounds({ ...open, endEarliest: Infinity })).toBeUndefined();
});

test("without a day at either end there is nothing to say", () => {
  expect(
    edtfOfBounds({
      beginEarliest: -Infinity,
      beginLatest: -Infinity,
      endEarliest: Infinity,
      endLatest: Infinity,
    }),
  ).toBeUndefined();
});
