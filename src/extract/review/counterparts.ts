/**
 * What a text says of a claim that was found in another language only, or in both with fewer words:
 * texts that agree sentence by sentence have the claim's sentence at the same place, and there the
 * same actors, places and dates are looked for.
 */
import type { Claim, Dated, Link, Phrase, When } from "#src/domain/model.ts";
import type { PlaceMention } from "../actors/mention.ts";
import { quotationsOf } from "../attribution/quotations.ts";
import { sentenceAt, type ArticleSentence, type Span } from "../article.ts";
import type { Extraction } from "../events/extraction.ts";
import type { FoundDate } from "../events/found-claim.ts";
import { layoutOf, placeOf, type ArticleLayout } from "./article-layout.ts";
import { passageOf, phraseOf, type DraftClaim, type Home } from "./draft-claim.ts";

/** The rule that a passage goes by whose text alone didn't give the claim. */
const COUNTERPART = "counterpart-sentence";

/** A text with what was found in each of its sentences. */
export interface ReadText {
  readonly lang: string;
  readonly extraction: Extraction;
  readonly layout: ArticleLayout;
  readonly mentions: BySentence<Extraction["actors"][number]>;
  readonly places: BySentence<PlaceMention>;
  readonly dates: BySentence<Extraction["dates"][number]>;
  readonly attributions: BySentence<Extraction["attributions"][number]>;
  /** with their marks */
  readonly quotations: BySentence<Span>;
}

type BySentence<T> = ReadonlyMap<number, readonly T[]>;

export function readText(lang: string, extraction: Extraction): ReadText {
  const by = <T extends Span>(found: readonly T[]) => bySentence(extraction, found);
  const { actors, places, dates, attributions } = extraction;
  return {
    lang,
    extraction,
    layout: layoutOf(extraction.article),
    mentions: by(actors),
    places: by(places),
    dates: by(dates),
    attributions: by(attributions),
    quotations: by(quotationsOf(extraction.article)),
  };
}

function bySentence<T extends Span>({ article }: Extraction, found: readonly T[]): BySentence<T> {
  const map = new Map<number, T[]>();
  for (const each of found) {
    const number = sentenceAt(article, each.start)?.number ?? 0;
    const others = map.get(number);
    if (others === undefined) map.set(number, [each]);
    else others.push(each);
  }
  return map;
}

/** Whether the texts have as many sentences in each paragraph. */
export function areAligned(texts: readonly ReadText[]): boolean {
  const shapes = texts.map(({ extraction: { article } }) =>
    article.sentences.map(({ paragraph }) => paragraph).join(" "),
  );
  return new Set(shapes).size === 1;
}

/** The claim with a passage in each of the texts, and with what words of theirs can be found. */
export function withCounterparts(draft: DraftClaim, texts: readonly ReadText[]): DraftClaim {
  const whole = texts.reduce((claim, text) => withCounterpart(claim, text, texts), draft);
  const places = texts.map(({ lang }) => lang);
  const passages = whole.claim.passages.toSorted(
    (a, b) => places.indexOf(a.text) - places.indexOf(b.text),
  );
  return { ...whole, claim: { ...whole.claim, passages } };
}

function withCounterpart(
  draft: DraftClaim,
  text: ReadText,
  texts: readonly ReadText[],
): DraftClaim {
  const { lang, layout, extraction } = text;
  const sentence = extraction.article.sentences[draft.sentence - 1];
  const placed = sentence && placeOf(layout, sentence);
  if (sentence === undefined || placed === undefined) return draft;
  const { paragraph } = placed;
  const home = { source: draft.source, lang, text: extraction.article.text, layout, paragraph };
  const { claim } = draft;
  const filled = fill(claim, new Words(text, home, sentence, texts));
  if (claim.passages.some((passage) => passage.text === lang)) return { ...draft, claim: filled };
  const found = claim.found && { ...claim.found, rules: [...claim.found.rules, COUNTERPART] };
  const passages = [...claim.passages, passageOf(home, sentence, placed)];
  return { ...draft, claim: { ...filled, passages, found } };
}

type Body = Omit<Claim, "id">;

function fill(claim: Body, words: Words): Body {
  const { place, when, bounds } = claim;
  return {
    ...claim,
    actors: claim.actors.map(({ phrase, ...actor }) => ({
      ...actor,
      ...words.join(phrase, () => words.ofActor(actor.actor)),
    })),
    ...(place && { place: fillPlace(place, words) }),
    quotes: claim.quotes.map(({ exact, phrase }) => ({
      exact,
      phrase: words.join(phrase, () => words.ofQuote(phrase)).phrase ?? phrase,
    })),
    chain: claim.chain.map((link) => fillLink(link, words)),
    ...(when && { when: fillWhen(when, words) }),
    ...(bounds && {
      bounds: {
        ...(bounds.notBefore && { notBefore: fillDate(bounds.notBefore, words) }),
        ...(bounds.notAfter && { notAfter: fillDate(bounds.notAfter, words) }),
      },
    }),
  };
}

