/**
 * The day of publication in an article's own words: a line of its own ("Stand: 12.07.2025"), or the
 * dateline that opens the first paragraph ("Berlin, 12. Juli 2025 –"). Any other day in the text is
 * part of the story.
 */
import { wordsOf } from "./aside-rule.ts";
import { dayIn, type WrittenDay } from "./written-day.ts";

export interface Dateline extends WrittenDay {
  /** says that it is the day of the last change, which counts where no other day is given */
  readonly updated: boolean;
  /** a label says that the line is about the article itself: "Stand:", "Published" */
  readonly labelled: boolean;
  /** nothing else could be meant by the line: it has a label, a clock time, or no other word */
  readonly sure: boolean;
}

const UPDATED = /aktualisiert|updated|modified|geändert|revised/iu;
const PUBLISHED =
  /^(?:stand|veröffentlicht|erschienen|erstellt|datum|publiziert|published|posted|date|online seit|first published|erstmals publiziert|vom|issued|released)\b/iu;
const LABEL_WORDS = new Set(
  (
    "stand veröffentlicht erschienen erstellt datum publiziert published posted date online seit first vom am um uhr on at am pm cet cest " +
    "mez mesz gmt utc est edt bst pst pdt et aktualisiert zuletzt updated last modified geändert revised update von by und and issued released " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so monday tuesday wednesday thursday friday " +
    "saturday sunday mon tue tues wed thu thur thurs fri sat sun min read lesezeit minuten"
  ).split(" "),
);
/** "3 hours ago" counts from the day on which somebody saved the page. */
const AGO =
  /\b(?:\d{1,3}\s(?:seconds?|minutes?|mins?|hours?|days?|weeks?)\sago|vor\s\d{1,3}\s(?:sekunden?|minuten?|stunden?|tage?n?))\b/iu;
const CLOCK = /\d{1,2}[:.]\d{2}/u;

/** Within the name of a place or a newspaper. */
const SMALL_WORDS: ReadonlySet<string> = new Set(["in", "of", "for", "für", "the"]);

/** UTF-16 units */
const LONGEST_LINE = 130;
const LONGEST_OPENING = 110;
const MOST_OTHER_WORDS = 5;

/** A block that gives a day and nothing else but a place, a name, a clock time. */
export function datelineOf(block: string): Dateline | undefined {
  if (block.length > LONGEST_LINE) return undefined;
  const day = dayIn(block);
  if (day === undefined) return undefined;
  const rest = `${block.slice(0, day.start)} ${block.slice(day.end)}`.replace(AGO, "");
  const others = wordsOf(rest).filter(
    (word) => !LABEL_WORDS.has(word.toLowerCase()) && !/^\d/u.test(word),
  );
  const label = PUBLISHED.test(block.trim()) || UPDATED.test(rest);
  const only =
    others.length <= MOST_OTHER_WORDS &&
    others.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.has(word));
  if (!only || (/[.!?]$/u.test(block) && day.end < block.length - 1)) return undefined;
  return {
    ...day,
    updated: UPDATED.test(rest) && !PUBLISHED.test(block.trim()),
    labelled: label,
    sure: label || CLOCK.test(rest) || others.length === 0,
  };
}

const BEFORE_DAY =
  /^(?:[\p{Lu}(][\p{L}'’./()-]{0,30}[\s,/]{1,3}(?:(?:am|de|an|der|im|of|la)\s)?){1,6}$/u;
const AFTER_DAY = /^[\s,]{0,3}(?:\([^()]{2,40}\)\s{0,2})?(?:[-–—:]\s|\.\s?[-–—]\s)/u;

/** "Talberg, 12. Juli 2025. Der Rat hat …": behind a place a full stop ends a dateline too. */
const AFTER_PLACED_DAY = /^\.\s{1,3}[„“"»«‚'(]?\p{Lu}/u;
/** Years from the day of a report to plans that it may tell of. */
const PLANS_AHEAD = 3;

/**
 * The dateline that opens the first paragraph, if one does; a scene that a story from later years opens
 * with ("Berlin, 9. November 1989. Die Mauer fällt.") is none.
 */
export function openingDateline([paragraph = "", ...rest]: readonly string[]):
  | Dateline
  | undefined {
  const opening = paragraph.slice(0, LONGEST_OPENING);
  const day = dayIn(opening);
  if (day === undefined) return undefined;
  const before = opening.slice(0, day.start);
  const after = opening.slice(day.end);
  const placed = before === "" || BEFORE_DAY.test(before);
  const isClosed =
    AFTER_DAY.test(after) ||
    (before.endsWith(", ") &&
      AFTER_PLACED_DAY.test(after) &&
      !isScene(day, [paragraph.slice(day.end), ...rest]));
  return placed && isClosed ? { ...day, updated: false, labelled: true, sure: true } : undefined;
}

function isScene({ edtf = "" }: WrittenDay, texts: readonly string[]): boolean {
  const last = Number(edtf.slice(0, 4)) + PLANS_AHEAD;
  return texts.some((text) => (text.match(YEARS) ?? []).some((year) => Number(year) > last));
}

const YEARS = /(?<![\p{N}.,])(?:19|20)\d{2}(?![\p{N}]|[.,]\p{N})/gu;
