import { expect, test } from "vitest";
import { randomNumbers } from "../../bench/invented-random.mjs";
import { growsBeyond, slopeOf } from "./slope.mjs";

const random = randomNumbers(7);
/** Even noise of a hundred to either side. */
const noise = () => (random() / 2 ** 32 - 0.5) * 200;

test("a straight line has its slope, and nothing to give or take", () => {
  const { slope, give } = slopeOf([10, 13, 16, 19, 22]);
  expect(slope).toBeCloseTo(3, 10);
  expect(give).toBeCloseTo(0, 10);
});

test("the interval is that of the textbook", () => {
  // worked out by hand: 0.6, with 3 degrees of freedom and a standard error of √(2.4 / 3 / 10)
  const { slope, give } = slopeOf([2, 4, 5, 4, 5]);
  expect(slope).toBeCloseTo(0.6, 10);
  expect(give).toBeCloseTo(3.18 * Math.sqrt(2.4 / 3 / 10), 10);
});

test("it holds the true slope nineteen times in twenty", () => {
  const runs = Array.from({ length: 2000 }, () =>
    slopeOf(Array.from({ length: 12 }, (_, at) => 5 * at + noise())),
  );
  const held = runs.filter(({ slope, give }) => Math.abs(slope - 5) <= give);
  expect(held.length / runs.length).toBeGreaterThan(0.93);
  expect(held.length / runs.length).toBeLessThan(0.97);
});

test("growth is told from noise, and from what is allowed", () => {
  const flat = slopeOf(Array.from({ length: 20 }, noise));
  const growing = slopeOf(Array.from({ length: 20 }, (_, at) => 50 * at + noise()));
  expect(growsBeyond(flat, 10)).toBe(false);
  expect(growsBeyond(growing, 10)).toBe(true);
  expect(growsBeyond(growing, 60)).toBe(false);
});

test("two figures are no line", () => {
  expect(() => slopeOf([1, 2])).toThrow("three figures");
});
