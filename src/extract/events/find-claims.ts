/**
 * From who, when and who says it to claims: what each sentence states to happen, be said or hold. The
 * steps: cut the sentence into clauses, find the words of happenings and of speech, give the actors
 * their roles, weigh what is told twice, and date what is left.
 */
import type { KnownActor } from "../actors/gazetteer.ts";
import type { ActorMention, PlaceMention } from "../actors/mention.ts";
import type { Article, ArticleSentence, Span } from "../article.ts";
import type { Attribution } from "../attribution/mention.ts";
import type { DatedWords } from "../time/dated-words.ts";
import { claimsOf } from "./claims-of.ts";
import { EVENT_LANGUAGES } from "./event-languages.ts";
import type { FoundClaim } from "./found-claim.ts";
import { furtherIn } from "./further.ts";
import { happeningsIn } from "./happenings.ts";
import { placedClauses } from "./linked-claims.ts";
import { ruledPredicates } from "./needs.ts";
import type { Scene } from "./scene.ts";
import { sceneOf } from "./set-scene.ts";
import { type ActorKinds, overlaps, voicesOf } from "./speakers.ts";
import { speechIn } from "./speech.ts";
import { statesIn } from "./states.ts";
import { weigh } from "./weigh.ts";

export interface ClaimSources {
  readonly article: Article;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DatedWords[];
  readonly attributions: readonly Attribution[];
  /** all that mentions may name, known or proposed */
  readonly known: readonly KnownActor[];
}

/** UTF-16 units; what is longer is no sentence of prose, and would take time with its square. */
const LONGEST_SENTENCE = 3000;

export function extractClaims(sources: ClaimSources): readonly FoundClaim[] {
  const { article } = sources;
  if (article.lang === undefined) return [];
  const language = EVENT_LANGUAGES[article.lang];
  const kinds = kindsOf(sources.known);
  const findsAt = findsBySentence(sources, kinds);
  const claims: FoundClaim[] = [];
  for (const sentence of article.sentences) {
    const finds = findsAt(sentence.number);
    const isProse = sentence.end - sentence.start <= LONGEST_SENTENCE;
    if (!isProse || Object.values(finds).every((list) => list.length === 0)) continue;
    const scene = sceneOf({ article, sentence, language, kinds, ...finds });
    for (const claim of claimsIn(scene)) claims.push(placedClauses(claim, claims, claims.length));
  }
  return withVictims(claims, kinds);
}

type Finds = Pick<Scene, "mentions" | "places" | "dates" | "voices">;

/** What the steps before have found, by the number of the sentence that it reaches into. */
function findsBySentence(
  { article, actors, places, dates, attributions }: ClaimSources,
  kinds: ActorKinds,
): (sentence: number) => Finds {
  const spans = voicesOf(attributions, actors, article.text, kinds).flatMap((voice) => {
    const { attribution } = voice;
    return [attribution, attribution.speaker, attribution.cue].flatMap((span) =>
      span === undefined ? [] : [{ start: span.start, end: span.end, voice }],
    );
  });
  const groups = {
    mentions: groupBySentence(article, actors),
    places: groupBySentence(article, places),
    dates: groupBySentence(
      article,
      dates.filter((date) => !isOfDateline(article, date)),
    ),
    voices: groupBySentence(article, spans),
  };
  return (sentence) => ({
    mentions: groups.mentions.get(sentence) ?? [],
    places: groups.places.get(sentence) ?? [],
    dates: groups.dates.get(sentence) ?? [],
    voices: [...new Set((groups.voices.get(sentence) ?? []).map(({ voice }) => voice))],
  });
}

/** "KYIV, 3 May (AP) -": the day of the report, not of what it tells. */
function isOfDateline({ text, paragraphs }: Article, { start, end }: Span): boolean {
  const paragraph = paragraphs.findLast((each) => each.start <= start);
  const before = text.slice(paragraph?.start ?? 0, start);
  return (
    before.length <= LONGEST_DATELINE &&
    /^\p{Lu}[^.!?:;]*,\s?$/u.test(before) &&
    AFTER_DATELINE.test(text.slice(end, end + LONGEST_DATELINE))
  );
}

/** UTF-16 units. */
const LONGEST_DATELINE = 60;
const AFTER_DATELINE = /^(?:,? ?\d{4})?(?: ?\([\p{L}/ ,.]{2,30}\))? ?(?:[–—]|--?\s)/u;

/** The dead of an accident are no fighting: only an article that tells of an attack makes them so. */
function withVictims(claims: readonly FoundClaim[], kinds: ActorKinds): readonly FoundClaim[] {
  const isWar = claims.some(
    ({ type, kind, reasons }) =>
      (kind === "fighting" && type !== "casualties") ||
      reasons.some(({ rule }) => rule === "attack-words" || rule === "offensive-words"),
  );
  return isWar
    ? claims
    : claims.map((claim) => {
        const isOther =
          claim.type === "casualties" && !claim.actors.some(({ actor }) => kinds.isForce(actor));
        return isOther ? { ...claim, kind: "other" as const } : claim;
      });
}

function claimsIn(scene: Scene): readonly FoundClaim[] {
  const ruled = ruledPredicates(scene);
  const drafts = [...happeningsIn(scene, ruled), ...speechIn(scene, ruled), ...statesIn(scene)];
  const all = [...drafts, ...furtherIn(scene, drafts)];
  return all.length === 0 ? [] : claimsOf(scene, weigh(scene, all));
}

function kindsOf(known: readonly KnownActor[]): ActorKinds {
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]));
  return {
    isMedia: (actor) => kinds.get(actor) === "agency" || kinds.get(actor) === "media",
    isPerson: (actor) => kinds.get(actor) === "person",
    isAgency: (actor) => kinds.get(actor) === "agency",
    isForce: (actor) => kinds.get(actor) === "armed-forces",
    isOrganisation: (actor) => kinds.get(actor) === "organisation",
  };
}

/** A list in the order of the text, by each sentence that an item reaches into, four at most. */
function groupBySentence<Item extends { readonly start: number; readonly end: number }>(
  article: Article,
  items: readonly Item[],
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    for (const sentence of sentencesAt(article, item)) {
      const group = groups.get(sentence.number) ?? [];
      group.push(item);
      groups.set(sentence.number, group);
    }
  }
  return groups;
}

const MOST_SENTENCES = 12;

function* sentencesAt(
  article: Article,
  item: { readonly start: number; readonly end: number },
): Generator<ArticleSentence> {
  let low = 0;
  let high = article.sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((article.sentences[middle]?.end ?? 0) <= item.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < Math.min(low + MOST_SENTENCES, article.sentences.length); at += 1) {
    const sentence = article.sentences[at];
    if (sentence === undefined || !overlaps(sentence, item)) return;
    yield sentence;
  }
}
