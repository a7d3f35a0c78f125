/** What the check view is given, and what its parts share. */
import type { Collection } from "#src/data/collection-query.ts";
import type { Outcome, Walk } from "#src/data/use-deciding.ts";
import type { Change } from "#src/domain/decisions.ts";
import type { Lang } from "#src/domain/model.ts";
import type { WholeCollection } from "#src/domain/own-collection.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import type { Desk } from "#src/worker/desk.ts";

export interface CheckProps {
  readonly whole: WholeCollection;
  readonly checked: CheckedCollection;
  readonly collection: Collection;
  readonly lang: Lang;
  /** the source that is checked, as the address has it */
  readonly article: string | undefined;
  readonly claim: string | undefined;
  readonly onGo: (
    to: { readonly article?: string | undefined; readonly claim?: string | undefined },
    step: "push" | "replace",
  ) => void;
  /** carries a change out; `conflict` where another tab was quicker, and nothing was overwritten */
  readonly decide: (change: Change) => Promise<Outcome>;
  readonly history: { readonly undo?: Walk | undefined; readonly redo?: Walk | undefined };
  readonly saving: "saved" | "saving" | "failed";
  readonly desk: Desk;
  /** shows an event on the timeline, or the timeline alone */
  readonly onShow: (event: string | undefined) => void;
  readonly onAdd: () => void;
  /** what a newer program reads otherwise was looked at */
  readonly onSeen?: (() => void) | undefined;
}

/** What a card can open beneath itself. */
export type PanelName = "edit" | "trace" | "part" | "background" | "join";

export interface Panel {
  readonly claim: string;
  readonly of: PanelName;
}
