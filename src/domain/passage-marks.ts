/** Which words of a passage are marked, and as what: time, quotes, actors, and who says so. */
import { phrasesOf, type PhraseMark } from "./claim-phrases.ts";
import { segmentsOf, type Mark, type Segment } from "./marks.ts";
import type { Claim, Passage } from "./model.ts";
import { locatePassage, locatePhrase, paragraphsOf, textIn, type SourcesById } from "./passage.ts";

export interface MarkedPassage {
  readonly state: "found" | "moved" | "lost";
  readonly segments: readonly Segment<PhraseMark>[];
}

/** A passage that is lost is shown as it was stored, with nothing marked. */
export function markPassage(
  passage: Passage,
  claims: readonly Claim[],
  sources: SourcesById,
): MarkedPassage {
  const location = locatePassage(sources, passage);
  const source = sources.get(passage.source);
  const text = source === undefined ? undefined : textIn(source, passage.text);
  if (location.state === "lost" || location.state === "outside" || text === undefined) {
    return { state: "lost", segments: segmentsOf(passage.exact, []) };
  }
  const paragraph = paragraphsOf(text)[location.paragraph] ?? "";
  const marks = claims.flatMap(phrasesOf).flatMap(({ phrase, as }): Mark<PhraseMark>[] => {
    const span = locatePhrase(phrase, passage, location, paragraph);
    if (span === undefined) return [];
    return [{ start: span.start - location.start, end: span.end - location.start, as }];
  });
  const exact = paragraph.slice(location.start, location.end);
  return { state: location.state, segments: segmentsOf(exact, marks) };
}
