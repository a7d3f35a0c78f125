import { expect, test } from "vitest";
import { siteAddress } from "#src/features/save/site-address.ts";

test.each([
  ["https://news.example/strike", "https://news.example/strike/"],
  [" https://news.example/strike/ ", "https://news.example/strike/"],
  ["https://news.example/strike/index.html?x=1#y", "https://news.example/strike/"],
  ["https://news.example", "https://news.example/"],
  ["", undefined],
  ["news.example", "https://news.example/"],
  ["news.example/strike", "https://news.example/strike/"],
  ["küste.example:8080/a", "https://xn--kste-0ra.example:8080/a/"],
  ["strike", undefined],
  ["our strike.example", undefined],
  ["javascript:alert(1)", undefined],
])("%s is the site at %s", (typed, address) => {
  expect(siteAddress(typed)).toBe(address);
});
