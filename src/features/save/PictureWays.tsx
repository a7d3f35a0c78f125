import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import { saveFile } from "#src/ui/save-file.ts";
import { fileName } from "./file-name.ts";
import { toPng, type Draw } from "./to-png.ts";

/** The picture as it is shown, as a file. */
export function PictureWays({
  title,
  lang,
  draw,
  onPrint,
}: {
  title: LocalText;
  lang: Lang;
  draw: Draw;
  /** where what is printed has to be made first */
  onPrint?: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState(false);
  const save = async (extension: string, type: string, make: () => Promise<BlobPart>) => {
    setFailed(false);
    try {
      const file = fileName(title, lang, extension);
      saveFile(file, await make(), type);
      setSaid(t("save.saved", { file }));
    } catch {
      setSaid("");
      setFailed(true);
    }
  };
  const print = async () => {
    setFailed(false);
    setSaid("");
    if (onPrint === undefined) return window.print();
    setSaid(t("save.picture.printing"));
    try {
      await onPrint();
      setSaid("");
    } catch {
      setSaid("");
      setFailed(true);
    }
  };
  return (
    <section className="save-picture">
      <h3 className="small-caps">{t("save.picture.title")}</h3>
      <p className="button-row">
        <Button
          look="outlined"
          onClick={() => void save("svg", "image/svg+xml", async () => (await draw()).svg)}
        >
          {t("save.picture.svg")}
        </Button>
        <Button
          look="outlined"
          onClick={() => void save("png", "image/png", async () => toPng(await draw()))}
        >
          {t("save.picture.png")}
        </Button>
        <Button look="outlined" onClick={() => void print()}>
          {t("save.picture.print")}
        </Button>
      </p>
      <p role="status">{said}</p>
      {failed ? (
        <p role="alert">
          {t("save.failed")} <ErrorFoot error={errorNamed("save.failed")} />
        </p>
      ) : undefined}
    </section>
  );
}
