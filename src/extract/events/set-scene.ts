/** Reads a sentence: its clauses, their verbs, how its actors stand in them, who speaks. */
import type { ActorMention } from "../actors/mention.ts";
import type { ArticleSentence } from "../article.ts";
import { contains, overlaps } from "../spans.ts";
import { tokensOf } from "../tokens.ts";
import { argumentsOf } from "./arguments.ts";
import { clausesOf } from "./clauses.ts";
import { partsOf } from "./parts.ts";
import { predicatesOf } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import type { Voice } from "./speakers.ts";
import { voicesHere } from "./voices-here.ts";

export type SentenceParts = Omit<Scene, "parts" | "predicates">;

export function sceneOf(found: SentenceParts): Scene {
  const { article, sentence, language, kinds, dates, places } = found;
  const { text } = article;
  const tokens = tokensOf(text, sentence.start, sentence.end);
  const mentions = ownMentions(found.mentions, text);
  const parts = partsOf(clausesOf(tokens, language), language, (own) =>
    argumentsOf(own, mentions, { text, language, barriers: dates }),
  );
  const predicates = predicatesOf(parts, language, dates);
  const voices = found.voices.filter((voice) => reaches(voice, sentence));
  // written out: spreading `found` takes as long as telling the clauses apart
  const scene: Scene & { voices: Scene["voices"] } = {
    article,
    sentence,
    language,
    kinds,
    dates,
    places,
    parts,
    mentions,
    predicates,
    voices,
  };
  scene.voices = voicesHere(scene);
  return scene;
}

function reaches({ attribution }: Voice, sentence: ArticleSentence): boolean {
  return [attribution, attribution.speaker, attribution.cue].some(
    (span) => span !== undefined && overlaps(span, sentence),
  );
}

/** "der russische Außenminister Lawrow" names Lavrov; Russia only helps to name him. */
function ownMentions(mentions: readonly ActorMention[], text: string): readonly ActorMention[] {
  return mentions.filter(
    (mention) => !mentions.some((other) => other !== mention && helpsToName(mention, other, text)),
  );
}

function helpsToName(mention: ActorMention, other: ActorMention, text: string): boolean {
  if (other.naming === "attribute" || !contains(other.phrase, mention)) return false;
  if (overlaps(mention, other)) return mention.end - mention.start < other.end - other.start;
  if (mention.naming === "name" || mention.naming === "surname") {
    if (mention.actor !== other.actor) return false;
  }
  const [first, second] = mention.start < other.start ? [mention, other] : [other, mention];
  return !/(?<!\p{L})(?:und|and|sowie|mit|with|gegen|against)(?!\p{L})/u.test(
    text.slice(first.end, second.start),
  );
}
