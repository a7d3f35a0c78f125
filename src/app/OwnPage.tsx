import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Suspense, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  collectionsQuery,
  openingKey,
  ownCollectionQuery,
  type OpenedCollection,
} from "#src/data/own-collection.ts";
import { ownCollectionKey } from "#src/data/library-keys.ts";
import { useDecide } from "#src/data/use-decide.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Lang } from "#src/domain/model.ts";
import { byClose, lazyDialog, lazyPart } from "#src/errors/lazy-part.ts";
import { EmptyCollection } from "#src/features/collections/EmptyCollection.tsx";
import { LibraryFaultPage } from "#src/features/collections/LibraryFaultPage.tsx";
import { faultOf } from "#src/features/collections/LibraryFaultWords.tsx";
import { MissingCollection } from "#src/features/collections/MissingCollection.tsx";
import { OwnNotices, type Stale } from "#src/features/collections/OwnNotices.tsx";
import { mayHoldEvents } from "#src/ui/event-files.ts";
import { useDroppedFile } from "#src/ui/use-dropped-file.ts";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { useAddress, useChangeAddress } from "#src/url/use-address.ts";
import type { Progress } from "#src/worker/protocol.ts";
import type { OpenDialog } from "./App.tsx";
import { BarePage } from "./BarePage.tsx";
import { LoadingFrame } from "./LoadingFrame.tsx";
import { BUNDLED, ownCollection } from "./places.ts";
import { ImportingDialog } from "./lazy-importing.ts";
import { Workspace } from "./Workspace.tsx";

addWorkshopWords();

const AddingDialog = lazyDialog(
  async () => (await import("./AddingDialog.tsx")).AddingDialog,
  byClose,
);
const LargeOwnPage = lazyPart(
  async () => (await import("./archive/LargeOwnPage.tsx")).LargeOwnPage,
  "page",
);
const CheckStage = lazyPart(async () => (await import("./CheckStage.tsx")).CheckStage);

