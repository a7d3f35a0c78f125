/** What a key means while the picture has the focus: pure. */

export type KeyAction =
  | { readonly kind: "walk"; readonly by: -1 | 1 }
  | { readonly kind: "lane"; readonly by: -1 | 1 }
  | { readonly kind: "end"; readonly of: "first" | "last" }
  | { readonly kind: "pan"; readonly fraction: number }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "press" }
  | { readonly kind: "open" | "escape" | "fit" };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** One press of + or -, and one click of the buttons. */
export const ZOOM_STEP = 0.6;
const PAN_STEP = 0.25;

const PLAIN: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: "walk", by: -1 },
  ArrowRight: { kind: "walk", by: 1 },
  ArrowUp: { kind: "lane", by: -1 },
  ArrowDown: { kind: "lane", by: 1 },
  Home: { kind: "end", of: "first" },
  End: { kind: "end", of: "last" },
  Enter: { kind: "open" },
  " ": { kind: "press" },
  Escape: { kind: "escape" },
  "+": { kind: "zoom", factor: ZOOM_STEP },
  "=": { kind: "zoom", factor: ZOOM_STEP },
  "-": { kind: "zoom", factor: 1 / ZOOM_STEP },
  "−": { kind: "zoom", factor: 1 / ZOOM_STEP },
  "0": { kind: "fit" },
};

/** Undefined leaves the key to the page and the browser, as every key with Ctrl, Alt or Meta. */
export function keyAction({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: KeyPress): KeyAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (shiftKey && key === "ArrowLeft") return { kind: "pan", fraction: -PAN_STEP };
  if (shiftKey && key === "ArrowRight") return { kind: "pan", fraction: PAN_STEP };
  return PLAIN[key];
}
