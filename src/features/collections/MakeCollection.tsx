import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { OwnCollection } from "#src/domain/own-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import { BEGIN } from "#src/ui/Modal.tsx";
import { createEmpty, type CopyShown } from "./collection-acts.ts";
import { NameForm } from "./NameForm.tsx";
import type { LibraryAct } from "./use-library-act.ts";
import { useCopyTitle } from "./use-copy-title.ts";

/** An empty collection, or a copy of what is shown. */
export function MakeCollection({
  lang,
  library,
  copy,
  begin,
  onImport,
  onMade,
}: {
  lang: Lang;
  library: LibraryAct;
  copy: CopyShown | undefined;
  /** the button for importing has the focus first */
  begin: boolean;
  onImport: () => void;
  onMade: (id: string) => void;
}) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const copyTitle = useCopyTitle();
  const newButton = useRef<HTMLButtonElement>(null);
  const make = async (work: CopyShown, key: "created" | "copied") => {
    const made = await library.act(
      (own) => work(own, copyTitle),
      ({ title }: OwnCollection) =>
        t(`collections.said.${key}`, { title: textInLang(title, lang) }),
    );
    if (made !== undefined) onMade(made.id);
  };
  return (
    <>
      <div className="button-row">
        <Button
          ref={newButton}
          look="solid"
          aria-expanded={naming}
          onClick={() => setNaming(!naming)}
        >
          {t("collections.newOne")}
        </Button>
        {copy === undefined ? undefined : (
          <Button
            look="outlined"
            aria-disabled={library.busy}
            title={t("collections.copyWhy")}
            onClick={() => void make(copy, "copied")}
          >
            {t("collections.copy")}
          </Button>
        )}
        <Button look="outlined" aria-haspopup="dialog" {...(begin ? BEGIN : {})} onClick={onImport}>
          {t("collections.import")}
        </Button>
      </div>
      {naming ? (
        <NameForm
          label={t("collections.newName")}
          begin={t("collections.nameless")}
          submit={t("collections.create")}
          onName={(name) => void make((own) => createEmpty(own, name, lang), "created")}
          onCancel={() => {
            setNaming(false);
            newButton.current?.focus();
          }}
        />
      ) : undefined}
    </>
  );
}
