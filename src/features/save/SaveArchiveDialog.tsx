import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import type { ArchiveToSave } from "./archive-to-save.ts";
import { ArchiveLosses } from "./ArchiveLosses.tsx";
import { FormatChoice } from "./FormatChoice.tsx";
import { Losses } from "./Losses.tsx";
import type { SaveFormat } from "./save-formats.ts";
import { StillComing } from "./StillComing.tsx";
import { isFileItself, useSaveArchive, type ArchiveOutcome } from "./use-save-archive.ts";
import { useWriter } from "./use-writer.ts";
import { WhatToSave } from "./WhatToSave.tsx";
import "./save.css";

/** No program that opens such a text takes more; tables and Parquet are read row by row. */
const MOST_IN_TEXT = 100_000;
const UNLIMITED: readonly SaveFormat[] = ["parquet", "csv"];

/** Saves all events of an archive, or those that the filters leave: read, and written, piece by piece. */
export function SaveArchiveDialog({
  toSave,
  lang,
  picture,
  onClose,
}: {
  toSave: ArchiveToSave;
  lang: Lang;
  /** the ways to take the picture along */
  picture: ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { all, filtered, isReading } = toSave;
  const [chosen, setChosen] = useState<"all" | "filtered">(filtered < all ? "filtered" : "all");
  const count = chosen === "all" ? all : filtered;
  const [format, setFormat] = useState<SaveFormat>(all > MOST_IN_TEXT ? "parquet" : "json");
  const { outcome, save, stop, forget } = useSaveArchive(toSave, lang);
  const isTooMany = count > MOST_IN_TEXT && !UNLIMITED.includes(format);
  const isWriting = outcome?.is === "writing";
  const isEmpty = count === 0;
  const cannot = [isEmpty, isReading, isTooMany, isWriting].includes(true);
  return (
    <Modal title={t("save.title")} closeLabel={t("save.close")} onClose={onClose}>
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!cannot) save(chosen, format);
        }}
        onChange={forget}
      >
        <StillComing toSave={toSave} />
        <WhatToSave all={all} filtered={filtered} chosen={chosen} onChoose={setChosen} />
        <FormatChoice format={format} onFormat={setFormat} />
        <WhatIsLost
          toSave={toSave}
          asked={{ chosen, format, count: isReading || isEmpty ? 0 : count, isTooMany }}
          outcome={outcome}
          lang={lang}
        />
        <p className="save-end">
          <Button look="solid" type="submit" aria-disabled={cannot}>
            {t("save.save")}
          </Button>
          {isWriting ? (
            <Button look="outlined" onClick={stop}>
              {t("save.archive.stop")}
            </Button>
          ) : undefined}
          <Said outcome={outcome} count={count} />
        </p>
        {outcome?.is === "failed" ? (
          <p role="alert">
            {t("save.failed")}{" "}
            <ErrorFoot error={errorNamed("save.failed")} facts={{ events: count }} />
          </p>
        ) : undefined}
      </form>
      {picture}
    </Modal>
  );
}

interface Asked {
  readonly chosen: "all" | "filtered";
  readonly format: SaveFormat;
  /** 0 where nothing can be counted */
  readonly count: number;
  readonly isTooMany: boolean;
}

/** What the format can't hold; once it is saved, what of these events it didn't. */
function WhatIsLost({
  toSave,
  asked: { chosen, format, count, isTooMany },
  outcome,
  lang,
}: {
  toSave: ArchiveToSave;
  asked: Asked;
  outcome: ArchiveOutcome | undefined;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const { data: writer } = useWriter(format);
  if (isTooMany) {
    return (
      <p role="alert">
        {t("save.archive.tooMany", { most: MOST_IN_TEXT })}{" "}
        <ErrorFoot error={errorNamed("save.too-many")} />
      </p>
    );
  }
  if (isFileItself(toSave, chosen, format)) return <p>{t("save.archive.itself")}</p>;
  if (outcome?.is === "saved" && outcome.lost !== undefined) {
    return <Losses losses={outcome.lost.losses} all={outcome.lost.of} />;
  }
  return (
    <ArchiveLosses toSave={toSave} chosen={chosen} count={count} writer={writer} lang={lang} />
  );
}

function Said({ outcome, count }: { outcome: ArchiveOutcome | undefined; count: number }) {
  const { t } = useTranslation();
  const words = (): ReactNode => {
    if (count === 0) return t("save.empty");
    if (outcome?.is === "writing") return t("save.saving");
    if (outcome?.is === "stopped") return t("save.archive.stopped");
    if (outcome?.is !== "saved") return "";
    const { file, unread } = outcome;
    const saved = t("save.saved", { file });
    if (unread === 0) return saved;
    return (
      <>
        {saved} {t("save.archive.unread", { count: unread })}{" "}
        <ErrorFoot error={errorNamed("save.unread")} facts={{ events: unread }} />
      </>
    );
  };
  return (
    <>
      {outcome?.is === "writing" ? (
        <>
          <progress aria-label={t("save.saving")} max={count} value={outcome.done} />
          <span>{t("save.archive.progress", { done: outcome.done, of: count })}</span>
        </>
      ) : undefined}
      <span role="status">{words()}</span>
    </>
  );
}
