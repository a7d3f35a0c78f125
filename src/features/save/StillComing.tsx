import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import type { ArchiveToSave } from "./archive-to-save.ts";

/** Why not all of an archive can be taken along yet, and what brings the rest. */
export function StillComing({
  toSave: { isReading, filesLeft, onReadAll },
}: {
  toSave: Pick<ArchiveToSave, "isReading" | "filesLeft" | "onReadAll">;
}) {
  const { t } = useTranslation();
  if (isReading) return <p role="status">{t("save.archive.reading")}</p>;
  if (filesLeft === 0) return undefined;
  return (
    <p>
      {t("save.archive.filesLeft", { count: filesLeft })}{" "}
      <Button look="link" onClick={onReadAll}>
        {t("save.archive.readAll")}
      </Button>
    </p>
  );
}
