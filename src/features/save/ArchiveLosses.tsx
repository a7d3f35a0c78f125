import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { NO_CHOICES } from "#src/archive/questions.ts";
import type { Lang } from "#src/domain/model.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { archivePieces } from "./archive-pieces.ts";
import type { ArchiveToSave } from "./archive-to-save.ts";
import { Losses } from "./Losses.tsx";
import type { SaveWriter } from "./save-formats.ts";
import { aboutAll } from "./use-save-archive.ts";
import { lossesOf } from "./write-archive.ts";

/** As many as a small collection has: more are not read only to be counted. */
const MOST_COUNTED = 1500;

/** What a format can't hold: counted where the events are few, else all that it may be. */
export function ArchiveLosses({
  toSave,
  chosen,
  count,
  writer,
  lang,
}: {
  toSave: ArchiveToSave;
  chosen: "all" | "filtered";
  /** of the events; 0 where nothing is to be counted */
  count: number;
  writer: SaveWriter | undefined;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const { archive } = toSave;
  const isFew = count <= MOST_COUNTED;
  const choices = chosen === "all" ? NO_CHOICES : toSave.choices;
  const { data: events } = useQuery({
    queryKey: ["archive-losses", choices, count],
    queryFn: async ({ signal }) => {
      const rows = await archive.ask<"rows">({ kind: "rows", choices }, signal);
      const read: ToExport[] = [];
      for await (const piece of archivePieces(archive, rows, aboutAll(toSave, lang), signal)) {
        read.push(...piece.events);
      }
      return read;
    },
    enabled: isFew && count > 0,
    // another archive has other events
    staleTime: 0,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  });
  if (writer === undefined || count === 0) return undefined;
  if (isFew || writer.mayLose.length === 0) {
    const isKnown = writer.mayLose.length === 0 || events !== undefined;
    return <Losses losses={isKnown ? lossesOf(events ?? [], writer) : undefined} all={count} />;
  }
  return (
    <div className="save-losses">
      <h3 className="small-caps">{t("save.lossesTitle")}</h3>
      <p>{t("save.archive.mayLose")}</p>
      <ul>
        {writer.mayLose.map((what) => (
          <li key={what}>{t(`save.losses.${what}`)}</li>
        ))}
      </ul>
    </div>
  );
}
