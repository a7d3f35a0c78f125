import { Suspense, useState, type ReactNode } from "react";
import { byClose, lazyDialog } from "#src/errors/lazy-part.ts";
import type { OutgoingDialog } from "../outgoing-dialogs.ts";
import type { OutgoingArchive } from "./ArchiveOutgoing.tsx";

/** What takes an archive along comes when somebody does. */
const ArchiveOutgoing = lazyDialog(
  async () => (await import("./ArchiveOutgoing.tsx")).ArchiveOutgoing,
  byClose,
);

/** The dialog of taking an archive along, and what opens it. */
export function useArchiveOutgoing(shown: OutgoingArchive): {
  /** `undefined` where there is nothing to take along */
  readonly open: ((dialog: OutgoingDialog) => void) | undefined;
  readonly layer: ReactNode;
} {
  const [dialog, setDialog] = useState<OutgoingDialog>();
  return {
    open: shown.state.events === 0 ? undefined : setDialog,
    layer:
      dialog === undefined ? undefined : (
        <Suspense>
          <ArchiveOutgoing dialog={dialog} {...shown} onClose={() => setDialog(undefined)} />
        </Suspense>
      ),
  };
}
