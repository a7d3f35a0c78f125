import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { archiveQuery } from "#src/data/archive-query.ts";
import type { Lang } from "#src/domain/model.ts";
import { ArchiveFaultPage } from "#src/features/notices/ArchiveFaultPage.tsx";
import { addArchiveWords } from "#src/i18n/archive-words.ts";
import { useAddress } from "#src/url/use-address.ts";
import type { OpenDialog } from "../App.tsx";
import { LoadingFrame } from "../LoadingFrame.tsx";
import { windowAsked } from "../visible-window.ts";
import { ArchiveWorkspace } from "./ArchiveWorkspace.tsx";

addArchiveWords();

/** A collection too large to be held whole, by the address of its file. */
export function ArchivePage({
  url,
  lang,
  onBundled,
  onDialog,
}: {
  url: string;
  lang: Lang;
  onBundled: (() => void) | undefined;
  onDialog: (dialog: OpenDialog) => void;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { reading } = useAddress();
  // of several files, those of the days that the link names come first
  const [begun] = useState(() => windowAsked(reading.address));
  const query = archiveQuery(url, { window: begun });
  const { data: archive, error, refetch, isFetching } = useQuery(query);
  if (archive !== undefined) {
    return (
      <ArchiveWorkspace
        archive={archive}
        url={url}
        lang={lang}
        onDialog={onDialog}
        onAgain={() => void client.resetQueries({ queryKey: query.queryKey, exact: true })}
      />
    );
  }
  if (error === null || isFetching) return <LoadingFrame words={t("archive.opening")} />;
  return (
    <ArchiveFaultPage
      fault={error instanceof ArchiveFaultError ? error.fault : undefined}
      url={url}
      onRetry={() => void refetch()}
      onBundled={onBundled}
    />
  );
}
