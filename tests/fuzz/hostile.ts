/** Values that programs stumble over. */
import * as fc from "fast-check";

/** Right-to-left override, isolates and marks: letters that show elsewhere than they stand. */
const BIDI = ["\u202e", "\u2066\u2069", "\u200f", "\u061c"];
const ODD_LETTERS = [
  "\u0000",
  "\ufeff",
  "\ud83d",
  "\udc00",
  "\ufffd",
  "\u2028",
  "\u00a0",
  "\u200b",
  "\u0085",
  "e\u0301\u0301\u0301",
  "İ",
  "ß",
  "👩‍👩‍👧",
  "Ⅷ",
  "٢٠٢٤",
  ...BIDI,
];
const LINE_ENDS = ["\n", "\r", "\r\n", "\n\n\n", "\r\r\n", "\v", "\f"];
const MARKS = [
  '"',
  "'",
  "`",
  "\\",
  "\\u",
  '\\"',
  ",",
  ";",
  "\t",
  "|",
  ":",
  "/",
  "..",
  "<",
  ">",
  "&",
  "&#x110000;",
  "&#99999999999;",
  "]]>",
  "<!--",
  "-->",
  "<![CDATA[",
  "</script>",
  "<p",
  "{{",
  "}}",
  "$&",
  "$t(fault.title)",
  "%s",
  "%",
  "{",
  "}",
  "[",
  "]",
  "---\n",
  "# ",
  "\n> ",
  "BEGIN:VEVENT\n",
  "END:VEVENT\n",
  ";VALUE=DATE",
];
export const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "toJSON",
  "length",
  "",
];
const NUMBERS = [
  "NaN",
  "Infinity",
  "-0",
  "0",
  "1e309",
  "-1e309",
  "99999999999999999999",
  "9007199254740993",
  "-2147483649",
  "4294967296",
  "0.1e-400",
  "0x10",
  "1_000",
  "00",
  "13",
  "32",
  "-1",
];
const DATES = [
  "2024-02-30",
  "0000-00-00",
  "-271821-04-20",
  "+275760-09-14",
  "Y-170000002",
  "2024-13",
  "XXXX-XX-XX",
  "2024-24?/..",
  "[..2024,2025]",
  "24.12.24",
  "31/02/2020",
  "30 Feb",
  "1e9",
];
const ADDRESSES = [
  "javascript:alert(1)",
  "data:text/html,a",
  "https://a:b@example.org",
  "https://a@example.org",
  "http://[::1",
  "//example.org",
  "https://",
  "\u0000https://example.org",
];

export const TOKENS: readonly string[] = [
  ...ODD_LETTERS,
  ...LINE_ENDS,
  ...MARKS,
  ...NAMES,
  ...NUMBERS,
  ...DATES,
  ...ADDRESSES,
];

export const token = fc.constantFrom(...TOKENS);
export const lineEnd = fc.constantFrom(...LINE_ENDS);
export const numberWords = fc.constantFrom(...NUMBERS);

/** Short texts, most of them odd. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: token },
  { weight: 2, arbitrary: fc.array(token, { maxLength: 5 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => text.repeat(400)) },
);

/** What may stand anywhere in JSON, or in what a browser copies from one window to another. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      -0,
      1.5,
      1e9,
      2 ** 31,
      2 ** 53,
      1e300,
      "",
      [],
      {},
      [[]],
      [null],
      { id: 1 },
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer() },
);

/** Beside those, what JSON doesn't have. */
export const oddCopied: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: oddValue },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(undefined, Number.NaN, Infinity, -Infinity, 10n),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        () => new Map([["a", 1]]),
        () => new Set([1]),
        () => new ArrayBuffer(8),
        () => new Uint8Array(3),
        () => new Error("odd"),
        () => /a/u,
      )
      .map((make): unknown => make()),
  },
);
