/** Widths of texts in the faces of the picture. */
import { block, inline } from "#src/timeline/element.ts";
import type { Face } from "#src/timeline/item-box.ts";

/** Widths remembered at most, some 20 MB: forgetting one of a big collection's costs a forced layout. */
const MOST_KNOWN = 200_000;

/** Where nothing is laid out (no fonts, no width), a text is taken to be this wide. */
const GUESSED_CHARACTER: Readonly<Record<Face, number>> = {
  label: 7,
  inside: 7.2,
  stem: 6.2,
  count: 7,
};
const CLASSES: Readonly<Record<Face, string>> = {
  label: "timeline-label",
  inside: "timeline-label timeline-label-inside",
  stem: "timeline-stem-label",
  count: "timeline-more",
};

export interface Measure {
  /** costs a layout of the page for every text that isn't known yet */
  readonly width: (text: string, face: Face) => number;
  /** the same without one, for what is drawn while the view moves */
  readonly quickWidth: (text: string, face: Face) => number;
  /** after fonts came: what was measured before is no longer true */
  readonly forget: () => void;
  readonly destroy: () => void;
}

/** Some text that is always there, to see by it that all texts have become wider or narrower. */
const SAMPLE = "Mm il";

/**
 * Measures with real elements inside `host`, so that style sheet, fonts and optical sizes count. `changed` is
 * told when a reader's own spacing or type has made another width of every text.
 */
export function createMeasure(host: HTMLElement, changed: () => void): Measure {
  const bench = block("timeline-bench");
  bench.setAttribute("aria-hidden", "true");
  const known = new Map<string, number>();
  const rulers: Readonly<Record<Face, HTMLElement>> = {
    label: inline(CLASSES.label, ""),
    inside: inline(CLASSES.inside, ""),
    stem: inline(CLASSES.stem, ""),
    count: inline(CLASSES.count, ""),
  };
  const sample = inline(CLASSES.label, SAMPLE);
  bench.append(...Object.values(rulers), sample);
  host.append(bench);
  let sampled: number | undefined;
  const watch = new ResizeObserver(() => {
    const { width: now } = sample.getBoundingClientRect();
    const before = sampled;
    sampled = now;
    if (before !== undefined && before !== now) changed();
  });
  watch.observe(sample);

  function keep(key: string, measured: number, text: string, face: Face): number {
    const found = measured > 0 ? measured : text.length * GUESSED_CHARACTER[face];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  }

  function width(text: string, face: Face): number {
    const key = keyOf(text, face);
    const before = known.get(key);
    if (before !== undefined) return before;
    const ruler = rulers[face];
    ruler.textContent = text;
    return keep(key, ruler.getBoundingClientRect().width, text, face);
  }

  let pen = createPen(rulers);

  return {
    width,
    quickWidth: (text, face) => {
      const key = keyOf(text, face);
      if (pen === undefined) return width(text, face);
      return known.get(key) ?? keep(key, pen(text, face), text, face);
    },
    forget: () => {
      known.clear();
      pen = createPen(rulers);
    },
    destroy: () => watch.disconnect(),
  };
}

function keyOf(text: string, face: Face): string {
  return `${face} ${text}`;
}

/** Measures on a canvas, which has the fonts of the page; undefined where there is none, as in jsdom. */
function createPen(
  rulers: Readonly<Record<Face, HTMLElement>>,
): ((text: string, face: Face) => number) | undefined {
  if (typeof CanvasRenderingContext2D === "undefined") return undefined;
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return undefined;
  const types = new Map<Face, Pick<typeof pen, "font" | "letterSpacing" | "wordSpacing">>();
  const typeOf = (face: Face) => {
    const style = getComputedStyle(rulers[face]);
    const { fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = style;
    const type = {
      font: `${fontWeight} ${fontSize} ${fontFamily}`,
      letterSpacing: letterSpacing === "normal" ? "0px" : letterSpacing,
      wordSpacing,
    };
    types.set(face, type);
    return type;
  };
  return (text, face) => {
    Object.assign(pen, types.get(face) ?? typeOf(face));
    return pen.measureText(text).width;
  };
}
