import { expect, test } from "vitest";
import { i18n } from "#src/i18n/i18n.ts";
import { isolated } from "#src/domain/isolated.ts";
import { DECEIVERS } from "#tests/payloads/words.ts";

test("what is written from left to right stands as it is", () => {
  for (const words of ["Courier", "Ünïcödé & <b>", "조선", "24 May 2025", ""]) {
    expect(isolated(words)).toBe(words);
  }
});

test("a name that turns the direction keeps it to itself, in every sentence", async () => {
  await i18n.changeLanguage("en");
  const said = i18n.t("confirmHost.title", { host: "\u{202e}moc.elpmaxe\u{2069}" });
  expect(said).toBe("Load a timeline from \u{2068}moc.elpmaxe\u{2069}?");
});

test.each(DECEIVERS)("after %j the direction is what it was", (words) => {
  const turning = isolated(words).matchAll(/[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu);
  const found = [...turning].map(([sign]) => sign);
  expect(["", "\u{2068}\u{2069}"]).toContain(found.join(""));
});
