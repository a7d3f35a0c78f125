import { expect, test } from "vitest";
import { textFragmentAddress } from "#src/domain/text-fragment.ts";

const PAGE = "https://paper.example/article";

test("short words are named whole, between the whole words around them", () => {
  const address = textFragmentAddress(PAGE, {
    exact: "met the dockers",
    prefix: "nister Bert Southman ",
    suffix: " in Easthaven on Tues",
  });
  expect(address).toBe(`${PAGE}#:~:text=Bert%20Southman-,met%20the%20dockers,-in%20Easthaven%20on`);
});

test("long words are named by their beginning and their end", () => {
  const exact = `They met ${"again and again ".repeat(8)}until the work was done`;
  expect(textFragmentAddress(PAGE, { exact })).toBe(
    `${PAGE}#:~:text=They%20met%20again%20and%20again,until%20the%20work%20was%20done`,
  );
});

test("what has a meaning in the fragment is encoded", () => {
  const exact = "half-time, 3-1 & out\u{D800}";
  expect(textFragmentAddress(PAGE, { exact })).toBe(
    `${PAGE}#:~:text=half%2Dtime%2C%203%2D1%20%26%20out%EF%BF%BD`,
  );
});

test("a place that the address names stays; words that it names already don't", () => {
  expect(textFragmentAddress(`${PAGE}#part-2`, { exact: "word" })).toBe(
    `${PAGE}#part-2:~:text=word`,
  );
  expect(textFragmentAddress(`${PAGE}#:~:text=old`, { exact: "new" })).toBe(`${PAGE}#:~:text=new`);
});

test("a neighbour of one word may be cut: it is not named", () => {
  expect(textFragmentAddress(PAGE, { exact: "word", prefix: "ut ", suffix: " com" })).toBe(
    `${PAGE}#:~:text=word`,
  );
});
