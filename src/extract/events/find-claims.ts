/**
 * From who, when and who says it to claims: what each sentence states to happen, be said or hold. The
 * steps: cut the sentence into clauses, find the words of happenings and of speech, give the actors
 * their roles, weigh what is told twice, and date what is left.
 */
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { ActorMention, PlaceMention } from "../actors/mention.ts";
import type { Article, ArticleSentence, Span } from "../article.ts";
import type { Attribution } from "../attribution/mention.ts";
import { foundIn, gathered } from "../lists.ts";
import { firstPlace, overlaps } from "../spans.ts";
import type { DatedWords } from "../time/dated-words.ts";
import { claimsOf } from "./claims-of.ts";
import type { FoundClaim } from "./found-claim.ts";
import { furtherIn } from "./further.ts";
import { happeningsIn } from "./happenings.ts";
import { placedClauses } from "./linked-claims.ts";
import { ruledPredicates } from "./needs.ts";
import type { Scene } from "./scene.ts";
import { sceneOf } from "./set-scene.ts";
import { type ActorKinds, voicesOf } from "./speakers.ts";
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
  const language = article.grammar?.events;
  if (language === undefined) return [];
  const kinds = kindsOf(sources.known);
  const findsAt = findsBySentence(sources, kinds);
  const claims: FoundClaim[] = [];
  for (const sentence of article.sentences) {
    const finds = findsAt(sentence.number);
    const isProse = sentence.end - sentence.start <= LONGEST_SENTENCE;
    if (!isProse || !mayClaim(sentence, finds, article)) continue;
    const scene = sceneOf({ article, sentence, language, kinds, ...finds });
    for (const claim of claimsIn(scene)) claims.push(placedClauses(claim, claims, claims.length));
  }
  return withVictims(claims, kinds);
}

/** Whoever, wherever or whenever it is told of; the dead and the injured alone without all that. */
function mayClaim({ start, end }: Span, finds: Finds, { text, grammar }: Article): boolean {
  return (
    Object.values(finds).some((list) => list.length > 0) ||
    grammar?.events.victims.test(text.slice(start, end)) === true
  );
}

type Finds = Pick<Scene, "mentions" | "places" | "dates" | "voices">;

/** What the steps before have found, by the number of the sentence that it reaches into. */
function findsBySentence(
  { article, actors, places, dates, attributions }: ClaimSources,
  kinds: ActorKinds,
): (sentence: number) => Finds {
  const spans = gathered(voicesOf(attributions, actors, article.text, kinds), (voice) => {
    const { attribution } = voice;
    return foundIn(
      [attribution, attribution.speaker, attribution.cue],
      (span) => span && { start: span.start, end: span.end, voice },
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
  const isOf =
    (...wanted: readonly KnownActor["kind"][]) =>
    (actor: string): boolean =>
      wanted.some((kind) => kinds.get(actor) === kind);
  return {
    isMedia: isOf("agency", "media"),
    isPerson: isOf("person"),
    isAgency: isOf("agency"),
    isForce: isOf("armed-forces"),
    isOrganisation: isOf("organisation"),
  };
}

/** A list in the order of the text, by each sentence that an item reaches into, four at most. */
function groupBySentence<Item extends Span>(
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

function sentencesAt({ sentences }: Article, item: Span): readonly ArticleSentence[] {
  const first = firstPlace(sentences, ({ end }) => end > item.start);
  return sentences
    .slice(first, first + MOST_SENTENCES)
    .filter((sentence) => overlaps(sentence, item));
}
