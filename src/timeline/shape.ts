/** The shapes of kinds as SVG nodes, so that no markup is ever parsed. */
import type { Kind } from "#src/domain/model.ts";
import { KIND_PATHS } from "#src/ui/kind-paths.ts";

const SVG = "http://www.w3.org/2000/svg";

const PAGE = "M1.5 1.5h5.5l3 3v8h-8.5Z";

/** The shape of a kind; its colour and whether it is hollow come from the style sheet. */
export function shapeOf(kind: Kind): SVGSVGElement {
  return drawing("0 0 16 16", KIND_PATHS[kind]);
}

/** Makes it the shape of another kind. */
export function reshape(shape: SVGSVGElement, kind: Kind): void {
  const path = shape.firstElementChild;
  const outline = KIND_PATHS[kind];
  if (path !== null && path.getAttribute("d") !== outline) path.setAttribute("d", outline);
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
