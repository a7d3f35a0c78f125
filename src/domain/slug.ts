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
  return inPlainLetters(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

function inPlainLetters(name: string): string {
  // nothing is to be taken apart in ASCII, which most names are in
  if (!/[\u0080-\u{10ffff}]/u.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßłøđðþæœı]/gu, (letter) => PLAIN[letter] ?? letter);
}
