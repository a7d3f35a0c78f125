/**
 * Measures the extraction of invented news stories (`stories/*.txt`). Their first line gives language and
 * day of publication, the second the headline. Under each sentence stand the claims that a reader would
 * make of it: `>` one that must be found, `?` one that may be. Parts are separated by `;`: the types that
 * are right (`*` for any), then in any order the actors that must take part (and in brackets those that
 * may), `@` the dates that are right (`none`, `*`), `by` the speaker, `!` the stance.
 */
import { type Article, type Span, sentenceAt } from "#src/extract/article.ts";
import { articleOf } from "#src/extract/every-language.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import type { FoundClaim } from "#src/extract/events/found-claim.ts";
import { extract } from "#src/extract/extract.ts";
import { readPlainText } from "#src/formats/read-plain-text.ts";

export interface Expected {
  readonly line: string;
  readonly must: boolean;
  readonly types: readonly string[];
  readonly actors: readonly string[];
  readonly mayActors: readonly string[];
  readonly dates: readonly string[];
  readonly speaker?: string;
  readonly stance?: string;
}

interface StorySentence {
  readonly text: string;
  readonly expected: readonly Expected[];
}

export interface Told {
  readonly sentence: string;
  readonly expected: Expected;
  readonly claim?: FoundClaim;
  /** what is wrong with the claim: "date", "actors", "speaker", "stance" */
  readonly wrong: readonly string[];
}

export interface StoryMeasure {
  readonly name: string;
  readonly extraction: Extraction;
  readonly told: readonly Told[];
  readonly extra: readonly FoundClaim[];
}

export function measureStory(name: string, story: string): StoryMeasure {
  const [head = "", ...lines] = story.split("\n");
  const [lang = "", published] = head.split(" ");
  const sentences: StorySentence[] = [];
  const text = lines.filter((line) => !/^[>?]/u.test(line)).join("\n");
  for (const [index, line] of lines.entries()) {
    // the headline is told again below it
    if (index === 0 || line === "" || /^[>?]/u.test(line)) continue;
    const next = lines.findIndex((other, at) => at > index && !/^[>?]/u.test(other));
    sentences.push({ text: line, expected: lines.slice(index + 1, next).map(expectedOf) });
  }
  const paragraphs = readPlainText(text).paragraphs.map((each) => each.text);
  const extraction = extract(articleOf({ lang, paragraphs, published }), []);
  const pairs = sentences.map((sentence) => pair(sentence, extraction));
  const told = pairs.flatMap((each) => each.told);
  const known = new Set(told.map(({ claim }) => claim));
  const extra = pairs
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.as !== "background" && !known.has(claim));
  return { name, extraction, told, extra };
}

function expectedOf(line: string): Expected {
  const [types = "", ...parts] = line
    .slice(2)
    .split(";")
    .map((part) => part.trim());
  const named = parts.find((part) => !/^(?:@|!|by )/u.test(part)) ?? "";
  const [musts = "", mays = ""] = named.split(/[()]/u);
  const speaker = parts.find((part) => part.startsWith("by "))?.slice(3);
  const stance = parts.find((part) => part.startsWith("!"))?.slice(1);
  const dates = parts.find((part) => part.startsWith("@"))?.slice(1);
  return {
    line,
    must: line.startsWith(">"),
    types: types.split("|"),
    actors: namesIn(musts),
    mayActors: namesIn(mays),
    dates: dates?.split("|") ?? ["none"],
    ...(speaker === undefined ? {} : { speaker }),
    ...(stance === undefined ? {} : { stance }),
  };
}

const namesIn = (list: string): readonly string[] =>
  list.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));

/** The claims of a sentence with what is expected of it, each once, the likest first. */
function pair(
  { text, expected }: StorySentence,
  extraction: Extraction,
): { readonly told: readonly Told[]; readonly claims: readonly FoundClaim[] } {
  const { article } = extraction;
  const start = article.text.indexOf(text);
  if (start === -1) throw new Error(`the text has no sentence: ${text}`);
  const span = { start, end: start + text.length };
  const claims = extraction.claims.filter(({ sentence }) => isWithin(article, sentence, span));
  const free = new Set(claims);
  const left = new Set(expected);
  const told: Told[] = [];
  const all = expected
    .flatMap((each) => claims.map((claim) => ({ each, claim, ...judge(each, claim, extraction) })))
    .toSorted((a, b) => b.score - a.score);
  for (const { each, claim, wrong, score } of all) {
    if (score <= 0 || !left.has(each) || !free.has(claim)) continue;
    left.delete(each);
    free.delete(claim);
    told.push({ sentence: text, expected: each, claim, wrong });
  }
  for (const each of left) told.push({ sentence: text, expected: each, wrong: [] });
  return { told, claims };
}

function isWithin(article: Article, sentence: number, span: Span): boolean {
  const first = sentenceAt(article, span.start)?.number ?? -1;
  const last = sentenceAt(article, span.end - 1)?.number ?? -1;
  return first <= sentence && sentence <= last;
}

function judge(
  expected: Expected,
  claim: FoundClaim,
  extraction: Extraction,
): { readonly score: number; readonly wrong: readonly string[] } {
  const { types, actors, dates, speaker, stance } = expected;
  if (!isOneOf(types, claim.type)) return { score: 0, wrong: [] };
  const names = claim.actors.map(({ actor }) => namesOf(actor, extraction));
  const speakers = claim.chain.flatMap((link) => link.speakers);
  const date = dateOf(claim) ?? "none";
  const wrong: string[] = [];
  if (!isOneOf(dates, date)) wrong.push("date");
  if (!actors.every((actor) => names.some((own) => isNamed(own, actor)))) wrong.push("actors");
  if (speaker !== undefined && !speakers.some((id) => isNamed(namesOf(id, extraction), speaker))) {
    wrong.push("speaker");
  }
  if (!isOneOf([stance ?? "*"], claim.stance)) wrong.push("stance");
  return { score: (expected.must ? 2 : 1) + 1 - wrong.length * 0.3, wrong };
}

const isOneOf = (list: readonly string[], value: string): boolean =>
  list.includes("*") || list.includes(value);

export function dateOf({ when }: FoundClaim): string | undefined {
  return when?.published?.edtf ?? when?.text?.edtf;
}

export function namesOf(actor: string, { proposed }: Extraction): readonly string[] {
  const known = proposed.find(({ id }) => id === actor);
  if (known === undefined) return [actor];
  return [...Object.values(known.name), ...Object.values(known.aliases).flat()];
}

const isNamed = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => ` ${name} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${name} `));

/** Actors of a claim that the story doesn't name for it. */
export function strangers({ expected, claim }: Told, extraction: Extraction): readonly string[] {
  const wanted = [...expected.actors, ...expected.mayActors];
  if (expected.speaker !== undefined) wanted.push(expected.speaker);
  return (claim?.actors ?? [])
    .map(({ actor }) => actor)
    .filter((actor) => !wanted.some((name) => isNamed(namesOf(actor, extraction), name)));
}
