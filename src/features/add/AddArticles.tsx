import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { OwnArticle, OwnCollection } from "#src/domain/own-collection.ts";
import type { SharedWording } from "#src/extract/review/checked-collection.ts";
import { Modal } from "#src/ui/Modal.tsx";
import type { Desk } from "#src/worker/desk.ts";
import { AddedSummary, type Added } from "./AddedSummary.tsx";
import { Collecting } from "./Collecting.tsx";
import { DiscardQuestion } from "./DiscardQuestion.tsx";
import { textInLang } from "#src/domain/local-text.ts";
import { isPending, isRead, type Draft } from "./draft.ts";
import { FIELD, focusSoon } from "./focus-soon.ts";
import { judged } from "./kinship.ts";
import { useAdding } from "./use-adding.ts";
import type { PutArticles } from "./own-articles.ts";
import { useDropAndPaste } from "./use-drop-and-paste.ts";
import { useKnown } from "./use-known.ts";
import "#src/ui/drop-surface.css";
import "./add.css";

/**
 * Puts articles into a collection: reads what is pasted, dropped or chosen, asks for what can't be read
 * from it, and hands the articles over to be kept. Nothing that was brought is thrown away unasked.
 */
export function AddArticles({
  collection,
  articles,
  shared,
  lang,
  desk,
  taken = [],
  proposalsIn,
  onAdd,
  onClose,
  onCheck,
  onImport,
}: {
  collection: OwnCollection;
  articles: readonly OwnArticle[];
  shared: readonly SharedWording[];
  lang: Lang;
  desk: Desk;
  /** ids of sources that the collection has besides its articles */
  taken?: readonly string[] | undefined;
  /** how many events wait to be checked in a source; `undefined` until it has been looked through */
  proposalsIn?: ((source: string) => number | undefined) | undefined;
  onAdd: PutArticles;
  onClose: () => void;
  onCheck: (source?: string) => void;
  /** of a file that holds no article, but perhaps events */
  onImport: (file: File) => void;
}) {
  const { t } = useTranslation();
  const adding = useAdding(desk, collection.id);
  const known = useKnown(articles);
  const frame = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<Added>();
  const [leaving, setLeaving] = useState(false);
  const { text } = adding.drafts;
  const { dragging } = useDropAndPaste(
    (found) => {
      setAdded(undefined);
      adding.take(found);
    },
    (pasted) => {
      const before = text.trim() === "" ? "" : `${text.trimEnd()}\n\n`;
      adding.tell({ type: "typed", text: before + pasted });
    },
  );
  const unkept = useMemo(
    () => numberOfUnkept(adding.drafts.all, known.articles),
    [adding.drafts.all, known.articles],
  );
  const isUnkept = unkept > 0 || text.trim() !== "";
  useStayQuestion(isUnkept);
  const discard = () => {
    adding.forget();
    onClose();
  };
  const close = () => {
    if (isUnkept) setLeaving(true);
    // what another tab keeps stays; copies of what is here already needn't come back
    else if (adding.drafts.all.length > 0) discard();
    else onClose();
  };
  return (
    <Modal title={t("adding.title")} closeLabel={t("adding.close")} onClose={close}>
      <div ref={frame} className="add-articles">
        {added === undefined ? (
          <Collecting
            adding={adding}
            place={{ articles: known.articles, taken, lang }}
            title={textInLang(collection.title, lang)}
            onAdd={onAdd}
            onImport={onImport}
            onAdded={(now) => {
              setAdded(now);
              known.know(now.articles);
            }}
          />
        ) : (
          <AddedSummary
            added={added}
            articles={known.articles}
            shared={shared}
            lang={lang}
            proposalsIn={proposalsIn}
            onMore={() => {
              setAdded(undefined);
              focusSoon(frame, FIELD);
            }}
            onClose={onClose}
            onCheck={onCheck}
          />
        )}
        {dragging ? <p className="drop-surface">{t("adding.drop")}</p> : undefined}
      </div>
      {leaving ? (
        <DiscardQuestion
          number={Math.max(1, unkept)}
          onStay={() => setLeaving(false)}
          onDiscard={discard}
        />
      ) : undefined}
    </Modal>
  );
}

/** Of texts that would be lost: neither those that are here already, nor those that are no articles. */
function numberOfUnkept(drafts: readonly Draft[], articles: readonly OwnArticle[]): number {
  const adds = judged(drafts.filter(isRead), articles).filter(
    ({ choice }) => choice !== "leave-out",
  );
  return adds.length + drafts.filter(isPending).length;
}

/** The browser asks before the page is left with what is not kept yet. */
function useStayQuestion(isUnkept: boolean): void {
  useEffect(() => {
    if (!isUnkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnkept]);
}
