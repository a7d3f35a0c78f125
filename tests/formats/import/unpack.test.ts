import { gzipSync } from "fflate";
import { expect, test } from "vitest";
import { unpack } from "#src/formats/import/unpack.ts";

const TABLE = new TextEncoder().encode("date,title\n2024-08-03,Fair\n".repeat(900));

test("what was packed is unpacked, and what wasn't comes back", () => {
  const unpacked = unpack(gzipSync(TABLE));
  expect(unpacked.ok && Buffer.from(unpacked.bytes).equals(TABLE)).toBe(true);
  expect(unpack(TABLE)).toStrictEqual({ ok: true, bytes: TABLE });
});

test("several packed files, one behind the other, are one", () => {
  const packed = gzipSync(TABLE);
  const both = Uint8Array.from([...packed, ...packed]);
  expect(unpack(both)).toMatchObject({ ok: true, bytes: { length: TABLE.length * 2 } });
});

test("what is cut off says so, wherever it is cut", () => {
  const packed = gzipSync(TABLE);
  const kinds = Array.from({ length: packed.length - 2 }, (_, n) => {
    const unpacking = unpack(packed.subarray(0, n + 2));
    return unpacking.ok || unpacking.kind;
  });
  expect(new Set(kinds)).toEqual(new Set(["cut-off"]));
});

test("a few bytes that unpack to a great many are given up half-way", () => {
  const megabyte = gzipSync(new Uint8Array(1_000_000), { level: 9 });
  const packed = Uint8Array.from(Array.from({ length: 90 }, () => [...megabyte]).flat());
  const unpacking = unpack(packed);
  expect(unpacking).toMatchObject({ ok: false, kind: "too-large" });
  expect(unpacking.ok || Number(unpacking.detail) < 70_000_000).toBe(true);
});
