/** Reading files of other formats comes when somebody brings one. */
import { byClose, lazyDialog } from "#src/errors/lazy-part.ts";

export const ImportingDialog = lazyDialog(
  async () => (await import("./ImportingDialog.tsx")).ImportingDialog,
  byClose,
);
