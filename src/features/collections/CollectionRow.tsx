import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { contentQuery, type CollectionContent } from "#src/data/own-collection.ts";
import { forgetTyped } from "#src/data/typed-texts.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { OwnCollection } from "#src/domain/own-collection.ts";
import { bytesInWords } from "#src/i18n/bytes-in-words.ts";
import { instantInWords } from "#src/i18n/instant-in-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { ArticleRows } from "./ArticleRows.tsx";
import { ConfirmRemoval } from "./ConfirmRemoval.tsx";
import { NameForm } from "./NameForm.tsx";
import { useBackup } from "./use-backup.tsx";
import type { LibraryAct } from "./use-library-act.ts";

/** One collection of this machine: open, rename, back up, delete. */
export function CollectionRow({
  collection,
  lang,
  shown,
  namesake,
  library,
  onOpen,
}: {
  collection: OwnCollection;
  lang: Lang;
  shown: boolean;
  /** whether another one has the same title: then their ids tell them apart */
  namesake: boolean;
  library: LibraryAct;
  onOpen: () => void;
}) {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const { data: content } = useQuery(contentQuery(collection, workshop));
  const [doing, setDoing] = useState<"rename" | "remove">();
  const opener = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLLIElement>(null);
  const { id, changed } = collection;
  const name = inLang(collection.title, lang);
  const title = name.text;
  const begin = (what: "rename" | "remove") => (event: React.MouseEvent<HTMLButtonElement>) => {
    opener.current = event.currentTarget;
    setDoing(what);
  };
  const end = () => {
    setDoing(undefined);
    opener.current?.focus();
  };
  const rename = async (wanted: string) => {
    const { description } = collection;
    const isRenamed = await library.act(
      async (own) => {
        await own.rename(id, { title: { [lang]: wanted }, description });
        return true;
      },
      () => t("collections.said.renamed", { title: wanted }),
    );
    // what was typed stays where it could not be kept
    if (isRenamed === true) end();
  };
  const contentWords = useContentWords(collection, content, lang);
  const backUp = useBackup(library, lang);
  const remove = async () => {
    // the row goes with the collection
    row.current?.closest("dialog")?.querySelector("button")?.focus();
    await library.act(
      async (own) => {
        await own.remove(id);
        forgetTyped(id);
      },
      () => t("collections.said.removed", { title }),
    );
  };
  return (
    <li ref={row} className="collection-row" aria-current={shown ? "true" : undefined}>
      <Button look="link" lang={name.lang} onClick={onOpen}>
        {title}
      </Button>
      {shown ? <small>{t("collections.shown")}</small> : undefined}
      <p className="collection-about">
        {contentWords === undefined ? "" : `${contentWords} · `}
        {t("collections.changed", { when: instantInWords(changed, lang) })}
        {namesake ? ` · ${id}` : ""}
      </p>
      <div className="collection-acts">
        <Button
          look="link"
          aria-label={t("collections.renameOne", { title })}
          onClick={begin("rename")}
        >
          {t("collections.rename")}
        </Button>
        <Button
          look="link"
          aria-label={t("collections.backOne", { title })}
          onClick={() => void backUp(id)}
        >
          {t("collections.back")}
        </Button>
        <Button
          look="link"
          aria-label={t("collections.removeOne", { title })}
          onClick={begin("remove")}
        >
          {t("collections.remove")}
        </Button>
      </div>
      {doing === "rename" ? (
        <NameForm
          label={t("collections.name")}
          begin={title}
          submit={t("collections.save")}
          onName={(wanted) => void rename(wanted)}
          onCancel={end}
        />
      ) : undefined}
      {doing === "remove" ? (
        <ConfirmRemoval
          title={title}
          content={content}
          onBackup={() => void backUp(id)}
          onYes={() => void remove()}
          onNo={end}
        />
      ) : undefined}
      {shown ? <ArticleRows id={id} library={library} /> : undefined}
    </li>
  );
}

/** How much is in it; `undefined` as long as that is counted. */
function useContentWords(
  { copiedFrom, file }: OwnCollection,
  content: CollectionContent | undefined,
  lang: Lang,
): string | undefined {
  const { t } = useTranslation();
  if (file !== undefined) {
    const size = bytesInWords(file.bytes, lang);
    return t("collections.large", { count: file.events, size });
  }
  if (content === undefined) return undefined;
  const { articles, events } = content;
  if (copiedFrom !== undefined) return t("collections.added", { count: articles });
  if (events === 0) return t("collections.articles", { count: articles });
  const imported = t("collections.imported", { count: events });
  return articles === 0
    ? imported
    : `${imported} · ${t("collections.articles", { count: articles })}`;
}
