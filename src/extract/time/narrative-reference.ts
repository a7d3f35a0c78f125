/**
 * Which date a history goes on from: the last one on its line. A look back ("the previous year", "since
 * 1870", the year of a book in brackets) is an aside, and the tale goes on from where it left the line.
 */
import { civilOf } from "#src/domain/calendar.ts";
import { isCoarser } from "./calendar-value.ts";
import type { Unit } from "./expression.ts";
import type { Context, Earlier } from "./resolve.ts";

/** Mentions back beyond which a date is no longer the one that is told of. */
const MENTIONS_BACK = 10;

/** "the next day" goes on from a day so many sentences back at most. */
const SENTENCES_BACK = 6;

/** A bare year so far off is another story's: "the treaty of 1614". */
const FAR_YEARS = 2;

/** UTF-16 units from a paragraph's beginning within which a date opens it. */
const OPENING = 40;

/** UTF-16 units between two counts that share their start: "two, four and six months later". */
const COORDINATED = 6;

interface Wanted {
  /** sentences back at most, for a day */
  readonly sentences?: number | undefined;
  /** "twenty years earlier", which may share its start with the count before it */
  readonly isCount?: boolean;
}

/** The last mention on the line whose anchor is at least as fine as the unit. */
export function mentionWith(
  unit: Unit,
  context: Context,
  { sentences = SENTENCES_BACK, isCount = false }: Wanted = {},
): Earlier | undefined {
  const mention = storyLine(context).findLast(
    (earlier) =>
      isFineEnough(earlier, unit) && !(isCount && isCoordinated(earlier, context.span.start)),
  );
  const apart = (context.sentence?.number ?? 0) - (mention?.sentence?.number ?? 0);
  return unit === "day" && apart > sentences ? undefined : mention;
}

function isFineEnough({ resolved }: Earlier, unit: Unit): boolean {
  return resolved.anchor !== undefined && !isCoarser(resolved.anchor.unit, unit);
}

function isCoordinated(mention: Earlier, start: number): boolean {
  return isStep(mention) && start - mention.end <= COORDINATED;
}

function isStep({ expression }: Earlier): boolean {
  return expression.kind === "shift" && Math.abs(expression.by) > 1;
}

/** The anchored mentions before this one, without the asides. */
function storyLine(context: Context): readonly Earlier[] {
  const line: Earlier[] = [];
  let aside: Earlier | undefined;
  for (const mention of context.earlier.slice(-MENTIONS_BACK)) {
    if (mention.resolved.anchor === undefined) continue;
    const last = line.at(-1);
    const isLookBack = isBackward(mention) || isBracketed(mention, context);
    const isOff = last !== undefined && isAway(mention, last, context);
    // a second date of the same year: the line itself has moved there
    const isConfirmed = aside !== undefined && yearOf(aside) === yearOf(mention);
    if (isLookBack || (isOff && !isConfirmed)) aside = mention;
    else line.push(mention);
  }
  return line;
}

function yearOf({ resolved }: Earlier): number {
  return civilOf(resolved.anchor?.day ?? 0).year;
}

function isBackward({ expression }: Earlier): boolean {
  if (expression.kind === "calendar") return expression.direction === "past";
  return expression.kind === "shift" && expression.by < 0 && expression.unit !== "day";
}

/** A year in brackets within a sentence, "(1998)", dates a book and not what is told. */
function isBracketed({ start, end, resolved }: Earlier, { article }: Context): boolean {
  return (
    resolved.anchor?.unit === "year" && article.text[start - 1] === "(" && article.text[end] === ")"
  );
}

/** Named with its year and before the line, or far from it, or an end; a paragraph may begin anywhere. */
function isAway(mention: Earlier, last: Earlier, { article }: Context): boolean {
  if (mention.expression.kind !== "calendar" || mention.expression.parts.year === undefined) {
    return false;
  }
  const years = yearOf(mention) - yearOf(last);
  const isYear = mention.resolved.anchor?.unit === "year";
  if (opensParagraph(mention, article.text)) return false;
  if (isYear && (years > FAR_YEARS || endsAt(mention, article.text))) return true;
  return years < 0 && !article.text.slice(last.end, mention.start).includes("\n");
}

/** In the first words of a paragraph or in its heading. */
function opensParagraph({ start }: Earlier, text: string): boolean {
  return text.slice(Math.max(0, start - OPENING), start).includes("\n");
}

/** "until 1915", "seit 1870": an end of something else. */
function endsAt({ start }: Earlier, text: string): boolean {
  return /(?<!\p{L})(?:until|till|since|before|bis|seit|vor)\s$/iu.test(
    text.slice(Math.max(0, start - 8), start),
  );
}
