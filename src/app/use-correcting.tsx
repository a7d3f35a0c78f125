import { Suspense, useState, type ReactNode } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import type { Correctable } from "#src/data/correctable.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { lazyDialog, lazyMark } from "#src/errors/lazy-part.ts";
import type { Correcting as PaneCorrecting } from "#src/features/event/PassageBlock.tsx";
import type { AddressProblem } from "#src/url/address.ts";
import type { CorrectingState, ToCorrect } from "./correcting-state.ts";

/** All that correcting needs but its button comes when somebody corrects, or has corrected. */
const load = () => import("./Correcting.tsx");
const Correcting = lazyDialog(
  async () => (await load()).Correcting,
  ({ state, onState }) =>
    state.open === "nothing" ? undefined : () => onState({ open: "nothing" }),
);
const CorrectionsCount = lazyMark(async () => (await load()).CorrectionsCount);
const Corrected = lazyMark(async () => (await load()).Corrected);

export interface CorrectingParts {
  /** at the passages of an event */
  readonly pane: PaneCorrecting;
  /** how many there are, of a data file that has some */
  readonly count: ReactNode;
  /** dialogs, and what is to be said above the page */
  readonly layer: ReactNode;
  readonly openList: () => void;
  /** without an event that corrections alone hide: the layer says so */
  readonly problems: readonly AddressProblem[];
}

export function useCorrecting({
  shelf,
  own,
  corrected,
  original,
  problems,
  lang,
  onShow,
}: {
  shelf: Shelf;
  /** of this machine */
  own: Correctable | undefined;
  /** whether the reader keeps corrections of the data file */
  corrected: boolean;
  /** the data file without them */
  original: Collection | undefined;
  /** of the address */
  problems: readonly AddressProblem[];
  lang: Lang;
  onShow: (event: string) => void;
}): CorrectingParts {
  const [state, setState] = useState<CorrectingState>();
  const toCorrect: ToCorrect | undefined =
    own === undefined ? (shelf.of === "data" ? { address: shelf.address } : undefined) : { own };
  const isHidden = ({ key, reason, value }: AddressProblem) =>
    key === "event" &&
    reason === "unknown" &&
    (original?.byId.has(value) === true || (state?.open === "nothing" && state.event === value));
  const shown = problems.filter((problem) => !isHidden(problem));
  const marks = own !== undefined || corrected;
  return {
    pane: {
      onWrong: (claims) => setState({ open: "claim", claims }),
      markOf: (names) =>
        toCorrect !== undefined && marks ? (
          <Suspense>
            <Corrected toCorrect={toCorrect} names={names} onState={setState} />
          </Suspense>
        ) : undefined,
    },
    count:
      toCorrect !== undefined && corrected ? (
        <Suspense>
          <CorrectionsCount toCorrect={toCorrect} onState={setState} />
        </Suspense>
      ) : undefined,
    layer:
      toCorrect !== undefined && (corrected || state !== undefined) ? (
        <Suspense>
          <Correcting
            toCorrect={toCorrect}
            state={state ?? { open: "nothing" }}
            lang={lang}
            hidesEvent={shown.length < problems.length}
            onState={setState}
            onShow={onShow}
          />
        </Suspense>
      ) : undefined,
    openList: () => setState({ open: "list" }),
    problems: shown,
  };
}
