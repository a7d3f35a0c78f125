import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLine, plainWords } from "#src/formats/import/plain-words.ts";

test.each([
  ["plain words", "plain words"],
  ["<p>One <b>bold</b> word.</p><p>Two.</p>", "One bold word.\nTwo."],
  ["Houston<br/> 1963 - 2012", "Houston\n1963 - 2012"],
  ["<td>a</td><td>b</td>", "a b"],
  ["a List<String> where x <y> z", "a List<String> where x <y> z"],
  ["<o:p>Word</o:p>'s <my-tag>own</my-tag>", "Word's own"],
  ['<img alt="a > b" src=x>seen', "seen"],
  ["kept<script>var a = '<b>';</script> too<style>p{}</style>", "kept too"],
  ["cut off <script>var a = 1;", "cut off"],
  ["a <!-- note <b> --> b", "a b"],
  [
    "AT&amp;T &lt;b&gt; &eacute;&#233;&#xE9; &#146; &nbsp;x &bogus; R&D",
    "AT&T <b> ééé ’ x &bogus; R&D",
  ],
  ["I <3 you, 4 < 5 > 3", "I <3 you, 4 < 5 > 3"],
  ["an <a href='x", "an <a href='x"],
  ["zero\u200bwidth \u202eturned\u202c soft\u00adhyphen\0", "zerowidth turned softhyphen"],
  ["👩\u200d👧 stays", "👩\u200d👧 stays"],
  ["two\nlines  here\r\n\r\nthird", "two\nlines here\nthird"],
  ["<div>one\ntwo</div>", "one two"],
  ["&#0;&#xd800;&#x110000;", "&#0;&#xd800;&#x110000;"],
])("%j reads %j", (html, expected) => {
  expect(plainWords(html)).toBe(expected);
});

test("a title is one line", () => {
  expect(plainLine("Houston<br/>1963")).toBe("Houston 1963");
});

test("no text makes it throw, and tags of named elements are gone", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "<b>",
    "</p>",
    "<!--",
    "-->",
    '"',
    "'",
    "&",
    "&amp;",
    "x",
    "<script",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(plainWords(pieces.join(""))).not.toMatch(/<b>|<\/p>/u);
    }),
  );
});

test.each(["<a '", "<", "<!--", "<script>", "</", '<a "b" ', "&", "<a =\"'>"])(
  "half a million of %j take no longer than they are long",
  (piece) => {
    const began = performance.now();
    plainWords(piece.repeat(500_000));
    expect(performance.now() - began).toBeLessThan(3000);
  },
);

test("a line of direction marks alone is none, and among words they stay", () => {
  expect(plainWords("\u200f\n<b>\u200e</b>")).toBe("");
  expect(plainWords("<p>\u200f</p><p>\u200fשלום</p>")).toBe("\u200fשלום");
});
