import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { archiveQuery } from "#src/data/archive-query.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { ArchiveFaultPage } from "#src/features/notices/ArchiveFaultPage.tsx";
import { addArchiveWords } from "#src/i18n/archive-words.ts";
import { LibraryError } from "#src/library/library.ts";
import type { ArchivePlace } from "#src/worker/archive/archive-protocol.ts";
import { ArchiveError } from "#src/worker/archive/archive.ts";
import { useAddress } from "#src/url/use-address.ts";
import type { OpenDialog } from "../App.tsx";
import { LoadingFrame } from "../LoadingFrame.tsx";
import { windowAsked } from "../visible-window.ts";
import { ArchiveWorkspace } from "./ArchiveWorkspace.tsx";
import { OwnFaultPage } from "./OwnFaultPage.tsx";

addArchiveWords();

/** A large collection of this machine. */
export interface OwnArchive {
  readonly id: string;
  /** its name may be another than the one in its file */
  readonly title: LocalText;
  readonly place: () => Promise<ArchivePlace>;
}

/** A collection too large to be held whole, by the address of its file, or out of the library. */
export function ArchivePage({
  url,
  lang,
  onBundled,
  onDialog,
  own,
}: {
  /** of one's own what stands for its address */
  url: string;
  lang: Lang;
  onBundled: (() => void) | undefined;
  onDialog: (dialog: OpenDialog) => void;
  own?: OwnArchive;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { reading } = useAddress();
  // of several files, those of the days that the link names come first
  const [begun] = useState(() => windowAsked(reading.address));
  const query = archiveQuery(url, { window: begun, place: own?.place });
  const { data: archive, error, refetch, isFetching } = useQuery(query);
  if (archive !== undefined) {
    return (
      <ArchiveWorkspace
        archive={archive}
        url={url}
        own={own}
        lang={lang}
        onDialog={onDialog}
        onAgain={() => void client.resetQueries({ queryKey: query.queryKey, exact: true })}
      />
    );
  }
  if (error === null || isFetching) return <LoadingFrame words={t("archive.opening")} />;
  const onRetry = () => void refetch();
  if (own !== undefined && error instanceof LibraryError) {
    return (
      <OwnFaultPage
        fault={error.fault}
        title={own.title}
        lang={lang}
        onRetry={onRetry}
        onCollections={() => onDialog("collections")}
      />
    );
  }
  return (
    <ArchiveFaultPage fault={faultOf(error)} url={url} onRetry={onRetry} onBundled={onBundled} />
  );
}

function faultOf(error: Error): ComponentProps<typeof ArchiveFaultPage>["fault"] {
  if (error instanceof ArchiveFaultError) return error.fault;
  const isMissing = error instanceof ArchiveError && error.fault === "part-missing";
  return isMissing ? { kind: "part-missing", detail: "" } : undefined;
}
