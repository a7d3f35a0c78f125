import { expect, test } from "vitest";
import { siteAddress } from "#src/features/save/site-address.ts";

test.each([
  ["https://news.example/strike", "https://news.example/strike/"],
  [" https://news.example/strike/ ", "https://news.example/strike/"],
  ["https://news.example/strike/index.html?x=1#y", "https://news.example/strike/"],
  ["https://news.example", "https://news.example/"],
  ["", undefined],
  ["news.example", undefined],
  ["javascript:alert(1)", undefined],
])("%s is the site at %s", (typed, address) => {
  expect(siteAddress(typed)).toBe(address);
});
