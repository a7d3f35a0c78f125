/** What lines at the edges of a text say of where it is from: the page's address, the newspaper. */
import type { Block } from "./block.ts";
import { dayIn } from "./written-day.ts";

const ADDRESS =
  /^(?<label>(?:quelle|source|url|link|original|permalink|adresse|address|online)\s?:\s{0,3})?<?(?<url>https?:\/\/[^\s<>]{4,2000})>?$/iu;

/** Blocks at the head, above and below a headline. */
const HEAD = 4;
/** Blocks at the end, where only a label tells the page's own address from a link. */
const TAIL = 6;

const SENTENCE_END = /[.!?…]["'”’“‘»«)]{0,3}$/u;

/** A line that is an address and nothing else. */
export function isAddress(line: string): boolean {
  return addressIn(line) !== undefined;
}

function addressIn(line: string): { readonly url: string; readonly labelled: boolean } | undefined {
  const { label, url } = ADDRESS.exec(line)?.groups ?? {};
  return url === undefined || !URL.canParse(url) ? undefined : { url, labelled: Boolean(label) };
}

/** The page that a copied text says it is from. */
export function addressOf(blocks: readonly Block[]): string | undefined {
  const found = (some: readonly Block[]) =>
    some.map(({ text }) => addressIn(text)).filter((each) => each !== undefined);
  const head = blocks.slice(0, HEAD);
  const text = head.findIndex((block) => SENTENCE_END.test(block.text));
  const above = found(text < 0 ? head : head.slice(0, text));
  const below = found(blocks.slice(-TAIL)).filter(({ labelled }) => labelled);
  return [...above, ...below][0]?.url;
}

/** The last word of a newspaper's name, or the end of it; no place and no author is called so. */
const PAPER =
  /(?:zeitung|blatt|anzeiger|nachrichten|bote|kurier|post|presse|rundschau|allgemeine|tagesspiegel|tageszeitung|echo|magazin|rundfunk|times|herald|tribune|journal|gazette|news|chronicle|observer|guardian|telegraph|mail|mercury|examiner|standard|review|weekly|daily|dispatch|press|sentinel|bulletin|courier|globe|independent|messenger)$/iu;

const BEFORE_NAME =
  /^(?:(?:quelle|source|aus|from|published in|erschienen in)\s?:?\s|erschienen:\s)/iu;

/** The newspaper that a line with the day names: "Abendblatt, 12.07.2025"; a place is none. */
export function publisherIn(line: string): string | undefined {
  const day = dayIn(line);
  if (day === undefined) return undefined;
  const pieces = `${line.slice(0, day.start)},${line.slice(day.end)}`
    .replace(BEFORE_NAME, "")
    .split(/[,;|·•()]|\s[-–—/]\s/u)
    .map((piece) => piece.trim().replace(/\s(?:vom|am|of|on)$/iu, ""));
  return pieces.find((piece) => PAPER.test(piece.split(" ").at(-1) ?? ""));
}
