/** Any file that holds an article: which format it has, and what it says. */
import { decode } from "./decode.ts";
import type { ReadArticle, ReadProblem } from "./read-article.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { ReadingHints } from "./reading-hints.ts";

export type TextFormat = "html" | "markdown" | "text";

export type TextFile = ReadArticle & { readonly format: TextFormat };

/**
 * The article in a file. `name` is its name or address, of which the ending counts; a page is known
 * by its content too. Never throws: what is wrong stands among the problems.
 */
export function readArticleFile(
  name: string,
  content: Uint8Array | string,
  hints: ReadingHints = {},
): TextFile {
  // a large file that is no text isn't decoded for nothing
  const head = typeof content === "string" ? content : decode(content.subarray(0, LOOKED_AT)).text;
  if (isBinary(head)) return unreadable({ kind: "no-article", detail: "binary" });
  const { text, problems } =
    typeof content === "string" ? { text: content, problems: [] } : decode(content);
  const format = formatOf(name, text);
  const article = readAs(format, text, hints);
  const told = [...problems, ...misreadLetters(text)];
  return { ...article, format, problems: [...told, ...article.problems] };
}

function readAs(format: TextFormat, text: string, hints: ReadingHints): ReadArticle {
  switch (format) {
    case "html":
      return readHtml(text, hints);
    case "markdown":
      return readMarkdown(text, hints);
    case "text":
      return readPlainText(text, hints);
  }
}

const PAGE = /<(?:!doctype html|html|head|body)[\s>]/iu;
/** A fragment copied out of a page, which begins with a tag and has paragraphs. */
const FRAGMENT = /^\s{0,200}<(?:article|main|div|section|p|h1|header|meta|title)[\s>]/iu;

function formatOf(name: string, text: string): TextFormat {
  const ending = /\.(?<ending>[a-z]{2,8})$/iu.exec(name)?.groups?.["ending"]?.toLowerCase();
  const head = text.slice(0, 3000);
  if (PAGE.test(head) || /^(?:html?|xhtml|shtml|amp)$/u.test(ending ?? "")) return "html";
  if (ending === "md" || ending === "markdown") return "markdown";
  return FRAGMENT.test(head) && /<\/(?:p|div|article|h1)>/iu.test(text.slice(0, 100_000))
    ? "html"
    : "text";
}

/** Bytes or UTF-16 units that are looked at. */
const LOOKED_AT = 8000;

/** Pictures and archives have controls all over, texts next to none. */
function isBinary(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  const odd = looked.match(/[\p{Cc}\ufffd]/gu)?.filter((unit) => !/[\t\n\r\f]/u.test(unit)) ?? [];
  return odd.length > 8 && odd.length > looked.length * 0.05;
}

/** UTF-8 that was once read as windows-1252 and saved: "Ã¼" for "ü". */
const MISREAD = /[ÃÂ][\u0080-\u00bf\u0152-\u0192\u2013-\u2122]|â€[\u0080-\u2122]/gu;

function misreadLetters(text: string): readonly ReadProblem[] {
  const looked = text.slice(0, 100_000);
  const found = looked.match(MISREAD) ?? [];
  return found.length < 2
    ? []
    : [{ kind: "encoding", detail: `UTF-8 > windows-1252: ${found[0] ?? ""}` }];
}

function unreadable(problem: ReadProblem): TextFile {
  return {
    format: "text",
    agencies: [],
    otherDays: [],
    paragraphs: [],
    aside: [],
    problems: [problem],
  };
}
