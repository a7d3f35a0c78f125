import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { saveFile } from "#src/ui/save-file.ts";
import { fileName } from "./file-name.ts";
import { FormatChoice } from "./FormatChoice.tsx";
import { Losses } from "./Losses.tsx";
import { Rights } from "./Rights.tsx";
import type { SaveFormat, SaveWriter } from "./save-formats.ts";
import type { ToSave } from "./to-save.ts";
import { useWriter } from "./use-writer.ts";
import { WhatToSave } from "./WhatToSave.tsx";
import "./save.css";

type Outcome = "writing" | "failed" | { readonly file: string };

/** Saves all events, or those that the filters leave, in a format; what it loses is said before. */
export function SaveDialog({
  toSave,
  lang,
  picture,
  onClose,
}: {
  toSave: ToSave;
  lang: Lang;
  /** the ways to take the picture along */
  picture: ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { dataset, records, filtered, address, added } = toSave;
  const [chosen, setChosen] = useState<"all" | "filtered">(
    filtered.length < records.length ? "filtered" : "all",
  );
  const [format, setFormat] = useState<SaveFormat>("json");
  const [hasRights, setHasRights] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const { data: writer, isError, refetch } = useWriter(format);
  const input: ToExport = {
    dataset,
    records: chosen === "all" ? records : filtered,
    lang,
    address,
    withoutTexts: hasRights ? undefined : added,
    dateInWords: (edtf, inLang) => dateInWords(edtf, inLang, "heading"),
  };
  /** Whoever is quicker than the network gets the file all the same. */
  const stillComing = async (): Promise<SaveWriter> => {
    const { data } = await refetch({ cancelRefetch: false, throwOnError: true });
    if (data === undefined) throw new Error("no writer came");
    return data;
  };
  const save = async () => {
    setOutcome("writing");
    try {
      const { write } = writer ?? (await stillComing());
      const { content, mediaType, extension } = await write({ ...input, made: now() });
      const file = fileName(dataset.title, lang, extension);
      saveFile(file, content, mediaType);
      setOutcome({ file });
    } catch {
      setOutcome("failed");
    }
  };
  const isEmpty = input.records.length === 0;
  const said = isEmpty
    ? t("save.empty")
    : outcome === "writing"
      ? t("save.saving")
      : typeof outcome === "object"
        ? t("save.saved", outcome)
        : "";
  const isWriting = outcome === "writing";
  return (
    <Modal title={t("save.title")} closeLabel={t("save.close")} onClose={onClose}>
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty && !isWriting) void save();
        }}
        onChange={() => setOutcome(undefined)}
      >
        <WhatToSave
          all={records.length}
          filtered={filtered.length}
          chosen={chosen}
          onChoose={setChosen}
        />
        <FormatChoice format={format} onFormat={setFormat} />
        <Rights count={added.size} hasRights={hasRights} onRights={setHasRights} />
        <Losses losses={isEmpty ? undefined : writer?.losses(input)} all={input.records.length} />
        <p className="save-end">
          <Button look="solid" type="submit" aria-disabled={isEmpty || isWriting}>
            {t("save.save")}
          </Button>
          <span role="status">{said}</span>
        </p>
        {outcome === "failed" || isError ? (
          <p role="alert">
            {t("save.failed")} <ErrorFoot error={errorNamed("save.failed")} />
          </p>
        ) : undefined}
      </form>
      {picture}
    </Modal>
  );
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
