/** The shapes of kinds as SVG nodes, so that no markup is ever parsed. */
import type { Kind } from "#src/domain/model.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Paths in a box of 16 by 16. Kinds are told apart by shape first, by colour second. */
const PATHS: Readonly<Record<Kind, string>> = {
  meeting: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z",
  agreement: "M8 1.5 14.5 8 8 14.5 1.5 8Z",
  fighting: "M8 2 14.5 13.5H1.5Z",
  troops: "M2.75 2.75h10.5v10.5H2.75Z",
  statement: "M4.25 4.75h7.5a3.25 3.25 0 0 1 0 6.5h-7.5a3.25 3.25 0 0 1 0-6.5Z",
  other: "M8 2 13.2 5v6L8 14 2.8 11V5Z",
};

const PAGE = "M1.5 1.5h5.5l3 3v8h-8.5Z";

/** The shape of a kind; its colour and whether it is hollow come from the style sheet. */
export function shapeOf(kind: Kind): SVGSVGElement {
  return drawing("0 0 16 16", PATHS[kind]);
}

/** A small page with a folded corner. */
export function pageGlyph(): SVGSVGElement {
  return drawing("0 0 11.5 14", PAGE);
}

function drawing(viewBox: string, outline: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", viewBox);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", outline);
  svg.append(path);
  return svg;
}
