import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang } from "#src/domain/model.ts";
import { AboutDialog } from "#src/features/help/AboutDialog.tsx";
import { KeysDialog } from "#src/features/help/KeysDialog.tsx";

export type HelpDialogName = "keys" | "about";

/** What the menu explains. */
export function HelpDialog({
  dialog,
  about,
  lang,
  onClose,
  onArticle,
}: {
  dialog: HelpDialogName | undefined;
  about: Pick<Dataset, "description" | "sources">;
  lang: Lang;
  onClose: () => void;
  onArticle: (source: string) => void;
}) {
  switch (dialog) {
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "about":
      return <AboutDialog about={about} lang={lang} onClose={onClose} onArticle={onArticle} />;
    case undefined:
      return undefined;
  }
}
