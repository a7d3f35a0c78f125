import { memo, useMemo, useState, type ReactNode } from "react";
import type { ArchiveChoices, OverviewAnswer } from "#src/archive/questions.ts";
import { useAnswer } from "#src/data/use-archive.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { Overview, USUAL_BINS } from "#src/features/overview/Overview.tsx";
import type { Archive, ArchiveState } from "#src/worker/archive/archive.ts";
import type { VisibleWindow } from "../use-visible-window.ts";
import { densityWeights, hasBegun } from "./archive-extent.ts";

/** The archive along its time: by the statistics of the file until its events have come. */
export const ArchiveOverview = memo(function ArchiveOverview({
  archive,
  state,
  choices,
  extent,
  window,
  lang,
  legend,
}: {
  archive: Archive;
  state: ArchiveState;
  choices: ArchiveChoices;
  extent: DayRange;
  window: VisibleWindow;
  lang: Lang;
  legend: ReactNode;
}) {
  const [bins, setBins] = useState(USUAL_BINS);
  const { latest } = useAnswer(
    archive,
    hasBegun(state) ? { kind: "overview", choices, extent, bins } : undefined,
  );
  const { head, phase, events, filesLeft } = state;
  const expected = useMemo(() => densityWeights(head.density, extent, bins), [head, extent, bins]);
  // the weights of other stretches than the present ones would be drawn in the wrong places
  const answer = isSame(latest?.question.extent, extent) ? latest?.answer : undefined;
  const isPartly = phase !== "complete" || filesLeft > 0;
  const { all, filtered } = useMemo(
    () => weightsOf(answer, isPartly ? expected : undefined),
    [answer, isPartly, expected],
  );
  return (
    <Overview
      all={all}
      filtered={filtered}
      total={isPartly ? Math.max(events, head.events) : events}
      extent={extent}
      window={window.shown}
      // what is still expected has no share of anything
      ownScale={!isPartly}
      lang={lang}
      legend={legend}
      onBins={setBins}
      onMove={window.onOverviewMove}
      onCommit={window.commit}
    />
  );
});

const NOTHING: OverviewAnswer = { all: [], filtered: [] };

/** Before all has come, what has come stands in front of what is expected. */
function weightsOf(
  answer: OverviewAnswer | undefined,
  expected: readonly number[] | undefined,
): OverviewAnswer {
  if (expected === undefined) return answer ?? NOTHING;
  const isSameWidth = answer?.all.length === expected.length;
  const { all, filtered } = isSameWidth ? answer : NOTHING;
  return { all: expected.map((weight, bin) => Math.max(weight, all[bin] ?? 0)), filtered };
}

function isSame(a: DayRange | undefined, b: DayRange): boolean {
  return a !== undefined && a.from === b.from && a.to === b.to;
}
