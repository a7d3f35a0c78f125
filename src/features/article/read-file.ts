/** The text of a file that the reader chose: plain text, Markdown, or a saved page. */

/** Larger files are no newspaper article, not even as a saved page with all that is around it. */
export const MAX_BYTES = 5_000_000;

/** UTF-16 units of a text, pasted or read from a file; comparing a longer one would take too long. */
export const MAX_CHARACTERS = 1_000_000;

/** UTF-8, else the encoding that older German pages are saved in. */
export async function textOfFile(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const text = decode(bytes);
  return /\.x?html?$/iu.test(file.name) || file.type === "text/html" ? textOfPage(text) : text;
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, dd, dt";

/** The innermost text blocks of a page, a blank line between them. A parsed document runs no script. */
export function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const hidden of page.querySelectorAll("script, style, template, noscript")) hidden.remove();
  const blocks = [...page.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const texts = blocks.length > 0 ? blocks.map(textOf) : [textOf(page.body)];
  return texts.filter((text) => text !== "").join("\n\n");
}

function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/gu, " ").trim();
}
