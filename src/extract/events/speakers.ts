/** Who says it, of the attributions that reach into a sentence: as actors, and how they stand to each other. */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import type { Attribution } from "../attribution/mention.ts";
import type { FoundLink } from "./found-claim.ts";

export interface Voice {
  readonly attribution: Attribution;
  /** place in the article's list */
  readonly index: number;
  /** of the words that name the speaker */
  readonly mentions: readonly ActorMention[];
  readonly speakers: readonly string[];
  /** only agencies and media: they pass on */
  readonly isMedia: boolean;
  /** an institution, not a person */
  readonly isInstitution: boolean;
  /** "laut", "according to": a source, not an act of speech */
  readonly isSource: boolean;
  readonly form: FoundLink["form"];
}

export interface ActorKinds {
  isMedia(actor: string): boolean;
  isPerson(actor: string): boolean;
  isForce(actor: string): boolean;
  isOrganisation(actor: string): boolean;
  isAgency(actor: string): boolean;
}

const SOURCE =
  /^(?:laut|nach|zufolge|gemäß|so|nach angaben|according|according to|per|as|wie|lt\.?|nach den worten|in den worten|citing)\b/iu;

export function voicesOf(
  attributions: readonly Attribution[],
  mentions: readonly ActorMention[],
  text: string,
  kinds: ActorKinds,
): readonly Voice[] {
  const near = nearby(mentions);
  return attributions.map((attribution, index) => {
    const named = speakersIn(attribution.speaker, near);
    const speakers = [...new Set(named.map(({ actor }) => actor))];
    const cue =
      attribution.cue === undefined ? "" : text.slice(attribution.cue.start, attribution.cue.end);
    return {
      attribution,
      index,
      mentions: named,
      speakers,
      isMedia: speakers.length > 0 && speakers.every((actor) => kinds.isMedia(actor)),
      isInstitution: speakers.length > 0 && speakers.every((actor) => !kinds.isPerson(actor)),
      form: formOf(attribution, text),
      isSource: SOURCE.test(cue) || cue.endsWith("zufolge"),
    };
  });
}

/** Share of the words that must be quoted for all of it to count as their own. */
const MOSTLY = 0.45;
const QUOTED = /[„“"»«][^„“”"»«]{1,400}[“”"«»]/gu;

function formOf({ type, start, end }: Attribution, text: string): FoundLink["form"] {
  if (type === "Direct") return "direct";
  const words = text.slice(start, Math.min(end, start + LONGEST_LOOK));
  const quoted = words.match(QUOTED)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  return quoted >= words.length * MOSTLY ? "direct" : "indirect";
}

/** UTF-16 units. */
const LONGEST_LOOK = 1200;

/** The actors that the words name themselves, not those by which they name them. */
function speakersIn(
  span: Span | undefined,
  near: (span: Span) => readonly ActorMention[],
): readonly ActorMention[] {
  if (span === undefined) return [];
  const inside = near(span).filter((mention) => overlaps(mention, span));
  const full = inside.filter(({ naming }) => naming !== "attribute" && naming !== "compound");
  return full.length > 0 ? full : inside.filter(({ naming }) => naming === "attribute").slice(0, 1);
}

/** UTF-16 units; no mention is longer. */
const LONGEST_MENTION = 400;

/** Gives the mentions, in text order, that may overlap a span, without looking through all of them. */
function nearby(mentions: readonly ActorMention[]): (span: Span) => readonly ActorMention[] {
  const firstFrom = (position: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((mentions[middle]?.start ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => mentions.slice(firstFrom(start - LONGEST_MENTION), firstFrom(end));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The voices in whose words the span stands, the outermost first. */
export function voicesRound(voices: readonly Voice[], span: Span): readonly Voice[] {
  return voices
    .filter(({ attribution }) => contains(attribution, span) && !holdsItsFrame(attribution))
    .toSorted((a, b) => lengthOf(b.attribution) - lengthOf(a.attribution));
}

/** An act of speech that is only named, "lobte die Hilfe": what its words tell is the text's own. */
function holdsItsFrame({ type, cue, ...words }: Attribution): boolean {
  return type === "Reported" && cue !== undefined && contains(words, cue);
}

/** The voices that speak within the words of another. */
export function voicesWithin(voices: readonly Voice[], outer: Voice): readonly Voice[] {
  return voices.filter(
    (voice) =>
      voice !== outer &&
      lengthOf(voice.attribution) < lengthOf(outer.attribution) &&
      contains(outer.attribution, voice.attribution) &&
      voice.attribution.type !== "Direct" &&
      !voice.isMedia &&
      voice.speakers.length > 0,
  );
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

export function linkOf({ attribution, speakers, form }: Voice): FoundLink {
  return {
    speakers,
    ...(attribution.speaker === undefined ? {} : { phrase: attribution.speaker }),
    ...(attribution.cue === undefined ? {} : { cue: attribution.cue }),
    form,
  };
}
