/**
 * The blocks of a page in the order of reading. Text of two blocks is never glued together, and the
 * walk has no recursion: pages may be ten thousand elements deep.
 */
import type { Block, BlockKind } from "./block.ts";
import { hintOf, isHidden } from "./html-hints.ts";
import { oneLine } from "./html-metadata.ts";
import type { AsideReason } from "./read-article.ts";

export interface PageBlock extends Block {
  /** the innermost block element that holds the text */
  readonly holder: Element;
  /** the outermost `<article>` or `<main>` round it */
  readonly scope: Element | undefined;
}

export interface PageTime {
  readonly element: Element;
  readonly scope: Element | undefined;
  /** how many blocks stand before it */
  readonly before: number;
  readonly said: AsideReason | undefined;
}

export interface WalkedPage {
  readonly blocks: readonly PageBlock[];
  readonly times: readonly PageTime[];
  /** the most elements within each other */
  readonly depth: number;
  /** elements and pieces of text */
  readonly nodes: number;
}

const tags = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const INLINE = tags(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK PICTURE Q RT RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR",
);
const WORDLESS = tags(
  "HEAD TITLE SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED VIDEO AUDIO CANVAS BUTTON INPUT SELECT TEXTAREA MATH DATALIST METER PROGRESS MAP DIALOG LINK META RP",
);
const SCOPES = tags("ARTICLE MAIN");
/** Asides that hold this share of a page's words are its article, whatever they are called. */
const MAIN_SHARE = 0.6;
const BREAK = "\n";
const ELEMENT = 1;
const TEXT = 3;

/** Where the walk is: one for each open element. */
interface Place {
  readonly element: Element;
  readonly holder: Element;
  readonly scope: Element | undefined;
  readonly said: AsideReason | undefined;
  readonly kind: BlockKind;
  readonly linked: boolean;
}

export function walkPage(root: Element): WalkedPage {
  const walk = new Walk(root);
  walk.run();
  const { blocks, times, depth, nodes } = walk;
  return { blocks, times, depth, nodes };
}

class Walk {
  readonly blocks: PageBlock[] = [];
  readonly times: PageTime[] = [];
  readonly nodes: number;
  depth = 0;
  readonly #open: Place[];
  readonly #lengths: ReadonlyMap<Node, number>;
  readonly #total: number;
  #words: string[] = [];
  #linked = 0;