export interface OwnPageProps {
  readonly id: string;
  readonly lang: Lang;
  readonly dialog: OpenDialog;
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** A collection of this machine, by the id that a link names. */
export function OwnPage(props: OwnPageProps) {
  const { id, lang } = props;
  const workshop = useWorkshop();
  const change = useChangeAddress();
  const { data, isPending } = useQuery(collectionsQuery(workshop));
  const [dropped, setDropped] = useState<File>();
  useDroppedFile({
    takes: (file) => !isDialogOpen() && (file === undefined || mayHoldEvents(file.name)),
    onFile: setDropped,
  });
  if (isPending) return <Opening id={id} />;
  const large = data?.find((one) => one.id === id && one.file !== undefined);
  return (
    <>
      {large === undefined ? (
        <CheckablePage {...props} />
      ) : (
        <Suspense fallback={<Opening id={id} />}>
          <LargeOwnPage {...props} title={large.title} />
        </Suspense>
      )}
      {dropped === undefined ? undefined : (
        <Suspense>
          <ImportingDialog
            file={dropped}
            lang={lang}
            onOpen={(other) => change(ownCollection(other), "push")}
            onClose={() => setDropped(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

/** What lies over the page takes files itself, or doesn't want any. */
function isDialogOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

/** One of articles and records, whose every claim can be decided on. */
function CheckablePage({ id, lang, dialog, onDialog }: OwnPageProps) {
  const workshop = useWorkshop();
  const change = useChangeAddress();
  const { data, error, refetch, isFetching } = useQuery(ownCollectionQuery(id, workshop));
  const onBundled = () => change(BUNDLED, "push");
  if (data === null) {
    return (
      <BarePage lang={lang}>
        <MissingCollection
          id={id}
          lang={lang}
          onCollections={() => onDialog("collections")}
          onBundled={onBundled}
        />
      </BarePage>
    );
  }
  // what was already there stays, also when a later reading fails
  if (data !== undefined) {
    const stale =
      error === null || isFetching
        ? undefined
        : { fault: faultOf(error), onRetry: () => void refetch() };
    const page = { id, lang, dialog, onDialog };
    return <Opened opened={data} stale={stale} {...page} />;
  }
  if (error === null || isFetching) return <Opening id={id} />;
  return (
    <BarePage lang={lang}>
      <LibraryFaultPage
        fault={faultOf(error)}
        lang={lang}
        onRetry={() => void refetch()}
        onBundled={onBundled}
      />
    </BarePage>
  );
}

/** Reading many articles takes a while: which one is in hand. */
function Opening({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery<Progress | null>({
    queryKey: openingKey(id),
    queryFn: () => null,
    enabled: false,
    initialData: null,
    gcTime: 0,
  });
  const words =
    data === null
      ? t("collections.opening")
      : t("collections.openingOf", { done: data.done, count: data.of });
  return <LoadingFrame words={words} />;
}

function Opened({
  opened,
  stale,
  id,
  lang,
  dialog,
  onDialog,
}: OwnPageProps & { opened: OpenedCollection; stale: Stale | undefined }) {
  const { reading, change } = useAddress();
  const { address } = reading;
  const workshop = useWorkshop();
  const client = useQueryClient();
  const deciding = useDecide(id);
  const onAdd = () => onDialog("add");
  const goesOn = useRef(false);
  // the dialog gives the focus back to what opened it; where it leads on, what is there takes it
  useLayoutEffect(() => {
    if (dialog !== undefined || !goesOn.current) return;
    goesOn.current = false;
    blurFocused();
  }, [dialog]);
  const { whole, checked, collection, unread } = opened;
  const unchecked = checked.cards.filter(({ state }) => state === "open").length;
  return (
    <>
      <Workspace
        collection={collection}
        shelf={{ of: "collection", id }}
        lang={lang}
        onDialog={onDialog}
        own={{
          correctable: {
            shelf: { of: "collection", id },
            of: { title: whole.collection.title, address: whole.collection.copiedFrom },
            decisions: whole.decisions,
            checked,
            collection,
            original: undefined,
            deciding,
            preview: async (decisions) => {
              const desk = await workshop.desk();
              return desk.ask({ kind: "decide", decisions });
            },
          },
          kept: {
            articles: new Set(whole.articles.map((article) => article.id)),
            changed: whole.collection.changed,
            unchecked,
            published: whole.collection.published,
            onPublished: async (make) => {
              const library = await workshop.library();
              await library.notePublished(id, make);
              await client.invalidateQueries({ queryKey: ownCollectionKey(id) });
            },
          },
          open: unchecked,
          notices: <OwnNotices unread={unread} fault={deciding.fault} stale={stale} lang={lang} />,
          stage: stageOf(
            opened,
            address.view === "check",
            <EmptyCollection onAdd={onAdd} />,
            <Suspense>
              <CheckStage opened={opened} lang={lang} deciding={deciding} onAdd={onAdd} />
            </Suspense>,
          ),
        }}
      />
      {dialog === "add" ? (
        <Suspense>
          <AddingDialog
            whole={whole}
            checked={checked}
            lang={lang}
            onClose={() => onDialog(undefined)}
            onOpen={(other) => {
              onDialog(undefined);
              change(ownCollection(other), "push");
            }}
            onCheck={(article) => {
              goesOn.current = true;
              onDialog(undefined);
              change({ view: "check", article, claim: undefined }, "push");
            }}
          />
        </Suspense>
      ) : undefined}
    </>
  );
}

function blurFocused(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** What stands in the place of the picture; `undefined` leaves the picture there. */
function stageOf(
  { whole, collection }: OpenedCollection,
  checking: boolean,
  empty: ReactNode,
  check: ReactNode,
): ReactNode | undefined {
  const nothing = whole.articles.length === 0 && collection.dataset.sources.size === 0;
  if (nothing) return empty;
  return checking ? check : undefined;
}
