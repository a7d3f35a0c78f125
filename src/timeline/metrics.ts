/**
 * Sizes of the picture in CSS pixels. Those that the style sheet needs too are handed to it as custom
 * properties, so that each is written once.
 */

/** Height of a row, and of the air above and below the rows of a lane. */
export const ROW = 28;
export const LANE_AIR = 8;
/** Room for a lane's name above its rows, where there is no column for it. */
export const CAPTION = 20;

export const LABEL_COLUMN = 120;
/** Below this width of the whole picture the names of lanes stand above their rows. */
const NARROW = 560;

/** What the buttons take of the line above, at its right end, where the picture is that narrow. */
export const BUTTONS = 112;

/** Whether a picture of this width names its lanes above their rows. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/**
 * Where the line begins in a picture of this width: the widget takes itself to have a border of a
 * pixel, and lets its panels overlap by it.
 */
export function plotLeft(width: number): number {
  return isNarrow(width) ? -1 : LABEL_COLUMN;
}

/** Half of a shape's box, and of the smaller one on a stem. */
export const SHAPE_HALF = 8;
export const STEM_HALF = 7;
/** Between a shape or band and its label, and between a wide band's edge and the label inside. */
export const GAP = 5;
export const INSET = 12;
/** Between two neighbours of a row. */
export const NEIGHBOUR_GAP = 14;
/** How far an unknown end fades out. */
export const OPEN_FADE = 28;
/** A narrower band is drawn as its shape. */
export const NARROWEST_BAND = 8;
/** A label is never longer than this, however much room there is. */
export const FULL_LABEL = 300;
/** A label is never shortened below this. */
export const SHORTEST_LABEL = 48;

/** Kept free at both ends when all is fitted: a shape at the edge, and its "+12". */
export const FIT_LEFT = 16;
export const FIT_RIGHT = 40;

/** How many times the height may be filled before events of different days share a shape. */
export const SCROLLED = 1.5;
/** And so many rows in any case, however low the picture is. */
export const SCROLLED_ROWS = 36;
/** The most rows of a lane where even that is too little, and a day is narrower than `wideDay`. */
export const MOST_ROWS = 8;
/** The most items in two widths of the picture, which is what the widget is fed. */
export const MOST_ITEMS = 100;

/** Pixels from which a day is wide enough to show all its events singly. */
export function wideDay(plotWidth: number): number {
  return Math.max(60, Math.min(240, plotWidth * 0.6));
}
