/** Letters that no decomposition turns into a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** An id in the form that the data model asks for: small Latin letters, digits and hyphens. */
export function slugOf(name: string): string {
  const slug = inPlainLetters(name).replace(/[^a-z0-9]+/gu, "-");
  return slug.slice(slug.startsWith("-") ? 1 : 0, slug.endsWith("-") ? -1 : undefined);
}

/** Letters and marks beyond ASCII: dashes and quotation marks, which many titles have, are none. */
const BEYOND_ASCII = /[\u0080-\u1fff\u2070-\u{10ffff}]/u;

function inPlainLetters(name: string): string {
  // nothing is to be taken apart in ASCII, which most names are in
  if (!BEYOND_ASCII.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßłøđðþæœı]/gu, (letter) => PLAIN[letter] ?? letter);
}
