/** One key for each thing that can be done while checking. */

/** The key as the browser names it: a capital is pressed with Shift. */
export const COMMANDS = {
  accept: "a",
  reject: "x",
  reopen: "r",
  edit: "e",
  nextOpen: "n",
  next: "j",
  previous: "k",
  trace: "t",
  mark: "m",
  part: "p",
  background: "b",
  states: "i",
  split: "s",
  join: "o",
  show: "g",
  startLeft: "[",
  startRight: "]",
  endLeft: "{",
  endRight: "}",
  undo: "u",
  redo: "U",
  help: "?",
} as const;

export type Command = keyof typeof COMMANDS;

export const ALL_COMMANDS: readonly Command[] = [
  "accept",
  "reject",
  "reopen",
  "nextOpen",
  "next",
  "previous",
  "edit",
  "trace",
  "mark",
  "part",
  "background",
  "states",
  "split",
  "join",
  "show",
  "startLeft",
  "startRight",
  "endLeft",
  "endRight",
  "undo",
  "redo",
  "help",
];

const BY_KEY: ReadonlyMap<string, Command> = new Map(
  ALL_COMMANDS.map((command) => [COMMANDS[command], command]),
);

/** A capital is pressed with Shift. */
export const CAPITAL = /^\p{Lu}$/u;

/** In the notation of `aria-keyshortcuts`, which has no capitals. */
export function shortcutOf(command: Command): string {
  const key = COMMANDS[command];
  return CAPITAL.test(key) ? `Shift+${key}` : key;
}

const IN_LIST: ReadonlyMap<string, Command> = new Map([
  ["ArrowDown", "next"],
  ["ArrowUp", "previous"],
]);

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key; the arrow keys walk the list only while it has the focus. */
export function commandOf(pressed: Pressed, inList: boolean): Command | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "z")
    return shiftKey ? "redo" : "undo";
  // many keyboards write brackets with AltGr or Alt, which counts as Ctrl and Alt
  if (/^[[\]{}]$/u.test(key)) return BY_KEY.get(key);
  if (ctrlKey || metaKey || altKey) return undefined;
  return BY_KEY.get(key) ?? (inList ? IN_LIST.get(key) : undefined);
}

/** Keys are letters in a field, and no decisions anywhere in a form. */
export function isField(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], dialog, form") !== null
  );
}
