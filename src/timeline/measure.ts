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
  readonly width: (text: string, face: Face) => number;
  /** after fonts came: what was measured before is no longer true */
  readonly forget: () => void;
}

/** Measures with real elements inside `host`, so that style sheet, fonts and optical sizes count. */
export function createMeasure(host: HTMLElement): Measure {
  const bench = block("timeline-bench");
  bench.setAttribute("aria-hidden", "true");
  const known = new Map<string, number>();
  const rulers: Readonly<Record<Face, HTMLElement>> = {
    label: inline(CLASSES.label, ""),
    inside: inline(CLASSES.inside, ""),
    stem: inline(CLASSES.stem, ""),
    count: inline(CLASSES.count, ""),
  };
  bench.append(...Object.values(rulers));
  host.append(bench);

  function width(text: string, face: Face): number {
    const key = `${face} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ruler = rulers[face];
    ruler.textContent = text;
    const measured = ruler.getBoundingClientRect().width;
    const found = measured > 0 ? measured : text.length * GUESSED_CHARACTER[face];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  }

  return { width, forget: () => known.clear() };
}
