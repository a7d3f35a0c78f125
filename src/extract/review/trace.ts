/**
 * Why a claim was proposed as it was: the decisions of every step that it rests on, each with the words
 * that it was made from.
 */
import type { Card, CheckedCollection } from "./checked-collection.ts";
import type { Span } from "../article.ts";
import type { Extraction } from "../events/extraction.ts";
import type { FoundClaim, FoundDate, FoundLink, FoundWhen } from "../events/found-claim.ts";
import { joinedBy, type JoinableClaim } from "../events/join-claims.ts";
import type { Reason } from "../rule.ts";
import { layoutOf } from "./article-layout.ts";
import { asDecided } from "./propose-events.ts";
import { proposeClaims, type ExtractedSource, type ProposedClaim } from "./proposals.ts";

/** One decision of a step, with the words that it rests on. */
export interface TraceStep {
  readonly about: "claim" | "date" | "actor" | "place" | "speaker" | "joining";
  /**
   * What the step made of the words: the type of happening, an EDTF date, the id of an actor or of the
   * event that it is joined to, a place's name; nothing where the words leave it open.
   */
  readonly gives: string | undefined;
  readonly words: string | undefined;
  readonly rule: string;
  readonly values: NonNullable<Reason["values"]>;
}

/**
 * Nothing for a claim that a data file gave: nobody here has read it. Of one that an editor added it is
 * what could be read: the dates in its sentence, one step each.
 */
export function traceOf(
  claim: string,
  checked: CheckedCollection,
  sources: readonly ExtractedSource[],
): readonly TraceStep[] {
  const card = checked.cards.find((each) => each.claim.id === claim);
  const proposal = card && proposalOf(card, sources);
  if (card === undefined) return [];
  if (proposal === undefined) return card.state === "added" ? datesBeside(card, sources) : [];
  const { found, extraction } = proposal;
  const reader = new Reader(extraction);
  return [
    ...reader.because("claim", found.type, found.reasons),
    ...datesOf(found, reader),
    ...found.actors.flatMap((actor) => actorSteps(actor, reader)),
    ...placeSteps(found, proposal.claim.passages[0]?.text, reader),
    ...found.chain.flatMap((link) => speakerSteps(link, reader)),
    ...joiningSteps(card, proposal, checked, sources),
  ];
}

function proposalOf(
  { source, proposed }: Card,
  sources: readonly ExtractedSource[],
): ProposedClaim | undefined {
  const own = sources.filter((extracted) => extracted.source.id === source);
  return proposeClaims(own).find(({ claim }) => claim.id === proposed?.id);
}

/** Gives the words of an article for what was found in it. */
class Reader {
  readonly extraction: Extraction;

  constructor(extraction: Extraction) {
    this.extraction = extraction;
  }

  words(span: Span | undefined): string | undefined {
    return span && this.extraction.article.text.slice(span.start, span.end);
  }

  /** A step without reasons of its own has the rule alone. */
  because(
    about: TraceStep["about"],
    gives: string | undefined,
    reasons: readonly Reason[],
  ): readonly TraceStep[] {
    return reasons.map(({ rule, at, values }) => ({
      about,
      gives,
      words: this.words(at),
      rule,
      values: values ?? {},
    }));
  }
}

// ----- dates ----- //

function datesOf({ when, bounds, chain }: FoundClaim, reader: Reader): readonly TraceStep[] {
  const whens = [when, ...chain.map((link) => link.when)];
  return [...whens.flatMap(layersOf), bounds?.notBefore, bounds?.notAfter].flatMap((date) =>
    date === undefined ? [] : dateSteps(date, reader),
  );
}

function layersOf(when: FoundWhen | undefined): readonly (FoundDate | undefined)[] {
  return [when?.text, when?.published];
}

function datesBeside(
  { claim: { passages } }: Card,
  sources: readonly ExtractedSource[],
): readonly TraceStep[] {
  return passages.flatMap(({ source, text, paragraph, sentence }) => {
    const extracted = sources.find((each) => each.source.id === source);
    const own = extracted?.texts.find(({ lang }) => lang === text);
    const place = own && layoutOf(own.extraction.article)[paragraph]?.sentences[sentence];
    if (own === undefined || place === undefined) return [];
    const reader = new Reader(own.extraction);
    return own.extraction.dates
      .filter(({ start, end }) => start >= place.start && end <= place.end)
      .flatMap(({ when }) => layersOf(when))
      .flatMap((date) => (date?.edtf === undefined ? [] : dateSteps(date, reader).slice(-1)));
  });
}

