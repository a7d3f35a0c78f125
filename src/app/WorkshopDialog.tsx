import { useQueryClient } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { collectionQuery } from "#src/data/collection-query.ts";
import { copyOfDataFile, copyOfLarge, copyOfOwn, type Titled } from "#src/data/copy-collection.ts";
import { dataAddress } from "#src/data/data-address.ts";
import { ownCollectionKey } from "#src/data/library-keys.ts";
import { collectionsQuery, type OpenedCollection } from "#src/data/own-collection.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Lang } from "#src/domain/model.ts";
import type { OwnCollection } from "#src/domain/own-collection.ts";
import { CollectionsDialog } from "#src/features/collections/CollectionsDialog.tsx";
import { WhereToAdd } from "#src/features/collections/WhereToAdd.tsx";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import type { Library } from "#src/library/library.ts";
import { ImportingDialog } from "./lazy-importing.ts";

addWorkshopWords();

/** What the page shows: a collection of this machine, else the data file that the link names. */
interface Shown {
  readonly collection: string | undefined;
  readonly data: string | undefined;
}

/** The dialogs of one's own collections, over whatever is shown. */
export function WorkshopDialog({
  dialog,
  shown,
  lang,
  onOpen,
  onClose,
}: {
  dialog: "collections" | "add";
  shown: Shown;
  lang: Lang;
  /** `undefined` is the bundled collection */
  onOpen: (id: string | undefined) => void;
  onClose: () => void;
}) {
  const copy = useCopyOfShown(shown);
  // `false` once somebody is back from it
  const [importing, setImporting] = useState<boolean>();
  if (importing === true) {
    return (
      <Suspense>
        <ImportingDialog lang={lang} onOpen={onOpen} onClose={() => setImporting(false)} />
      </Suspense>
    );
  }
  return dialog === "add" ? (
    <WhereToAdd lang={lang} copy={copy} onOpen={onOpen} onClose={onClose} />
  ) : (
    <CollectionsDialog
      shown={shown.collection ?? (shown.data === undefined ? null : undefined)}
      lang={lang}
      copy={copy}
      begin={importing === false ? "import" : "first"}
      onImport={() => setImporting(true)}
      onOpen={onOpen}
      onClose={onClose}
    />
  );
}

/** How what is shown is copied; `undefined` where nothing is that could be. */
function useCopyOfShown({
  collection,
  data,
}: Shown): ((library: Library, titled: Titled) => Promise<OwnCollection>) | undefined {
  const client = useQueryClient();
  const { queryKey } = collectionsQuery(useWorkshop());
  if (collection !== undefined) {
    const large = client
      .getQueryData(queryKey)
      ?.find((one) => one.id === collection && one.file !== undefined);
    if (large !== undefined) return (library, titled) => copyOfLarge(library, large, titled);
    const opened = client.getQueryData<OpenedCollection | null>(ownCollectionKey(collection));
    if (opened === undefined || opened === null) return undefined;
    return (library, titled) => copyOfOwn(library, collection, titled);
  }
  const file = dataAddress(data, document.baseURI);
  if (file.kind === "unusable") return undefined;
  const { url } = file;
  const shown = client.getQueryData(collectionQuery(url).queryKey);
  if (shown === undefined) return undefined;
  const { dataset } = shown;
  return (library, titled) => copyOfDataFile(library, { address: url, dataset }, titled);
}
