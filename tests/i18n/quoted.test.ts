import { expect, test } from "vitest";
import { quoted } from "#src/i18n/quoted.ts";

test.each([
  ["Der „schnellste Dampfer“", "de", "„Der ‚schnellste Dampfer‘“"],
  ["“The fastest steamer”", "en", "“‘The fastest steamer’”"],
  // a headline keeps its language where the interface has another
  ["Der „schnellste Dampfer“", "en", "“Der ‚schnellste Dampfer‘”"],
  ["Oslo’s mayor", "en", "“Oslo’s mayor”"],
] as const)("%s, quoted in %s, is %s", (words, lang, expected) => {
  expect(quoted(words, lang)).toBe(expected);
});
