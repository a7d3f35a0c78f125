/** Small Word files, made in the test that reads them. */
import { strToU8, zipSync, type Zippable } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph; a heading where its style is said to be one. */
export function paragraph(text: string, style?: "Heading1" | "Heading2"): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
}

const STYLES = `<?xml version="1.0"?><w:styles ${W}>${[1, 2]
  .map(
    (rank) =>
      `<w:style w:type="paragraph" w:styleId="Heading${rank}"><w:name w:val="heading ${rank}"/></w:style>`,
  )
  .join("")}</w:styles>`;

/** The bytes of a file of these paragraphs; `more` replaces or adds parts. */
export function wordFile(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string | Uint8Array> = {
    "word/document.xml": documentXml(body),
    "word/styles.xml": STYLES,
    ...more,
  };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string" ? strToU8(part) : part,
    ]),
  );
  return zipSync(zippable).slice();
}
