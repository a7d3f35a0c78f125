/** Which stretches of an article are passages, and of which events: the way back to the timeline. */
import { segmentsOf, type Mark, type Segment } from "#src/domain/marks.ts";
import { locatePassage, type SourcesById } from "#src/domain/passage.ts";
import type { EventRecord } from "#src/domain/record.ts";

/** Marks of one paragraph, as the ids of the events that rest on the words. */
export type ParagraphSegment = Segment<string>;

/** One list of segments for each paragraph of the text in `lang`. */
export function articleSegments(
  source: string,
  lang: string,
  paragraphs: readonly string[],
  records: readonly EventRecord[],
  sources: SourcesById,
): readonly (readonly ParagraphSegment[])[] {
  const marks = paragraphs.map((): Mark<string>[] => []);
  for (const { event, evidence } of records) {
    for (const { claim } of evidence) {
      for (const passage of claim.passages) {
        if (passage.source !== source || passage.text !== lang) continue;
        const location = locatePassage(sources, passage);
        if (location.state === "lost" || location.state === "outside") continue;
        const { paragraph, start, end } = location;
        marks[paragraph]?.push({ start, end, as: event.id });
      }
    }
  }
  return paragraphs.map((text, n) => segmentsOf(text, marks[n] ?? []));
}

/** Events on a stretch, those that state it first; each once. */
export function eventsOf(
  segment: ParagraphSegment,
  byId: ReadonlyMap<string, EventRecord>,
): readonly EventRecord[] {
  return [...new Set(segment.marks)].flatMap((id) => byId.get(id) ?? []);
}

/** Where a passage begins, as the article pane is asked for it. */
export interface SoughtPassage {
  readonly paragraph: number;
  readonly start: number;
}

/** The passages of the open event. */
export const LIT = 'mark[data-lit="true"]';

/** The place of a stretch of text, as it stands on its mark. */
export function placeName(paragraph: number, start: number): string {
  return `${String(paragraph)}:${String(start)}`;
}
