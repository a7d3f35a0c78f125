/** What happens to texts on their way: cut, spliced, repeated, with other numbers and odd letters. */
import * as fc from "fast-check";
import { lineEnd, numberWords, oddText, token } from "./hostile.ts";

export type TextEdit = (text: string) => string;

/** A place as a share of the whole, so that it is in any text. */
const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
/** UTF-16 units of a piece: mostly short. */
const length = fc.oneof(fc.nat(6), fc.nat(60), fc.nat(2000));

const placeIn = (text: string, at: number) => Math.floor(at * text.length);

function replaced(text: string, at: number, long: number, by: string): string {
  const place = placeIn(text, at);
  return text.slice(0, place) + by + text.slice(place + long);
}

const inserted = fc.tuple(share, oddText).map(
  ([at, by]): TextEdit =>
    (text) =>
      replaced(text, at, 0, by),
);

const overwritten = fc.tuple(share, length, token).map(
  ([at, long, by]): TextEdit =>
    (text) =>
      replaced(text, at, long, by),
);

const cutOut = fc.tuple(share, length).map(
  ([at, long]): TextEdit =>
    (text) =>
      replaced(text, at, long, ""),
);

const cutOff = share.map(
  (at): TextEdit =>
    (text) =>
      text.slice(0, placeIn(text, at)),
);

const repeated = fc
  .tuple(share, length, fc.integer({ min: 2, max: 40 }))
  .map(([at, long, times]): TextEdit => (text) => {
    const place = placeIn(text, at);
    const piece = text.slice(place, place + long);
    return text.slice(0, place) + piece.repeat(times) + text.slice(place + long);
  });

/** A number becomes that of another place, or an odd one. */
const renumbered = fc
  .tuple(share, share, fc.option(numberWords))
  .map(([first, second, by]): TextEdit => (text) => {
    const found = [...text.matchAll(/\d{1,20}/gu)].slice(0, 5000);
    const a = found[Math.floor(first * found.length)];
    const b = found[Math.floor(second * found.length)];
    if (a === undefined || b === undefined) return text;
    const put = by ?? b[0];
    return text.slice(0, a.index) + put + text.slice(a.index + a[0].length);
  });

/** All line ends, or every third one, become another. */
const otherLineEnds = fc
  .tuple(lineEnd, fc.integer({ min: 1, max: 3 }))
  .map(([end, every]): TextEdit => (text) => {
    let count = 0;
    return text.replace(/\r\n?|\n/gu, (before) => (++count % every === 0 ? end : before));
  });

const swappedLines = fc.tuple(share, share).map(([first, second]): TextEdit => (text) => {
  const lines = text.split("\n");
  const [a, b] = [Math.floor(first * lines.length), Math.floor(second * lines.length)];
  return lines.map((line, at) => (at === a ? lines[b] : at === b ? lines[a] : line)).join("\n");
});

function spliced(others: readonly string[]): fc.Arbitrary<TextEdit> {
  return fc.tuple(fc.constantFrom(...others), share, share).map(
    ([other, at, from]): TextEdit =>
      (text) =>
        text.slice(0, placeIn(text, at)) + other.slice(placeIn(other, from)),
  );
}

const marked: fc.Arbitrary<TextEdit> = fc.constantFrom(
  (text: string) => `\ufeff${text}`,
  (text: string) => text.trimEnd(),
  (text: string) => `\n\n  ${text}`,
);

function textEdit(seeds: readonly string[]): fc.Arbitrary<TextEdit> {
  return fc.oneof(
    { weight: 5, arbitrary: inserted },
    { weight: 4, arbitrary: overwritten },
    { weight: 3, arbitrary: cutOut },
    { weight: 1, arbitrary: cutOff },
    { weight: 2, arbitrary: repeated },
    { weight: 4, arbitrary: renumbered },
    { weight: 1, arbitrary: otherLineEnds },
    { weight: 1, arbitrary: swappedLines },
    { weight: 1, arbitrary: spliced(seeds) },
    { weight: 1, arbitrary: marked },
  );
}

/** UTF-16 units: what comes of many repetitions is cut, so that a hundred thousand are soon tried. */
const MOST = 60_000;

/** One of the texts after some of these things have happened to it; now and then a text of nothing else. */
export function editedText(seeds: readonly string[]): fc.Arbitrary<string> {
  const edited = fc
    .tuple(fc.constantFrom(...seeds), fc.array(textEdit(seeds), { maxLength: 6 }))
    .map(([seed, edits]) => edits.reduce((text, edit) => edit(text).slice(0, MOST), seed));
  return fc.oneof({ weight: 12, arbitrary: edited }, { weight: 1, arbitrary: oddText });
}
