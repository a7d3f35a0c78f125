/**
 * How a sentence of an original is recognised without being kept: by the SHA-256 of its normalised
 * text. Two prints of one sentence differ in quotation marks, apostrophes, soft hyphens, white space
 * and capitals; their hash does not.
 */

/** The part of Web Crypto that is needed: `globalThis.crypto.subtle` in a browser and in Node. */
export interface Digest {
  digest(algorithm: "SHA-256", data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

/** Straight, typographic and angle marks, apostrophes, primes and accents used in their place. */
export const QUOTATION_MARKS =
  /["'`´\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb\u300c-\u300f]/gu;
// French marks stand off by no-break spaces, which belong to the marks; ordinary spaces do not: »so«
const SET_OFF = /(?<=[\u2039\u00ab])[\u00a0\u202f]+|[\u00a0\u202f]+(?=[\u203a\u00bb])/gu;
/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The sentence as it is hashed: NFC, case folded, no quotation marks, white space collapsed. */
export function normalisedSentence(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(SET_OFF, "")
      .replace(QUOTATION_MARKS, "")
      .replace(INVISIBLE, "")
      // upper case first: it folds "ß" and "ss" together, which lower case alone does not
      .toUpperCase()
      .toLowerCase()
      .replace(/\s+/gu, " ")
      .trim()
      .normalize("NFC")
  );
}

/** SHA-256 of the normalised sentence, 64 hexadecimal digits in lower case. */
export async function sentenceHash(text: string, crypto: Digest): Promise<string> {
  const bytes = await crypto.digest("SHA-256", utf8(normalisedSentence(text)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** `TextEncoder` belongs to the platform, not to the language, and this module has no platform. */
function utf8(text: string): Uint8Array<ArrayBuffer> {
  const escaped = encodeURIComponent(text.toWellFormed());
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === "%") {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else {
      bytes.push(escaped.charCodeAt(at));
    }
  }
  return Uint8Array.from(bytes);
}
