/** Foreign words in a Markdown text: they show as they are, and make no mark-up. */

/** A block of its own, on one line: what begins it is no list, heading or rule. */
export function blockInMarkdown(text: string): string {
  return wordsInMarkdown(text)
    .replace(/^(\d{1,9})([.)])/u, "$1\\$2")
    .replace(/^[-+=:]/u, "\\$&");
}

/** Within a line. Signs that mean nothing there are left alone. */
export function wordsInMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&]/gu, "\\$&");
}

/** An address between angle brackets; what would end it there is written as an address writes it. */
export function linkInMarkdown(url: string): string {
  return `<${url.replace(/[\s<>\\]/gu, (sign) => encodeURIComponent(sign))}>`;
}
