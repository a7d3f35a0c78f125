import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { PictureWays } from "#src/features/save/PictureWays.tsx";
import { PublishDialog } from "#src/features/save/PublishDialog.tsx";
import { SaveDialog } from "#src/features/save/SaveDialog.tsx";
import type { ToSave } from "#src/features/save/to-save.ts";
import { ShareDialog } from "#src/features/share/ShareDialog.tsx";
import { addCorrectedWords } from "#src/i18n/corrected-words.ts";
import { addSavingWords } from "#src/i18n/saving-words.ts";
import type { Address } from "#src/url/address.ts";
import type { OutgoingDialog } from "./outgoing-dialogs.ts";
import { pageAddress } from "./page-address.ts";
import { stillPicture } from "./still-picture.ts";
import type { Events } from "./use-events.ts";
import type { Kept } from "./use-outgoing.tsx";

addSavingWords();
// a published site lists corrections
addCorrectedWords();

/** The dialogs of taking along what is shown. */
export function Outgoing({
  dialog,
  collection,
  events,
  address,
  record,
  kept,
  lang,
  onClose,
}: {
  dialog: OutgoingDialog;
  collection: Collection;
  events: Events;
  address: Address;
  /** the open event */
  record: EventRecord | undefined;
  /** of a collection of this machine */
  kept: Kept | undefined;
  lang: Lang;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { dataset, records } = collection;
  const toSave: ToSave = {
    dataset,
    records,
    filtered: events.filtered,
    address: kept === undefined ? pageAddress() : undefined,
    added: kept?.articles ?? NOTHING,
  };
  switch (dialog) {
    case "save":
      return (
        <SaveDialog
          toSave={toSave}
          lang={lang}
          picture={
            <PictureWays
              title={dataset.title}
              lang={lang}
              draw={() => stillPicture({ collection, events, address, lang, t })}
            />
          }
          onClose={onClose}
        />
      );
    case "share": {
      const event = record === undefined ? undefined : { record, dataset };
      const shared = { title: dataset.title, isHere: kept !== undefined, event };
      return <ShareDialog shared={shared} lang={lang} onClose={onClose} />;
    }
    case "publish":
      return (
        <PublishDialog
          toSave={toSave}
          kept={kept}
          lang={lang}
          draw={() => stillPicture({ collection, events, address, lang, t })}
          onClose={onClose}
        />
      );
  }
}

const NOTHING: ReadonlySet<string> = new Set();
