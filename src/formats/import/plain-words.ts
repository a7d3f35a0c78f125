/**
 * Words of a field that may hold mark-up, as a reader would see them: tags off, entities decoded,
 * scripts and styles gone with what they enclose. One pass without recursion, linear in the length.
 */
import { isVisible } from "../parquet/file-words.ts";
import { decodeEntities } from "./html-entities.ts";
import { endOfElement, nextTag, type TagSearch } from "./next-tag.ts";

/** Paragraphs and line breaks are lines; a text without such tags keeps the lines that it has. */
export function plainWords(html: string): string {
  const lines = /[<&]/u.test(html) ? linesOf(html) : seen(html).split(LINE_END);
  const tidy = lines.map((line) => (UNTIDY.test(line) ? line.replace(/\s+/gu, " ") : line).trim());
  // direction marks alone, which stay where words are, are no line
  return tidy.filter(isVisible).join("\n");
}

/** The same as one line, for titles and names. */
export function plainLine(html: string): string {
  return plainWords(html).replaceAll("\n", " ");
}

const UNTIDY = /\s\s|[^\S ]/u;

// controls, soft hyphens, byte-order marks and what turns the direction of the words that follow;
// joiners and short direction marks stay: emoji and Persian are spelt with them
const HIDDEN = /[\p{Cc}\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;
const EVERY_HIDDEN = new RegExp(HIDDEN.source, "gu");
const LINE_END = /\r\n?|[\n\u0085\u2028\u2029]/u;

/** White space is a control character too, by Unicode. */
function seen(text: string): string {
  if (!HIDDEN.test(text)) return text;
  return text.replace(EVERY_HIDDEN, (unit) =>
    /[\s\u0085]/u.test(unit) && unit !== "\ufeff" ? unit : "",
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BREAKS = words(
  "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody tfoot thead tr ul",
);
/** Their words stand side by side, with no white space of their own. */
const CELLS = words("td th");
const WORDLESS = words(
  "head iframe math noscript object script select style svg template textarea title",
);

function linesOf(html: string): readonly string[] {
  const search: TagSearch = { quotesClose: true, missing: new Set() };
  const lines: string[] = [];
  let line = "";
  let broken = false;
  let at = 0;
  for (let tag = nextTag(html, 0, search); tag !== undefined; tag = nextTag(html, at, search)) {
    line += decodeEntities(html.slice(at, tag.start));
    at = tag.end;
    if (BREAKS.has(tag.name)) {
      broken = true;
      lines.push(line);
      line = "";
    } else if (CELLS.has(tag.name)) line += " ";
    else if (WORDLESS.has(tag.name) && !tag.closes) at = endOfElement(html, tag, search);
  }
  lines.push(line + decodeEntities(html.slice(at)));
  const shown = lines.map(seen);
  // between paragraphs' tags the line ends of the text are no more than blanks
  return broken ? shown : shown.flatMap((each) => each.split(LINE_END));
}
