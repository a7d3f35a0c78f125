import { expect, test } from "vitest";
import { createAxis } from "#src/timeline/axis.ts";
import { day } from "./made-up.ts";

function labels(from: string, dayWidth: number, width: number) {
  const [grid, above, below] = ["grid", "above", "below"].map(() => document.createElement("div"));
  if (grid === undefined || above === undefined || below === undefined) throw new Error("no parts");
  const start = day(from);
  createAxis({ grid, above, below }).draw({
    lang: "en",
    from: start,
    to: start + width / dayWidth,
    dayWidth,
    publications: [],
    aboveRight: 0,
  });
  const texts = (part: HTMLElement) => [...part.children].map((one) => one.textContent);
  return { above: texts(above), below: texts(below), lines: grid.children.length };
}

test("the last days of a month give up their label where it would touch the first of the next", () => {
  const { below, lines } = labels("2023-02-01", 5, 400);
  expect(below.slice(0, 8)).toEqual(["1", "6", "11", "16", "21", "1", "6", "11"]);
  // its line stays
  expect(lines).toBe(below.length + 2);
  expect(labels("2023-01-01", 5, 400).below.slice(4, 8)).toEqual(["21", "26", "1", "6"]);
});

test("what is left of the years before the first mark is not named so near to it that both read as one", () => {
  const marked = (from: string) => labels(from, 50 / 365.25, 1000).above;
  expect(marked("1855-01-01").slice(0, 2)).toEqual(["1850", "1860"]);
  expect(marked("1859-02-25")[0]).toBe("1860");
});
