/** What the benchmark of adding runs in the page: forty articles, through the worker as built. */
import { ownArticleOf, sourceId } from "#src/formats/source-of.ts";
import type { OwnArticle, WholeCollection } from "#src/domain/own-collection.ts";
import { createDesk } from "#src/worker/create-desk.ts";
import type { FileReading } from "#src/worker/protocol.ts";

export interface AddingFigures {
  /** milliseconds */
  readonly start: number;
  readonly read: number;
  readonly open: number;
  readonly decide: number;
  /** the longest time in which the page did nothing else */
  readonly gap: number;
  readonly articles: number;
  readonly claims: number;
}

async function add(
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<AddingFigures> {
  const desk = createDesk();
  const began = performance.now();
  await desk.ask({ kind: "read", name: "", content: "Ein Satz." });
  const started = performance.now();
  const watch = watchGaps();
  const readings: { readonly name: string; readonly reading: FileReading }[] = [];
  for (const { name, content } of files) {
    const bytes = new TextEncoder().encode(content).buffer;
    readings.push({ name, reading: await desk.ask({ kind: "read", name, content: bytes }) });
  }
  const read = performance.now();
  const whole = collectionOf(readings.flatMap(({ name, reading }) => articleOf(name, reading)));
  const checked = await desk.ask({ kind: "open", whole });
  const opened = performance.now();
  await desk.ask({ kind: "decide", decisions: whole.decisions });
  const decided = performance.now();
  const gap = watch();
  return {
    start: started - began,
    read: read - started,
    open: opened - read,
    decide: decided - opened,
    gap,
    articles: whole.articles.length,
    claims: checked.dataset.claims.length,
  };
}

function articleOf(name: string, reading: FileReading): readonly OwnArticle[] {
  if (!reading.ok) return [];
  const { article, lang, digest } = reading;
  const given = {
    id: sourceId(name, new Set()),
    publisher: "Bench",
    headline: name,
    published: "2025-07-12",
    lang,
    url: undefined,
    order: 0,
  };
  return [ownArticleOf(article, name, given, digest, 0)];
}

function collectionOf(articles: readonly OwnArticle[]): WholeCollection {
  return {
    collection: { id: "bench", title: { de: "Bench" }, sides: [], made: 0, changed: 0 },
    base: undefined,
    articles,
    decisions: { claims: new Map(), events: new Map(), actors: new Map() },
  };
}

/** Until the returned function is called, which gives the longest gap between two turns of the page. */
function watchGaps(): () => number {
  let last = performance.now();
  let longest = 0;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(turn, 0);
  return () => {
    clearInterval(timer);
    turn();
    return longest;
  };
}

/** How long the page is kept from its turns by the machine alone. */
async function idle(ms: number): Promise<number> {
  const watch = watchGaps();
  await new Promise((resolve) => setTimeout(resolve, ms));
  return watch();
}

Reflect.set(globalThis, "addArticles", add);
Reflect.set(globalThis, "doNothing", idle);
