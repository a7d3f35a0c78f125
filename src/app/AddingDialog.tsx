import { useQueryClient } from "@tanstack/react-query";
import { Suspense, use, useState } from "react";
import { ownCollectionKey } from "#src/data/library-keys.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Lang } from "#src/domain/model.ts";
import type { WholeCollection } from "#src/domain/own-collection.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import { AddArticles } from "#src/features/add/AddArticles.tsx";
import { ImportingDialog } from "./lazy-importing.ts";

/** Adding to a collection of this machine: what is added is kept before it is shown. */
export function AddingDialog({
  whole,
  checked,
  lang,
  onClose,
  onCheck,
  onOpen,
}: {
  whole: WholeCollection;
  checked: CheckedCollection;
  lang: Lang;
  onClose: () => void;
  onCheck: (source?: string) => void;
  /** another collection, which an imported file has become */
  onOpen: (id: string) => void;
}) {
  const [events, setEvents] = useState<File>();
  const workshop = useWorkshop();
  const client = useQueryClient();
  const desk = use(workshop.desk());
  const { collection, articles } = whole;
  const sources = checked.dataset.sources.map(({ id }) => id);
  return (
    <>
      <AddArticles
        collection={collection}
        articles={articles}
        taken={sources}
        shared={checked.shared}
        proposalsIn={(source) =>
          sources.includes(source)
            ? checked.cards.filter((card) => card.source === source && card.state === "open").length
            : undefined
        }
        lang={lang}
        desk={desk}
        onAdd={async (make) => {
          const library = await workshop.library();
          const kept = await library.putArticles(collection.id, make);
          // what is found in them is shown when it is there; they are kept already
          void client.invalidateQueries({ queryKey: ownCollectionKey(collection.id) });
          return kept;
        }}
        onClose={onClose}
        onCheck={onCheck}
        onImport={setEvents}
      />
      {events === undefined ? undefined : (
        <Suspense>
          <ImportingDialog
            file={events}
            lang={lang}
            onOpen={onOpen}
            onClose={() => setEvents(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