/** How the words were read, and then the rule that made the timeline's date of them. */
function dateSteps(date: FoundDate, reader: Reader): readonly TraceStep[] {
  const { dates, article } = reader.extraction;
  const { edtf, words, rule, usesPublication } = date;
  const read = words && dates.find(({ start, end }) => start === words.start && end === words.end);
  const counted = usesPublication && article.published !== undefined;
  return [
    ...reader.because("date", edtf, read?.reasons ?? []),
    {
      about: "date",
      gives: edtf,
      words: reader.words(words),
      rule,
      values: counted ? { published: article.published } : {},
    },
  ];
}

// ----- who, where, who says so ----- //

function actorSteps(
  { actor, role, phrase }: FoundClaim["actors"][number],
  reader: Reader,
): readonly TraceStep[] {
  const mention =
    phrase &&
    reader.extraction.actors.find((each) => each.actor === actor && touches(each.phrase, phrase));
  // left to the context: the sentence doesn't name them itself
  if (mention === undefined) {
    return [
      {
        about: "actor",
        gives: actor,
        words: reader.words(phrase),
        rule: "context",
        values: { role },
      },
    ];
  }
  const { naming, reasons } = mention;
  return [
    ...reader.because("actor", actor, reasons),
    {
      about: "actor",
      gives: actor,
      words: reader.words(mention),
      rule: `by-${naming}`,
      values: { role, naming },
    },
  ];
}

function placeSteps(
  { place }: FoundClaim,
  lang: string | undefined,
  reader: Reader,
): readonly TraceStep[] {
  if (place === undefined) return [];
  const found = reader.extraction.places.find((each) => touches(each, place.phrase));
  const name = place.name[lang ?? ""] ?? Object.values(place.name)[0];
  return reader.because("place", name, found?.reasons ?? []);
}

function speakerSteps(
  { speakers, phrase, cue, form }: FoundLink,
  reader: Reader,
): readonly TraceStep[] {
  const said = reader.extraction.attributions.find(
    (each) => meet(each.cue, cue) && (phrase === undefined || meet(each.speaker, phrase)),
  );
  const [first] = speakers;
  const words = reader.words(cue ?? phrase);
  const named = speakers.length === 0 ? [undefined] : speakers;
  return [
    ...reader.because("speaker", first, said?.reasons ?? []),
    ...named.map((gives) => ({
      about: "speaker" as const,
      gives,
      words,
      rule: `${form}-speech`,
      values: {},
    })),
  ];
}

function meet(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && touches(a, b);
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

// ----- joining ----- //

/** Which other claims the program takes for the same happening, and by what. */
function joiningSteps(
  card: Card,
  proposal: ProposedClaim,
  { cards }: CheckedCollection,
  sources: readonly ExtractedSource[],
): readonly TraceStep[] {
  const own = joinable(card, proposal);
  const joined = card.events.flatMap(({ id }) =>
    cards.flatMap((other): readonly TraceStep[] => {
      const isBeside = other !== card && other.events.some((event) => event.id === id);
      const its = isBeside ? proposalOf(other, sources) : undefined;
      const rule = its && joinedBy(own, joinable(other, its));
      return rule === undefined ? [] : [joiningStep(id, other, rule)];
    }),
  );
  return [...belongingTo(proposal, cards), ...joined];
}

function joinable({ claim }: Card, { found, extraction }: ProposedClaim): JoinableClaim {
  return { found: asDecided({ claim, found }), extraction };
}

/** What is part of another claim's happening, or follows from it. */
function belongingTo({ as, of }: ProposedClaim, cards: readonly Card[]): readonly TraceStep[] {
  const whole = of === undefined ? undefined : cards.find(({ proposed }) => proposed?.id === of);
  const event = whole?.events[0]?.id;
  if (whole === undefined || event === undefined) return [];
  return [joiningStep(event, whole, as === "implies" ? "follows-from" : "part-of")];
}

/** `other` stands in the event as well, and shows why. */
function joiningStep(event: string, { claim }: Card, rule: string): TraceStep {
  const words = claim.passages[0]?.exact;
  return { about: "joining", gives: event, words, rule, values: {} };
}