  constructor(root: Element) {
    this.#lengths = lengthsBelow(root);
    this.nodes = this.#lengths.size;
    this.#total = this.#lengths.get(root) ?? 0;
    this.#open = [
      {
        element: root,
        holder: root,
        scope: undefined,
        said: undefined,
        kind: "paragraph",
        linked: false,
      },
    ];
  }

  run(): void {
    const [root] = this.#open;
    let node: Node | null = root?.element.firstChild ?? null;
    while (node !== null || this.#open.length > 1) {
      if (node === null) {
        node = this.#leave();
        continue;
      }
      this.depth = Math.max(this.depth, this.#open.length);
      node = this.#visit(node);
    }
    this.#flush();
  }

  get #here(): Place | undefined {
    return this.#open.at(-1);
  }

  /** The node that comes next. */
  #visit(node: Node): Node | null {
    if (node.nodeType === TEXT) this.#add(node.nodeValue ?? "");
    if (!isElement(node)) return node.nextSibling;
    if (node.tagName === "BR") return this.#break(node);
    if (WORDLESS.has(node.tagName) || isHidden(node) || isFootnote(node)) return node.nextSibling;
    this.#enter(node);
    return node.firstChild;
  }

  #add(text: string): void {
    this.#words.push(text);
    if (this.#here?.linked === true) this.#linked += text.trim().length;
  }

  /** One line break is a space, two in a row end the paragraph. */
  #break(element: Element): Node | null {
    if (this.#words.at(-1) === BREAK) this.#flush();
    else this.#words.push(BREAK);
    let next: Node | null = element.nextSibling;
    // white space between two breaks is none
    while (next?.nodeType === TEXT && (next.nodeValue ?? "").trim() === "") next = next.nextSibling;
    return next;
  }

  #enter(element: Element): void {
    const parent = this.#here;
    if (parent === undefined) return;
    const { tagName } = element;
    const said = parent.said ?? this.#hint(element);
    const inline = isInline(element, parent, said);
    if (!inline) this.#flush();
    else if (isUnspaced(element, parent)) this.#words.push(" ");
    const place: Place = {
      element,
      holder: inline ? parent.holder : element,
      scope: parent.scope ?? (SCOPES.has(tagName) ? element : undefined),
      said,
      kind: inline ? parent.kind : kindOf(tagName, parent.kind),
      linked: parent.linked || tagName === "A",
    };
    if (tagName === "TIME" || element.getAttribute("itemprop") === "datePublished") {
      this.times.push({ element, scope: place.scope, said, before: this.blocks.length });
    }
    this.#open.push(place);
  }

  #leave(): Node | null {
    const left = this.#open.at(-1);
    if (left !== undefined && left.holder === left.element) this.#flush();
    this.#open.pop();
    return left?.element.nextSibling ?? null;
  }

  #hint(element: Element): AsideReason | undefined {
    const large = (this.#lengths.get(element) ?? 0) > this.#total * MAIN_SHARE;
    return large ? undefined : hintOf(element);
  }

  #flush(): void {
    const place = this.#here;
    const text = oneLine(this.#words.join(""));
    const linked = text === "" ? 0 : Math.min(1, this.#linked / text.length);
    this.#words = [];
    this.#linked = 0;
    if (text === "" || place === undefined) return;
    const { holder, scope, kind, said } = place;
    this.blocks.push({
      kind,
      text,
      linked,
      holder,
      scope,
      ...(said === undefined ? {} : { said }),
    });
  }
}

/** Within running text an element is part of the sentence; elsewhere a byline in a `<span>` is a block. */
function isInline({ tagName }: Element, parent: Place, said: AsideReason | undefined): boolean {
  if (!INLINE.has(tagName) && !tagName.includes("-")) return false;
  return said === parent.said || SENTENCES.test(parent.holder.tagName);
}

const SENTENCES = /^(?:P|LI|H[1-6]|TD|DD|BLOCKQUOTE|FIGCAPTION)$/u;
const LABELS = tags("A SPAN TIME LABEL");

/** Whether two labels stand side by side, which the page's style parts and no white space does. */
function isUnspaced(element: Element, parent: Place): boolean {
  const before = element.previousSibling;
  if (before === null || !isElement(before) || SENTENCES.test(parent.holder.tagName)) return false;
  return LABELS.has(element.tagName) && LABELS.has(before.tagName);
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** "[12]", as encyclopaedias refer to their notes. */
function isFootnote(element: Element): boolean {
  return element.tagName === "SUP" && /^\s{0,9}\[[^\]]{1,20}\]\s{0,9}$/u.test(element.textContent);
}

function kindOf(tagName: string, parent: BlockKind): BlockKind {
  if (/^H[1-6]$/u.test(tagName)) return "heading";
  if (tagName === "FIGCAPTION" || tagName === "CAPTION") return "caption";
  if (tagName === "LI" || parent === "item") return "item";
  return parent === "caption" ? "caption" : "paragraph";
}

/** How many letters of text each element holds. */
function lengthsBelow(root: Element): ReadonlyMap<Node, number> {
  const lengths = new Map<Node, number>();
  const inOrder: Node[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    inOrder.push(node);
    lengths.set(node, node.nodeType === TEXT ? (node.nodeValue ?? "").trim().length : 0);
    if (isElement(node) && WORDLESS.has(node.tagName)) continue;
    for (let child = node.lastChild; child !== null; child = child.previousSibling)
      open.push(child);
  }
  // children come after their parents, so from the end every child is summed up before its parent
  for (const node of inOrder.toReversed()) {
    const parent = node === root ? null : node.parentNode;
    if (parent !== null) {
      lengths.set(parent, (lengths.get(parent) ?? 0) + (lengths.get(node) ?? 0));
    }
  }
  return lengths;
}
