import { memo, type ReactNode } from "react";
import { sameRecord } from "#src/domain/decisions.ts";
import type { TextSegment } from "./text-marks.ts";

export interface ParagraphProps {
  readonly paragraph: number;
  /** where in the paragraph its first segment stands */
  readonly from: number;
  readonly segments: readonly TextSegment[];
  /** the claim in hand, where its words stand in this paragraph */
  readonly chosen: string | undefined;
  /** what the claims of the segments are called, by their ids */
  readonly titles: Readonly<Record<string, string>>;
  /** the same function at every call */
  readonly onChoose: (claim: string) => void;
  /** what stands at the ends of the lit passage */
  readonly handles: { readonly start: ReactNode; readonly end: ReactNode } | undefined;
}

/**
 * A paragraph whose passages lead to their cards; the chosen one's words are lit and marked. A long article
 * has hundreds, of which one or two change at a time: the others are not drawn again.
 */
export const CheckedParagraph = memo(function CheckedParagraph({
  paragraph,
  from,
  segments,
  handles,
  ...links
}: ParagraphProps) {
  const lit = segments.filter((segment) => isLit(segment, links.chosen));
  // nothing but the paragraph's own words may stand in here: places are counted in them
  return (
    <p data-paragraph={paragraph} data-from={from}>
      {segments.flatMap((segment) => [
        // the handles are among the words, with names of their own: so they keep the focus when they move
        segment === lit[0] ? handles?.start : undefined,
        <CheckedWords key={segment.start} segment={segment} {...links} />,
        segment === lit.at(-1) ? handles?.end : undefined,
      ])}
    </p>
  );
}, saysSame);

/** Handles move with what is done to them: a paragraph that has them is always drawn. */
function saysSame(before: ParagraphProps, after: ParagraphProps): boolean {
  return before.handles === undefined && after.handles === undefined && sameRecord(before, after);
}

function isLit({ marks }: TextSegment, chosen: string | undefined): boolean {
  return marks.some((mark) => mark.of === "claim" && mark.claim === chosen);
}

function CheckedWords({
  segment,
  chosen,
  titles,
  onChoose,
}: Pick<ParagraphProps, "chosen" | "titles" | "onChoose"> & {
  readonly segment: TextSegment;
}) {
  const { text, marks } = segment;
  const claims = marks.filter((mark) => mark.of === "claim");
  const selected = marks.some((mark) => mark.of === "selection");
  const phrases = marks.flatMap((mark) => (mark.of === "phrase" ? [mark.as] : []));
  const words = selected ? <span className="check-selected">{text}</span> : text;
  const marked =
    phrases.length === 0 ? (
      words
    ) : (
      <span className="check-words" data-marks={[...new Set(phrases)].join(" ")}>
        {words}
      </span>
    );
  const lit = isLit(segment, chosen);
  const main = claims.find(({ claim }) => claim === chosen) ?? claims[0];
  if (main === undefined) return marked;
  const choose = () => onChoose(afterwards(claims, chosen));
  return (
    <mark className="check-mark" data-lit={lit} data-state={main.state}>
      {/* no link: browsers don't let words be selected from within one */}
      <span
        role="button"
        tabIndex={-1}
        title={titles[main.claim]}
        aria-current={lit ? "true" : undefined}
        onClick={choose}
        onKeyDown={({ key }) => {
          if (key === "Enter") choose();
        }}
      >
        {marked}
      </span>
    </mark>
  );
}

/** Of several claims on the same words, each click takes the next. */
function afterwards(
  claims: readonly { readonly claim: string }[],
  chosen: string | undefined,
): string {
  const at = claims.findIndex(({ claim }) => claim === chosen);
  return (claims[(at + 1) % claims.length] ?? claims[0])?.claim ?? "";
}
