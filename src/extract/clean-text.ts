/**
 * Takes out of a text what no reader sees and no rule expects: byte-order marks, soft hyphens,
 * zero-width and direction marks, control characters. Every letter that stays knows its old place.
 */

export interface CleanText {
  /** lines end with "\n"; all other white space is a plain space, as many as were given */
  readonly text: string;
  /**
   * where each UTF-16 unit of `text`, and its end, stands in the given text; one longer than `text`.
   * The words from `start` to `end` are those that `raw.slice(given[start], given[end])` shows.
   */
  readonly given: ArrayLike<number>;
}

/** First and last code unit, hexadecimal: controls, and what Unicode calls default ignorable. */
const HIDDEN =
  "0-8 e-1f 7f-84 86-9f ad-ad 34f-34f 61c-61c 115f-1160 17b4-17b5 180b-180f 200b-200f 202a-202e 2060-206f 3164-3164 fe00-fe0f feff-feff ffa0-ffa0 fff9-fffb";
// the plain space is kept
const SPACES = "9-9 b-c a0-a0 1680-1680 2000-200a 202f-202f 205f-205f 3000-3000";
const LINE_ENDS = "a-a d-d 85-85 2028-2029";

/** What becomes of a code unit. */
const KEPT = 0;
const GONE = 1;
const SPACE = 2;
const LINE_END = 3;

const FATES = fatesOfUnits();

function fatesOfUnits(): Uint8Array {
  const fates = new Uint8Array(0x1_00_00);
  const ranges: readonly (readonly [string, number])[] = [
    [HIDDEN, GONE],
    [SPACES, SPACE],
    [LINE_ENDS, LINE_END],
  ];
  for (const [list, fate] of ranges) {
    for (const range of list.split(" ")) {
      const [first = 0, last = 0] = range
        .split("-")
        .map((hexadecimal) => parseInt(hexadecimal, 16));
      fates.fill(fate, first, last + 1);
    }
  }
  return fates;
}

const RETURN = 0x0d;
const LINE_FEED = 0x0a;
const FIRST_MARK = 0x03_00;
const LAST_MARK = 0x03_6f;
const LETTER = /^\p{L}$/u;

/** "a" and a combining diaeresis are "ä", as the word lists have it; `undefined` where none exists. */
function composed(base: string, mark: string): string | undefined {
  if (!LETTER.test(base)) return undefined;
  const one = (base + mark).normalize("NFC");
  return one.length === 1 ? one : undefined;
}

/** The text as a reader sees it. */
export function cleanText(raw: string): CleanText {
  const parts: string[] = [];
  const given = new Uint32Array(raw.length + 1);
  let length = 0;
  // units that stay as they are, since `from`, not yet among the parts
  let from = 0;
  for (let position = 0; position < raw.length; position++) {
    const code = raw.charCodeAt(position);
    const fate = fateAt(raw, position, code);
    const isMark = code >= FIRST_MARK && code <= LAST_MARK;
    if (fate === KEPT && !isMark) {
      given[length++] = position;
      continue;
    }
    if (from < position) parts.push(raw.slice(from, position));
    from = position + 1;
    if (fate === GONE) continue;
    const unit = fate === LINE_END ? "\n" : fate === SPACE ? " " : raw.charAt(position);
    const whole = isMark ? composedWith(parts.at(-1), unit) : undefined;
    if (whole === undefined) {
      parts.push(unit);
      given[length++] = position;
    } else {
      parts[parts.length - 1] = whole;
    }
  }
  parts.push(raw.slice(from));
  given[length] = raw.length;
  return { text: parts.join(""), given: given.subarray(0, length + 1) };
}

/** The second half of a Windows line end goes. */
function fateAt(raw: string, position: number, code: number): number {
  if (code === LINE_FEED && raw.charCodeAt(position - 1) === RETURN) return GONE;
  return FATES[code] ?? KEPT;
}

/** What was written before a mark, with the mark on its last letter. */
function composedWith(before: string | undefined, mark: string): string | undefined {
  const one = before === undefined ? undefined : composed(before.at(-1) ?? "", mark);
  return one === undefined || before === undefined ? undefined : before.slice(0, -1) + one;
}
