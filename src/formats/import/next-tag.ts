/** Finds the tags of a text, whatever stands in it, in time that grows with its length alone. */

export interface Tag {
  /** lower case; "" for a comment, a declaration or a processing instruction */
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

/** What one walk through a text has learned, so that nothing is looked for to the end twice. */
export interface TagSearch {
  /** false once a tag was found that no ">" outside of its quotation marks ends */
  quotesClose: boolean;
  /** that do not occur in the rest of the text */
  readonly missing: Set<string>;
}

const NAME = /<(?<closes>\/?)(?<name>[a-z][^\s/>]{0,40})|<[!?]/iuy;

/** The next tag from here on; a "<" that begins none is a letter like others. */
export function nextTag(html: string, from: number, search: TagSearch): Tag | undefined {
  for (let start = html.indexOf("<", from); start !== -1; start = html.indexOf("<", start + 1)) {
    NAME.lastIndex = start;
    const match = NAME.exec(html);
    if (match === null) continue;
    const name = match.groups?.["name"]?.toLowerCase() ?? "";
    if (name !== "" && !isElement(name)) continue;

    const end =
      name === "" ? endOfComment(html, start, search) : endOfTag(html, NAME.lastIndex, search);
    if (end === undefined) continue;
    return { name, closes: match.groups?.["closes"] === "/", start, end };
  }
  return undefined;
}

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas " +
    "caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption " +
    "figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend " +
    "li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param " +
    "picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub " +
    "summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr"
  ).split(" "),
);

/** "List<String>" is no mark-up; elements of makers' own have a sign in their names. */
function isElement(name: string): boolean {
  return ELEMENTS.has(name) || /[-:]/u.test(name);
}

/** Never closed, they end with the text: where a field was cut off, its rest is code. */
const CODE: ReadonlySet<string> = new Set(["script", "style"]);

/** Behind the closing tag of an element that holds no words. */
export function endOfElement(html: string, tag: Tag, search: TagSearch): number {
  const closing = `</${tag.name}`;
  const otherwise = CODE.has(tag.name) ? html.length : tag.end;
  if (search.missing.has(closing)) return otherwise;
  const pattern = new RegExp(`${closing}[^>]*>?`, "giu");
  pattern.lastIndex = tag.end;
  if (pattern.exec(html) !== null) return pattern.lastIndex;
  search.missing.add(closing);
  return otherwise;
}

function endOfComment(html: string, start: number, search: TagSearch): number | undefined {
  const isComment = html.startsWith("<!--", start);
  return after(html, isComment ? "-->" : ">", start + 2, search);
}

/** A ">" within quotation marks belongs to the attribute. */
function endOfTag(html: string, from: number, search: TagSearch): number | undefined {
  if (!search.quotesClose) return after(html, ">", from, search);
  const STOP = /[>"']/gu;
  STOP.lastIndex = from;
  for (let match = STOP.exec(html); match !== null; match = STOP.exec(html)) {
    if (match[0] === ">") return STOP.lastIndex;
    const quoted = after(html, match[0], STOP.lastIndex, search);
    if (quoted === undefined) break;
    STOP.lastIndex = quoted;
  }
  search.quotesClose = false;
  return after(html, ">", from, search);
}

function after(html: string, sought: string, from: number, search: TagSearch): number | undefined {
  if (search.missing.has(sought)) return undefined;
  const at = html.indexOf(sought, from);
  if (at === -1) search.missing.add(sought);
  return at === -1 ? undefined : at + sought.length;
}
