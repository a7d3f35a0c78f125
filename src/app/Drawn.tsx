import { lazy, Suspense, type ReactNode } from "react";
import { Breakdown } from "#src/features/notices/Breakdown.tsx";
import type { TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import { ErrorBoundary } from "#src/ui/ErrorBoundary.tsx";
import { PictureFrame } from "./PictureFrame.tsx";
import type { PictureWindow } from "./use-visible-window.ts";

/**
 * vis-timeline comes with its own chunk: frame, filters and count are there before it. Where it doesn't come,
 * the list is the way on.
 */
const Timeline = lazy(async () => {
  const { Timeline: component } = await import("#src/timeline/Timeline.tsx");
  return { default: component };
});

/** The picture of a model, moved by the window. If it fails, the rest of the page stays, and the list is offered. */
export function Drawn({
  model,
  window,
  onOpen,
  onEscape,
  onList,
  part,
  words,
}: {
  model: TimelineModel;
  window: PictureWindow;
  onOpen: TimelineCallbacks["onOpen"];
  onEscape: () => void;
  onList: () => void;
  /** of a collection that is given in parts */
  part?: TimelineCallbacks["part"];
  /** why there is nothing in it */
  words: ReactNode;
}) {
  return (
    <ErrorBoundary fallback={<Breakdown part="picture" onList={onList} />}>
      <Suspense
        fallback={<PictureFrame extent={model.extent} lang={model.lang} window={model.window} />}
      >
        <Timeline
          model={model}
          callbacks={{
            onOpen,
            onEscape,
            onWindow: (days, how) => window.commit(days, how === "step" ? "push" : "replace"),
            onFit: () => window.commit(undefined),
            onWindowMove: window.onPictureMove,
            onWindowEnd: window.onPictureEnd,
            part,
          }}
        />
      </Suspense>
      {words === undefined ? undefined : <p className="picture-words">{words}</p>}
    </ErrorBoundary>
  );
}
