import type { Segment } from "#src/domain/marks.ts";
import "./marked-text.css";

/**
 * Text with its marked words. Time words and quotes are evidence and get the highlighter; actors and
 * speakers are underlined.
 */
export function MarkedText({ segments }: { segments: readonly Segment<string>[] }) {
  return segments.map(({ start, text, marks }) => {
    if (marks.length === 0) return <span key={start}>{text}</span>;
    const evidence = marks.includes("time") || marks.includes("quote");
    const Tag = evidence ? "mark" : "span";
    return (
      <Tag key={start} className="marked-words" data-marks={[...new Set(marks)].join(" ")}>
        {text}
      </Tag>
    );
  });
}
