import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { collectionsQuery } from "#src/data/own-collection.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { BEGIN, Modal } from "#src/ui/Modal.tsx";
import { createEmpty, type CopyShown } from "./collection-acts.ts";
import { faultOf, LibraryFaultWords } from "./LibraryFaultWords.tsx";
import { NameForm } from "./NameForm.tsx";
import { useLibraryAct } from "./use-library-act.ts";
import { useCopyTitle } from "./use-copy-title.ts";
import "./collections.css";

/** Which collection an article goes into, where the one that is shown can't be changed. */
export function WhereToAdd({
  lang,
  copy,
  onOpen,
  onClose,
}: {
  lang: Lang;
  copy: CopyShown | undefined;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const { data: collections, error } = useQuery(collectionsQuery(workshop));
  const [naming, setNaming] = useState(false);
  const fresh = useRef<HTMLButtonElement>(null);
  const library = useLibraryAct();
  const copyTitle = useCopyTitle();
  const open = async (work: CopyShown) => {
    const made = await library.act(
      (own) => work(own, copyTitle),
      () => "",
    );
    if (made !== undefined) onOpen(made.id);
  };
  const fault = library.fault ?? (error === null ? undefined : faultOf(error));
  return (
    <Modal
      title={t("collections.where.title")}
      closeLabel={t("collections.close")}
      onClose={onClose}
    >
      <div className="collections">
        <p className="collections-note">{t("collections.where.ask")}</p>
        {fault === undefined ? undefined : (
          <p role="alert" className="collections-fault">
            <LibraryFaultWords fault={fault} lang={lang} />
          </p>
        )}
        <ul className="where-list">
          {collections
            // nothing is added to a large one
            ?.filter(({ file }) => file === undefined)
            .map(({ id, title }) => (
              <li key={id}>
                <Button look="outlined" onClick={() => onOpen(id)}>
                  {t("collections.where.existing", { title: textInLang(title, lang) })}
                </Button>
              </li>
            ))}
          <li>
            <Button
              ref={fresh}
              look="outlined"
              {...BEGIN}
              aria-expanded={naming}
              onClick={() => setNaming(!naming)}
            >
              {t("collections.where.fresh")}
            </Button>
            {naming ? (
              <NameForm
                label={t("collections.newName")}
                begin={t("collections.nameless")}
                submit={t("collections.create")}
                onName={(name) => void open((own) => createEmpty(own, name, lang))}
                onCancel={() => {
                  setNaming(false);
                  fresh.current?.focus();
                }}
              />
            ) : undefined}
          </li>
          {copy === undefined ? undefined : (
            <li>
              <Button look="outlined" aria-disabled={library.busy} onClick={() => void open(copy)}>
                {t("collections.where.copy")}
              </Button>
            </li>
          )}
        </ul>
      </div>
    </Modal>
  );
}
