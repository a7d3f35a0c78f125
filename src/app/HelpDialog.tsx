import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang } from "#src/domain/model.ts";
import { AboutDialog } from "#src/features/help/AboutDialog.tsx";
import { KeysDialog } from "#src/features/help/KeysDialog.tsx";
import { addHelpWords } from "#src/i18n/help-words.ts";
import { Corrected } from "./Corrected.tsx";
import type { HelpDialogName } from "./help-dialogs.ts";

addHelpWords();

/** What the menu explains. */
export function HelpDialog({
  dialog,
  about,
  lang,
  onClose,
  onArticle,
}: {
  dialog: HelpDialogName;
  about: Pick<Dataset, "description" | "sources" | "corrections">;
  lang: Lang;
  onClose: () => void;
  onArticle: (source: string) => void;
}) {
  switch (dialog) {
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "about":
      return (
        <AboutDialog
          about={about}
          corrections={<Corrected corrections={about.corrections} lang={lang} />}
          lang={lang}
          onClose={onClose}
          onArticle={onArticle}
        />
      );
  }
}
