/**
 * Full text over an archive: every word of the query must occur, each as a beginning of a word, as
 * `src/search` has it for small collections. Words are numbered; an event is the list of its numbers.
 */
import { fold, foldBeginning, isSearchable } from "#src/domain/fold.ts";
import { eachWord } from "./each-word.ts";

export interface WordIndex {
  readonly add: (row: number, texts: readonly string[]) => void;
  /** by row 1 where all words are found; undefined where the query holds nothing to search by */
  readonly find: (query: string, rows: number) => Uint8Array | undefined;
}

/** As many as there are bits to tell them apart by, below the sign. */
const AT_ONCE = 31;
/** Numbers in one piece of memory: pieces are never copied when more words come. */
const PIECE = 1 << 20;
const PIECE_EVENTS = PIECE / 8;

/** Lists of word numbers by row. */
interface Piece {
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
  readonly words: Uint32Array;
  events: number;
  used: number;
}

export function createWordIndex(): WordIndex {
  // as written and as folded, by number: most words are met again as they were written
  const written = new Map<string, number>();
  const folded = new Map<string, number>();
  const vocabulary: string[] = [];
  const pieces: Piece[] = [];
  // the event that a word was last met in, counted from 1: an event lists each of its words once
  const metIn: number[] = [];
  let events = 0;

  const numberOf = (word: string): number => {
    const known = written.get(word);
    if (known !== undefined) return known;
    const plain = fold(word);
    const number = plain === "" ? -1 : (folded.get(plain) ?? vocabulary.length);
    if (number === vocabulary.length) {
      vocabulary.push(plain);
      metIn.push(0);
      folded.set(plain, number);
    }
    written.set(unparted(word), number);
    return number;
  };

  return {
    add: (row, texts) => {
      events += 1;
      const piece = pieceFor(pieces, texts);
      for (const text of texts) {
        eachWord(text, (word) => {
          const number = numberOf(word);
          if (number === -1 || metIn[number] === events) return;
          metIn[number] = events;
          piece.words[piece.used] = number;
          piece.used += 1;
        });
      }
      piece.rows[piece.events] = row;
      piece.ends[piece.events] = piece.used;
      piece.events += 1;
    },
    find: (query, rows) => {
      if (!isSearchable(query)) return undefined;
      const beginnings: string[] = [];
      eachWord(query, (word) => {
        const beginning = foldBeginning(word);
        if (beginning !== "") beginnings.push(beginning);
      });
      const found = new Uint8Array(rows);
      if (beginnings.length === 0) return found;
      for (let first = 0; first < beginnings.length; first += AT_ONCE) {
        const some = beginnings.slice(first, first + AT_ONCE);
        markFound(found, pieces, bitsOf(vocabulary, some), 2 ** some.length - 1, first > 0);
      }
      return found;
    },
  };
}

/** The same word as a string of its own: a part of a long text keeps all of that text in memory. */
function unparted(word: string): string {
  return Array.from(word).join("");
}

/** The last piece, or a new one where that has no room for an event with these texts. */
function pieceFor(pieces: Piece[], texts: readonly string[]): Piece {
  // no text has more words than this
  const most = texts.reduce((sum, { length }) => sum + Math.ceil(length / 2) + 1, 0);
  const last = pieces.at(-1);
  if (last !== undefined && last.used + most <= last.words.length && last.events < PIECE_EVENTS) {
    return last;
  }
  const piece = {
    rows: new Uint32Array(PIECE_EVENTS),
    ends: new Uint32Array(PIECE_EVENTS),
    words: new Uint32Array(Math.max(PIECE, most)),
    events: 0,
    used: 0,
  };
  pieces.push(piece);
  return piece;
}

/** By number of a word: one bit for each of the beginnings that it begins with. */
function bitsOf(vocabulary: readonly string[], beginnings: readonly string[]): Uint32Array {
  return Uint32Array.from(vocabulary, (word) => {
    let bits = 0;
    for (let n = 0; n < beginnings.length; n += 1) {
      if (word.startsWith(beginnings[n] ?? "")) bits |= 1 << n;
    }
    return bits;
  });
}

/** `narrowing` keeps only what was found before. */
function markFound(
  found: Uint8Array,
  pieces: readonly Piece[],
  bits: Uint32Array,
  all: number,
  narrowing: boolean,
): void {
  for (const { rows, ends, words, events } of pieces) {
    let at = 0;
    for (let n = 0; n < events; n += 1) {
      const end = ends[n] ?? 0;
      let brought = 0;
      for (; at < end; at += 1) brought |= bits[words[at] ?? 0] ?? 0;
      const row = rows[n] ?? 0;
      found[row] = brought === all && (!narrowing || found[row] === 1) ? 1 : 0;
    }
  }
}
