import { useTranslation } from "react-i18next";
import type { ArchiveHead } from "#src/archive/archive-file.ts";
import type { ArchiveChoices, Found } from "#src/archive/questions.ts";
import { fileBytes } from "#src/data/file-bytes.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import type { ArchiveToSave } from "#src/features/save/archive-to-save.ts";
import { largeData } from "#src/features/save/large-data.ts";
import { PictureWays } from "#src/features/save/PictureWays.tsx";
import { PublishDialog } from "#src/features/save/PublishDialog.tsx";
import { SaveArchiveDialog } from "#src/features/save/SaveArchiveDialog.tsx";
import { StillComing } from "#src/features/save/StillComing.tsx";
import { ShareDialog } from "#src/features/share/ShareDialog.tsx";
import { daysInWords } from "#src/i18n/days-in-words.ts";
import { addSavingWords } from "#src/i18n/saving-words.ts";
import type { Address } from "#src/url/address.ts";
import type { Archive, ArchiveState } from "#src/worker/archive/archive.ts";
import type { OutgoingDialog } from "../outgoing-dialogs.ts";
import { pageAddress } from "../page-address.ts";
import { aboutArchive } from "./about-archive.ts";
import type { ArchiveNames } from "./archive-names.ts";
import type { OwnArchive } from "./ArchivePage.tsx";
import { archiveStill, type ShownArchive } from "./archive-still.ts";
import { printArchive } from "./print-archive.ts";
import { useDetail } from "./use-detail.ts";

addSavingWords();

/** What of an archive is shown, and what takes it along. */
export interface OutgoingArchive {
  readonly archive: Archive;
  readonly url: string;
  readonly own: OwnArchive | undefined;
  readonly state: ArchiveState;
  /** as its editor calls it */
  readonly head: ArchiveHead;
  readonly names: ArchiveNames;
  readonly choices: ArchiveChoices;
  /** events that they leave */
  readonly filtered: number;
  /** where the open event stands */
  readonly found: Found | undefined;
  readonly address: Address;
  readonly extent: DayRange;
  readonly lang: Lang;
}

/** The dialogs of taking an archive along. */
export function ArchiveOutgoing({
  dialog,
  onClose,
  ...shown
}: OutgoingArchive & { dialog: OutgoingDialog; onClose: () => void }) {
  const { t } = useTranslation();
  const { head, state, lang, extent } = shown;
  const toSave = toSaveOf(shown);
  const pictured: ShownArchive = {
    ...shown,
    title: head.title,
    events: Math.max(state.events, head.events),
    t,
  };
  const draw = () => archiveStill(pictured);
  switch (dialog) {
    case "save":
      return (
        <SaveArchiveDialog
          toSave={toSave}
          lang={lang}
          picture={
            <PictureWays
              title={head.title}
              lang={lang}
              draw={draw}
              onPrint={() => printArchive(pictured)}
            />
          }
          onClose={onClose}
        />
      );
    case "share":
      return <ShareArchive shown={shown} onClose={onClose} />;
    case "publish": {
      const { dataset, isReading, filesLeft } = toSave;
      const days = daysInWords(extent.from, extent.to, lang);
      return (
        <PublishDialog
          toSave={{ dataset, records: [], filtered: [], address: undefined, added: NOTHING }}
          large={{
            isReady: !isReading && filesLeft === 0,
            note: <StillComing toSave={toSave} />,
            data: (progress, signal) =>
              largeData(
                toSave,
                lang,
                (count) => t("publish.largeEvents", { count, days }),
                progress,
                signal,
              ),
          }}
          kept={undefined}
          lang={lang}
          draw={draw}
          onClose={onClose}
        />
      );
    }
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** A link, a citation, and the open event's words where they were printed. */
function ShareArchive({ shown, onClose }: { shown: OutgoingArchive; onClose: () => void }) {
  const { archive, url, own, head, found, address, lang } = shown;
  const { data } = useDetail(archive, url, found === undefined ? undefined : address.event);
  const detail = address.event === undefined ? undefined : (data ?? undefined);
  const event = detail && { record: detail.record, dataset: detail.collection.dataset };
  return (
    <ShareDialog
      shared={{ title: head.title, isHere: own !== undefined, event }}
      lang={lang}
      onClose={onClose}
    />
  );
}

function toSaveOf(shown: OutgoingArchive): ArchiveToSave {
  const { archive, state, head, choices, filtered, own, url, extent } = shown;
  const dataset: Dataset = {
    ...aboutArchive(head, state.names.sources),
    description: head.description,
    sides: state.names.sides,
    actors: new Map(),
    claims: new Map(),
    events: [],
  };
  return {
    archive,
    dataset,
    choices,
    all: state.events,
    filtered,
    isReading: state.phase === "reading",
    filesLeft: state.filesLeft,
    onReadAll: () => archive.look(extent),
    file: fileOf(url, own),
    address: own === undefined ? pageAddress() : undefined,
  };
}

/** The file itself, where it is one that can be passed on as it is. */
function fileOf(url: string, own: OwnArchive | undefined): ArchiveToSave["file"] {
  if (own !== undefined) {
    return async () => {
      const place = await own.place();
      return "bytes" in place ? new Blob([place.bytes]) : new Blob();
    };
  }
  if (!/\.parquet$/iu.test(new URL(url).pathname)) return undefined;
  return (signal) => fileBytes(url, signal);
}
