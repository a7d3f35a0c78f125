/** Foreign words in a mark-up of ours: they stay words. */

const HTML: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => HTML.get(sign) ?? sign);
}

/** A spreadsheet takes what begins like this for a formula, full-width signs among them, and runs it. */
export const BEGINS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
