/** A claim as one text gives it, in the shape of the data set: spans of an article become phrases. */
import type { Claim, Dated, Kind, Link, Passage, Phrase, When } from "#src/domain/model.ts";
import type { Span } from "../article.ts";
import type {
  EventType,
  FoundClaim,
  FoundDate,
  FoundLink,
  FoundWhen,
} from "../events/found-claim.ts";
import type { Extraction } from "../events/extraction.ts";
import { layoutOf, placeOf, type ArticleLayout, type PlacedSpan } from "./article-layout.ts";
import { passageSpan } from "./passage-span.ts";

// how much of the surroundings a quote selector keeps, in UTF-16 units
const CONTEXT = 32;

export interface DraftClaim {
  readonly source: string;
  readonly type: EventType;
  readonly kind: Kind;
  /** counts through the article's sentences, from 1 */
  readonly sentence: number;
  readonly as: FoundClaim["as"];
  /** place of the claim that it is part of or follows from, in the same list */
  readonly of: number | undefined;
  /** per language, the word that shows what happens */
  readonly trigger: Phrase;
  readonly claim: Omit<Claim, "id">;
  /** the first language's: what joining compares */
  readonly found: FoundClaim;
  readonly extraction: Extraction;
}

/** What every conversion of a claim needs to know of its text. */
export interface Home {
  readonly source: string;
  readonly lang: string;
  readonly text: string;
  readonly layout: ArticleLayout;
  readonly paragraph: number;
}

/** In the order of the extraction; a claim whose passage leaves its paragraph has no place. */
export function draftClaims(
  source: string,
  lang: string,
  extraction: Extraction,
): readonly DraftClaim[] {
  const { text } = extraction.article;
  const layout = layoutOf(extraction.article);
  const kept: { found: FoundClaim; placed: PlacedSpan }[] = [];
  const places = new Map<number, number>();
  for (const [index, found] of extraction.claims.entries()) {
    const sentence = extraction.article.sentences[found.sentence];
    const passage = sentence ? passageSpan(found, text, sentence) : found.passage;
    const placed = placeOf(layout, passage);
    if (placed === undefined) continue;
    places.set(index, kept.length);
    kept.push({ found: { ...found, passage }, placed });
  }
  return kept.map(({ found, placed }) => {
    const home: Home = { source, lang, text, layout, paragraph: placed.paragraph };
    return {
      source,
      type: found.type,
      kind: found.kind,
      sentence: found.sentence + 1,
      as: found.as,
      of: found.of === undefined ? undefined : places.get(found.of),
      trigger: phraseOf(home, found.trigger) ?? {},
      claim: claimOf(home, found, placed),
      found,
      extraction,
    };
  });
}

function claimOf(home: Home, found: FoundClaim, placed: PlacedSpan): Omit<Claim, "id"> {
  return {
    passages: [passageOf(home, found.passage, placed)],
    actors: found.actors.map(({ actor, role, phrase }) => ({
      actor,
      role,
      ...withPhrase(home, phrase),
    })),
    ...(found.place === undefined
      ? {}
      : { place: { name: { ...found.place.name }, ...withPhrase(home, found.place.phrase) } }),
    quotes: found.quotes.flatMap((quote) => {
      const phrase = phraseOf(home, quote);
      return phrase === undefined
        ? []
        : [{ exact: home.text.slice(quote.start, quote.end), phrase }];
    }),
    chain: found.chain.map((link) => linkOf(home, link)),
    stance: found.stance,
    ...whenOf(home, found.when),
    ...boundsOf(home, found.bounds),
    found: { by: "program", rules: rulesOf(found), corrected: [] },
  };
}

export function passageOf(
  { source, lang, text, layout }: Home,
  span: Span,
  placed: PlacedSpan,
): Passage {
  const { start, end } = span;
  const paragraph = layout[placed.paragraph] ?? span;
  return {
    source,
    text: lang,
    ...placed,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(paragraph.start, start - CONTEXT), start),
    suffix: text.slice(end, Math.min(end + CONTEXT, paragraph.end)),
  };
}

/** `undefined` where the words stand outside the claim's paragraph. */
export function phraseOf(home: Home, span: Span | undefined): Phrase | undefined {
  const placed = span === undefined ? undefined : placeOf(home.layout, span);
  if (span === undefined || placed?.paragraph !== home.paragraph) return undefined;
  const { start, end } = placed;
  return { [home.lang]: { start, end, exact: home.text.slice(span.start, span.end) } };
}

function withPhrase(home: Home, span: Span | undefined): { phrase?: Phrase } {
  const phrase = phraseOf(home, span);
  return phrase === undefined ? {} : { phrase };
}

function linkOf(home: Home, { speakers, phrase, cue, form, when }: FoundLink): Link {
  const cuePhrase = phraseOf(home, cue);
  return {
    speakers: [...speakers],
    ...withPhrase(home, phrase),
    ...(cuePhrase === undefined ? {} : { cue: cuePhrase }),
    form,
    ...whenOf(home, when),
  };
}

function whenOf(home: Home, when: FoundWhen | undefined): { when?: When } {
  const text = datedOf(home, when?.text);
  const published = datedOf(home, when?.published);
  if (text === undefined && published === undefined) return {};
  return { when: { ...(text && { text }), ...(published && { published }) } };
}

function boundsOf(home: Home, bounds: FoundClaim["bounds"]): Pick<Claim, "bounds"> {
  const notBefore = datedOf(home, bounds?.notBefore);
  const notAfter = datedOf(home, bounds?.notAfter);
  if (notBefore === undefined && notAfter === undefined) return {};
  return { bounds: { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) } };
}

function datedOf(home: Home, date: FoundDate | undefined): Dated | undefined {
  if (date === undefined) return undefined;
  const words = phraseOf(home, date.words);
  return {
    ...(date.edtf === undefined ? {} : { edtf: date.edtf }),
    ...(words === undefined ? {} : { words }),
    rule: date.rule,
    uses: date.usesPublication ? [{ source: home.source }] : [],
  };
}

function rulesOf({ reasons }: FoundClaim): string[] {
  return [...new Set(reasons.map(({ rule }) => rule))];
}
