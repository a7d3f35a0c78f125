/**
 * What events are called, read once and kept while they are likely to be shown again. A reading that
 * has begun goes on when its question is given up: the next picture shows mostly the same events. Over
 * a slow line the newest question comes first, and what nobody waits for any more is not begun.
 */
import type { ArchiveFile, EventText } from "#src/archive/archive-file.ts";
import { createSlots } from "./slots.ts";

/** Many times what is shown at once. */
const MOST_TEXTS = 4096;
const MOST_IDS = 16_384;
/** Readings of texts at a time; each is of many requests. */
const AT_ONCE = 2;

export interface TextShelf {
  /** in the order of the rows; never rejects: what can't be read is numbered instead */
  readonly texts: (rows: readonly number[], signal: AbortSignal) => Promise<readonly EventText[]>;
  /** what is known of them by now */
  readonly known: (rows: readonly number[]) => readonly EventText[];
  /** the row of an event whose text was read not long ago */
  readonly rowOf: (id: string) => number | undefined;
}

interface Kept {
  readonly coming: Promise<EventText>;
  text: EventText | undefined;
}

export interface ShelfTools {
  readonly onUnread: () => void;
  /** two events have one id; told once */
  readonly onSameId: (id: string) => void;
}

export function createTextShelf(
  file: Pick<ArchiveFile, "texts">,
  { onUnread, onSameId }: ShelfTools,
): TextShelf {
  const shelf = new Map<number, Kept>();
  const rowsOfIds = new Map<string, number>();
  const slots = createSlots(AT_ONCE);

  let isSameTold = false;

  /** Whoever opens an event while it is only numbered finds it. */
  const remember = (row: number, text: EventText): EventText => {
    const before = rowsOfIds.get(text.id);
    if (before !== undefined && before !== row && !isSameTold) {
      isSameTold = true;
      onSameId(text.id);
    }
    rowsOfIds.set(text.id, row);
    dropOldest(rowsOfIds, MOST_IDS);
    return text;
  };

  const read = (rows: readonly number[]): Promise<unknown> => {
    const reading = file.texts(rows).catch(() => {
      onUnread();
      return [];
    });
    for (const [place, row] of rows.entries()) {
      const coming = reading.then((texts) => {
        const text = texts[place];
        kept.text = text;
        // asked for again, it is read again
        if (text === undefined && shelf.get(row) === kept) shelf.delete(row);
        return remember(row, text ?? numbered(row, "failed"));
      });
      const kept: Kept = { coming, text: undefined };
      shelf.set(row, kept);
    }
    return reading;
  };

  const missingOf = (rows: readonly number[]): readonly number[] =>
    [...new Set(rows)].filter((row) => !shelf.has(row));

  /** What was asked for last is dropped last. */
  const taken = (row: number): Kept | undefined => {
    const kept = shelf.get(row);
    if (kept !== undefined) {
      shelf.delete(row);
      shelf.set(row, kept);
    }
    return kept;
  };

  return {
    rowOf: (id) => rowsOfIds.get(id),
    async texts(rows, signal) {
      if (missingOf(rows).length > 0) {
        const free = await slots.take(signal);
        const missing = signal.aborted ? [] : missingOf(rows);
        if (missing.length === 0) free();
        else void read(missing).then(free);
      }
      const found = rows.map(
        (row) => taken(row)?.coming ?? Promise.resolve(numbered(row, "coming")),
      );
      dropOldest(shelf, MOST_TEXTS);
      return Promise.all(found);
    },
    known: (rows) => rows.map((row) => taken(row)?.text ?? remember(row, numbered(row, "coming"))),
  };
}

/** An honest placeholder: its number in the file, in no language; nothing where its title will follow. */
function numbered(row: number, unread: "failed" | "coming"): EventText {
  const title = { zxx: unread === "failed" ? `#${row + 1}` : "" };
  return { id: `row-${row}`, title, passages: 0, unread };
}

function dropOldest(kept: Map<unknown, unknown>, most: number): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
}
