import { expect, test } from "vitest";
import { encodedTexts } from "#src/formats/parquet/encoded-texts.ts";
import { markOf } from "#src/formats/parquet/made-ids.ts";
import { BYTES_OF_UNIT, writeUtf8 } from "#src/formats/parquet/utf8.ts";

const TEXTS = [
  "",
  "Harbour opens",
  "Łódź – “quoted”, naïve",
  "\u0080\u07ff\u0800\uffff",
  "𝒜 😀 👩‍🚀",
  "half \ud800 of one",
  "\udc00 the other half, and at the end \ud83d",
  "\udc00\ud800",
  "\u{10ffff}\u{10000}",
];

test("text is written as the platform's encoder writes it, half surrogate pairs included", () => {
  const room = new Uint8Array(1000);
  for (const text of TEXTS) {
    const end = writeUtf8(text, room, 7);
    expect([text, ...room.subarray(7, end)]).toEqual([text, ...new TextEncoder().encode(text)]);
    expect(end - 7).toBeLessThanOrEqual(text.length * BYTES_OF_UNIT);
  }
});

test("a column's texts stand one behind the other, and longer ones in room of their own", () => {
  const long = "ö".repeat(1_000_000);
  const encoded = encodedTexts(["a", undefined, "ß", long, "b", 7]);
  const encode = (text: string) => new TextEncoder().encode(text);
  expect(encoded.slice(0, 3)).toEqual([encode("a"), undefined, encode("ß")]);
  expect(encoded.slice(4)).toEqual([encode("b"), 7]);
  const [, , , whole] = encoded;
  expect(whole instanceof Uint8Array && new TextDecoder().decode(whole) === long).toBe(true);
});

test("a mark is of all of a text, however long", () => {
  const long = "Ferry ".repeat(200);
  expect(markOf(`${long}a`)).not.toBe(markOf(`${long}b`));
  expect(markOf("Ferry 😀")).not.toBe(markOf("Ferry 😁"));
});
