/** The file of a large collection as a text, since a backup is one. */

/** Units of the text that are made at a time: more are no arguments of one call. */
const AT_ONCE = 24_576;

export function toBase64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  const parts: string[] = [];
  // a multiple of three, so that the parts make one text
  for (let at = 0; at < all.length; at += AT_ONCE) {
    parts.push(btoa(String.fromCharCode(...all.subarray(at, at + AT_ONCE))));
  }
  return parts.join("");
}

/** `undefined` for a text that is no base64, or empty. */
export function fromBase64(text: string): ArrayBuffer | undefined {
  try {
    const units = atob(text);
    if (units === "") return undefined;
    const bytes = new Uint8Array(units.length);
    for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
    return bytes.buffer;
  } catch {
    return undefined;
  }
}
