import { Suspense, useState, type ReactNode } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Published } from "#src/domain/published.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { byClose, lazyDialog } from "#src/errors/lazy-part.ts";
import type { Address } from "#src/url/address.ts";
import type { OutgoingDialog } from "./outgoing-dialogs.ts";
import type { Events } from "./use-events.ts";

/** What takes a collection along comes when somebody does. */
const Outgoing = lazyDialog(async () => (await import("./Outgoing.tsx")).Outgoing, byClose);

/** What a collection of this machine is besides what is shown of it. */
export interface Kept {
  /** the sources that its editor added */
  readonly articles: ReadonlySet<string>;
  /** milliseconds since 1970 */
  readonly changed: number;
  /** proposals that nobody has decided on */
  readonly unchecked: number;
  readonly published: Published | undefined;
  readonly onPublished: (make: (before: Published | undefined) => Published) => Promise<void>;
}

/** The dialog of taking along what is shown, and what opens it. */
export function useOutgoing(shown: {
  readonly collection: Collection;
  readonly events: Events;
  readonly address: Address;
  readonly record: EventRecord | undefined;
  readonly kept: Kept | undefined;
  readonly lang: Lang;
}): {
  /** `undefined` where there is nothing to take along */
  readonly open: ((dialog: OutgoingDialog) => void) | undefined;
  readonly layer: ReactNode;
} {
  const [dialog, setDialog] = useState<OutgoingDialog>();
  return {
    open: shown.collection.records.length === 0 ? undefined : setDialog,
    layer:
      dialog === undefined ? undefined : (
        <Suspense>
          <Outgoing dialog={dialog} {...shown} onClose={() => setDialog(undefined)} />
        </Suspense>
      ),
  };
}
