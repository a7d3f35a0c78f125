import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { collectionsQuery, unreadQuery } from "#src/data/own-collection.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { OwnCollection } from "#src/domain/own-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import { BEGIN, Modal } from "#src/ui/Modal.tsx";
import type { CopyShown } from "./collection-acts.ts";
import { CollectionRow } from "./CollectionRow.tsx";
import { Keeping } from "./Keeping.tsx";
import { faultOf, LibraryFaultWords } from "./LibraryFaultWords.tsx";
import { MakeCollection } from "./MakeCollection.tsx";
import { UnreadRecords } from "./UnreadRecords.tsx";
import { useLibraryAct } from "./use-library-act.ts";
import "./collections.css";

/** All collections that can be opened here, and everything that is done with a whole one. */
export function CollectionsDialog({
  shown,
  lang,
  copy,
  begin = "first",
  onImport,
  onOpen,
  onClose,
}: {
  /** the collection of this machine that the page shows; `null` is the bundled one */
  shown: string | null | undefined;
  lang: Lang;
  /** copies what is shown; `undefined` where that can't be */
  copy: CopyShown | undefined;
  /** what has the focus first: the first collection, or the button that led to what is left now */
  begin?: "first" | "import";
  /** makes one out of a file of another program */
  onImport: () => void;
  /** `undefined` opens the bundled one */
  onOpen: (id: string | undefined) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const { data: collections, error } = useQuery(collectionsQuery(workshop));
  const { data: unread = [] } = useQuery(unreadQuery(workshop));
  const library = useLibraryAct();
  const list = useRef<HTMLUListElement>(null);
  const isRead = collections !== undefined;
  // the collections are there a moment after the dialog
  useEffect(() => {
    const begun = list.current?.querySelector("[data-begin]");
    // whoever has gone on meanwhile stays where they are
    if (!isRead || document.activeElement !== begun) return;
    list.current?.querySelector<HTMLElement>("[aria-current] > button")?.focus();
  }, [isRead]);
  const fault = library.fault ?? (error === null ? undefined : faultOf(error));
  return (
    <Modal title={t("collections.title")} closeLabel={t("collections.close")} onClose={onClose}>
      <div className="collections">
        <p role="status" className="collections-said">
          {library.said}
        </p>
        {fault === undefined ? undefined : (
          <p role="alert" className="collections-fault">
            <LibraryFaultWords fault={fault} lang={lang} />
          </p>
        )}
        <ul ref={list} className="collection-list" aria-label={t("collections.title")}>
          <li className="collection-row" aria-current={shown === null ? "true" : undefined}>
            <Button
              look="link"
              {...(begin === "first" ? BEGIN : {})}
              onClick={() => onOpen(undefined)}
            >
              {t("collections.bundled")}
            </Button>
            {shown === null ? <small>{t("collections.shown")}</small> : undefined}
          </li>
          {collections?.map((collection) => (
            <CollectionRow
              key={collection.id}
              collection={collection}
              lang={lang}
              shown={collection.id === shown}
              namesake={collections.some(
                (other) => other !== collection && nameOf(other, lang) === nameOf(collection, lang),
              )}
              library={library}
              onOpen={() => onOpen(collection.id)}
            />
          ))}
        </ul>
        <UnreadRecords
          records={unread}
          words={t("collections.unreadHere", { count: unread.length })}
        />
        {collections?.length === 0 ? (
          <p className="collections-note">{t("collections.none")}</p>
        ) : undefined}
        <MakeCollection
          lang={lang}
          library={library}
          copy={copy}
          begin={begin === "import"}
          onImport={onImport}
          onMade={onOpen}
        />
        <Keeping lang={lang} library={library} />
      </div>
    </Modal>
  );
}

function nameOf({ title }: OwnCollection, lang: Lang): string {
  return textInLang(title, lang);
}
