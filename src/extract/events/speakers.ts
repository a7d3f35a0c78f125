/** Who says it, of the attributions that reach into a sentence: as actors, and how they stand to each other. */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import { contains, firstPlace, overlaps } from "../spans.ts";
import type { Attribution } from "../attribution/mention.ts";
import type { FoundLink } from "./found-claim.ts";

interface Speaking {
  /** of the words that name the speaker */
  readonly mentions: readonly ActorMention[];
  readonly speakers: readonly string[];
  /** only agencies and media: they pass on */
  readonly isMedia: boolean;
  /** an institution, not a person */
  readonly isInstitution: boolean;
}

export interface Voice extends Speaking {
  readonly attribution: Attribution;
  /** "laut", "according to": a source, not an act of speech */
  readonly isSource: boolean;
  readonly form: FoundLink["form"];
}

export interface ActorKinds {
  readonly isMedia: (actor: string) => boolean;
  readonly isPerson: (actor: string) => boolean;
  readonly isForce: (actor: string) => boolean;
  readonly isOrganisation: (actor: string) => boolean;
  readonly isAgency: (actor: string) => boolean;
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
  return attributions.map((attribution) => {
    const { speaker, cue = { start: 0, end: 0 } } = attribution;
    const words = text.slice(cue.start, cue.end);
    return {
      attribution,
      ...speaking(speakersIn(speaker, near), kinds),
      form: formOf(attribution, text),
      isSource: SOURCE.test(words) || words.endsWith("zufolge"),
    };
  });
}

/** What follows from who is meant by those who speak. */
export function speaking(mentions: readonly ActorMention[], kinds: ActorKinds): Speaking {
  const speakers = [...new Set(mentions.map(({ actor }) => actor))];
  const isAny = speakers.length > 0;
  return {
    mentions,
    speakers,
    isMedia: isAny && speakers.every(kinds.isMedia),
    isInstitution: isAny && !speakers.some(kinds.isPerson),
  };
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
  // "a court in Oslo said": the place says nothing
  const full = inside.filter(
    ({ naming, standing }) =>
      naming !== "attribute" && naming !== "compound" && standing !== "place",
  );
  return full.length > 0 ? full : inside.filter(({ naming }) => naming === "attribute").slice(0, 1);
}

/** UTF-16 units; no mention is longer. */
const LONGEST_MENTION = 400;

/** Gives the mentions, in text order, that may overlap a span, without looking through all of them. */
function nearby(mentions: readonly ActorMention[]): (span: Span) => readonly ActorMention[] {
  const firstFrom = (position: number): number =>
    firstPlace(mentions, ({ start }) => start >= position);
  return ({ start, end }) => mentions.slice(firstFrom(start - LONGEST_MENTION), firstFrom(end));
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
