/** What a turn of the wheel means over the picture: pure. */

export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages */
  readonly deltaMode: number;
  /** as browsers tell it besides: 120 for each notch of a wheel; undefined where one doesn't */
  readonly wheelDeltaY?: number | undefined;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

export interface WheelPlace {
  /** the lanes are higher than their room */
  readonly lanesOverflow: boolean;
  /** the page itself can scroll: it is never trapped */
  readonly pageScrolls: boolean;
}

export type WheelAction =
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "pan"; readonly pixels: number }
  | { readonly kind: "leave" };

const LINE = 16;
const PAGE = 400;
/** A notch of a wheel is about 100 pixels, a pinch on a trackpad a few. */
const LARGEST_ZOOM_TURN = 60;
const ZOOM_PER_PIXEL = 0.006;
const NOTCH = 120;

/** `leave` lets the browser scroll the lanes or the page. */
export function wheelAction(turn: WheelTurn, place: WheelPlace): WheelAction {
  const unit = turn.deltaMode === 1 ? LINE : turn.deltaMode === 2 ? PAGE : 1;
  const x = turn.deltaX * unit;
  const y = turn.deltaY * unit;
  if (turn.ctrlKey) {
    return { kind: "zoom", factor: Math.exp(zoomedPixels(y, turn.wheelDeltaY) * ZOOM_PER_PIXEL) };
  }
  if (turn.shiftKey) return { kind: "pan", pixels: x === 0 ? y : x };
  if (Math.abs(x) > Math.abs(y)) return { kind: "pan", pixels: x };
  if (place.lanesOverflow || place.pageScrolls) return { kind: "leave" };
  return { kind: "pan", pixels: y };
}

/** A page that is busy gets several notches as one turn: each of them counts. */
function zoomedPixels(y: number, told: number | undefined): number {
  const notches = Math.max(1, Math.round(Math.abs(told ?? NOTCH) / NOTCH));
  const each = y / notches;
  return notches * Math.max(-LARGEST_ZOOM_TURN, Math.min(LARGEST_ZOOM_TURN, each));
}

/** No standard names it, so the types don't either. */
export function wheelDeltaOf(event: object): number | undefined {
  if (!("wheelDeltaY" in event)) return undefined;
  return typeof event.wheelDeltaY === "number" ? event.wheelDeltaY : undefined;
}