/** A place that the list of places doesn't know has a name in the language of its text only. */
function fillPlace({ name, phrase }: NonNullable<Claim["place"]>, words: Words): Body["place"] {
  const other = words.ofPlace(name);
  return { name: { ...other?.name, ...name }, ...words.join(phrase, () => other) };
}

function fillLink({ phrase, cue, when, ...link }: Link, words: Words): Link {
  const cues = words.join(cue, () => words.ofSaying(link.speakers)).phrase;
  return {
    ...link,
    ...words.join(phrase, () => words.ofSpeakers(link.speakers)),
    ...(cues && { cue: cues }),
    ...(when && { when: fillWhen(when, words) }),
  };
}

function fillWhen({ text, published }: When, words: Words): When {
  return {
    ...(text && { text: fillDate(text, words) }),
    ...(published && { published: fillDate(published, words) }),
  };
}

function fillDate({ words: phrase, ...date }: Dated, words: Words): Dated {
  const joined = words.join(phrase, () => words.ofDate(date)).phrase;
  return { ...date, ...(joined && { words: joined }) };
}

/** Looks words up in one sentence of a text. */
class Words {
  readonly #text: ReadText;
  readonly #home: Home;
  readonly #sentence: ArticleSentence;
  readonly #texts: readonly ReadText[];

  constructor(text: ReadText, home: Home, sentence: ArticleSentence, texts: readonly ReadText[]) {
    this.#texts = texts;
    this.#text = text;
    this.#home = home;
    this.#sentence = sentence;
  }

  /** The phrase with this language's words; what has no words in any language gets none. */
  join(phrase: Phrase | undefined, find: () => Span | undefined): { phrase?: Phrase } {
    if (phrase === undefined) return {};
    if (this.#home.lang in phrase) return { phrase };
    return { phrase: { ...phrase, ...phraseOf(this.#home, find()) } };
  }

  ofActor(actor: string): Span | undefined {
    const named = this.#mentions().filter((mention) => mention.actor === actor);
    const best = named.find(({ standing }) => standing === "actor") ?? named[0];
    return best?.phrase;
  }

  ofSpeakers(speakers: readonly string[]): Span | undefined {
    return this.#mentions().find(({ actor }) => speakers.includes(actor))?.phrase;
  }

  /** The words of saying of an attribution whose speaker is one of these. */
  ofSaying(speakers: readonly string[]): Span | undefined {
    const own = this.#mentions().filter(({ actor }) => speakers.includes(actor));
    const attributions = this.#text.attributions.get(this.#sentence.number) ?? [];
    return attributions.find(({ speaker }) =>
      own.some(
        ({ start, end }) => speaker !== undefined && start < speaker.end && end > speaker.start,
      ),
    )?.cue;
  }

  ofPlace(name: Readonly<Record<string, string>>): PlaceMention | undefined {
    const names = new Set(Object.values(name));
    const places = this.#text.places.get(this.#sentence.number) ?? [];
    return places.find((place) => Object.values(place.name).some((own) => names.has(own)));
  }

  /** A sentence and its counterpart quote the same things in the same order, if they quote as many. */
  ofQuote(phrase: Phrase): Span | undefined {
    const { number } = this.#sentence;
    const own = this.#text.quotations.get(number) ?? [];
    for (const { lang, layout, quotations } of this.#texts) {
      const printed = phrase[lang];
      const others = quotations.get(number) ?? [];
      if (printed === undefined || others.length !== own.length) continue;
      const start = (layout[this.#home.paragraph]?.start ?? 0) + printed.start;
      const quotation = own[others.findIndex((other) => other.start <= start && start < other.end)];
      if (quotation !== undefined) return { start: quotation.start + 1, end: quotation.end - 1 };
    }
    return undefined;
  }

  ofDate({ edtf, rule }: Dated): Span | undefined {
    const means = (date: FoundDate | undefined) => date?.edtf === edtf && date?.rule === rule;
    const dates = this.#text.dates.get(this.#sentence.number) ?? [];
    return dates.find(({ when: { text, published } }) => means(text) || means(published));
  }

  #mentions() {
    return this.#text.mentions.get(this.#sentence.number) ?? [];
  }
}
