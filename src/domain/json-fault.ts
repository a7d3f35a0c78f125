/**
 * Where a text stops being JSON. `JSON.parse` tells that it does, but not every engine tells where, and
 * a reader with a broken file of a thousand lines needs the line.
 */

const SPACE = /[ \t\n\r]*/y;
// all from the space on but quotation mark and backslash; what stands below has to be escaped
const PLAIN = /[ !#-[\]-\uffff]*/y;
// no more of them at once: a pattern that repeats millions of them runs out of memory
const ESCAPES = /(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*){1,1000}/y;
const CUT_ESCAPE = /\\(?:u[\da-fA-F]{0,3})?$/y;
const NUMBER_OR_NAME =
  /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
// as much as is right; up to the end of the text where it was cut off in the middle of one
const NUMBER_OR_NAME_SO_FAR =
  /-?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d*)?)?$|(?:t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?)$/y;

/** The first letters that may stand next; every letter that begins no other token begins a "0". */
const NEXT = {
  value: '"0{[',
  "value or end": '"0{[]',
  key: '"',
  "key or end": '"}',
  colon: ":",
  "comma or }": ",}",
  "comma or ]": ",]",
  nothing: "",
} as const;

/** UTF-16 position of the first character that can't stand where it stands; the length where one is missing. */
export function jsonFaultAt(text: string): number {
  const open: ("{" | "[")[] = [];
  let next: keyof typeof NEXT = "value";
  let at = lengthAt(SPACE, text, 0);
  while (at < text.length) {
    const letter: string = text.charAt(at);
    const token = '{}[]:,"'.includes(letter) ? letter : "0";
    const length = tokenLength(token, text, at);
    if (!NEXT[next].includes(token)) return at;
    if (length === 0) return at + lengthSoFar(token, text, at);
    const isKey: boolean = next === "key" || next === "key or end";
    if (token === "{" || token === "[") open.push(token);
    if (token === "}" || token === "]") open.pop();
    next = isKey && token === '"' ? "colon" : after(token, open.at(-1));
    at += length;
    at += lengthAt(SPACE, text, at);
  }
  return text.length;
}

function after(token: string, inside: "{" | "[" | undefined): keyof typeof NEXT {
  switch (token) {
    case "{":
      return "key or end";
    case "[":
      return "value or end";
    case ":":
      return "value";
    case ",":
      return inside === "{" ? "key" : "value";
    default:
      return inside === undefined ? "nothing" : inside === "{" ? "comma or }" : "comma or ]";
  }
}

/** 0 where the token is not right to its end. */
function tokenLength(token: string, text: string, at: number): number {
  if (token === '"') return stringAt(text, at).length;
  return token === "0" ? lengthAt(NUMBER_OR_NAME, text, at) : 1;
}

function lengthSoFar(token: string, text: string, at: number): number {
  return token === '"' ? stringAt(text, at).soFar : lengthAt(NUMBER_OR_NAME_SO_FAR, text, at);
}

/** A string's length, 0 where it is not right to its end; and as much of it as is right. */
function stringAt(
  text: string,
  start: number,
): { readonly length: number; readonly soFar: number } {
  let at = start + 1 + lengthAt(PLAIN, text, start + 1);
  for (;;) {
    if (text.charAt(at) === '"') return { length: at + 1 - start, soFar: at + 1 - start };
    const more = lengthAt(ESCAPES, text, at);
    if (more === 0) return { length: 0, soFar: at + lengthAt(CUT_ESCAPE, text, at) - start };
    at += more;
  }
}

/** How much of the text matches from there on. */
function lengthAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex - at : 0;
}
