import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Source } from "#src/domain/model.ts";
import type { Recognition } from "#src/domain/original-copy.ts";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { openOriginal, type OpenedOriginal } from "./opened-original.ts";
import { MAX_BYTES, textOfFile } from "./read-file.ts";

type Refusal =
  | { readonly kind: "empty" | "tooLarge" | "unreadable" | "insecure" }
  | { readonly kind: "unrecognised"; readonly recognition: Recognition | undefined };

/** Asks for the reader's own copy, by file or paste, and says why where it is not the article. */
export function OpenOriginal({
  source,
  collection,
  onClose,
  onOpened,
}: {
  source: Source;
  collection: Collection;
  onClose: () => void;
  onOpened: (source: string, original: OpenedOriginal) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const fieldId = useId();
  const fileId = useId();

  const open = async (copy: string) => {
    if (copy.trim() === "") return setRefusal({ kind: "empty" });
    if (!window.isSecureContext) return setRefusal({ kind: "insecure" });
    setBusy(true);
    const answer = await openOriginal(copy, source.lang, collection, window.crypto.subtle);
    setBusy(false);
    if (answer !== undefined && "passages" in answer) return onOpened(answer.source, answer);
    return setRefusal({ kind: "unrecognised", recognition: answer });
  };
  const openFile = async (file: File | undefined) => {
    if (file === undefined) return undefined;
    if (file.size > MAX_BYTES) return setRefusal({ kind: "tooLarge" });
    try {
      const content = await textOfFile(file);
      setText(content);
      return await open(content);
    } catch {
      return setRefusal({ kind: "unreadable" });
    }
  };
  return (
    <Modal title={t("original.title")} closeLabel={t("original.close")} onClose={onClose}>
      <form
        className="open-original"
        onSubmit={(event) => {
          event.preventDefault();
          void open(text);
        }}
      >
        <p>{t("original.why", { publisher: source.publisher })}</p>
        <label htmlFor={fileId}>{t("original.file")}</label>
        <input
          id={fileId}
          type="file"
          accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
          onChange={(event) => void openFile(event.target.files?.[0])}
        />
        <label htmlFor={fieldId}>{t("original.paste")}</label>
        <textarea
          id={fieldId}
          rows={8}
          lang={source.lang}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setRefusal(undefined);
          }}
        />
        <p role="alert" className="open-original-refusal">
          {refusal === undefined ? undefined : <RefusalWords refusal={refusal} />}
        </p>
        <div className="open-original-foot">
          <Button look="solid" type="submit" disabled={busy}>
            {busy ? t("original.reading") : t("original.open")}
          </Button>
          <Button look="outlined" onClick={onClose}>
            {t("original.cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function RefusalWords({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  if (refusal.kind !== "unrecognised") return t(`original.refusal.${refusal.kind}`);
  const { recognition } = refusal;
  if (recognition === undefined || recognition.found === 0) return t("original.refusal.nothing");
  return t("original.refusal.tooFew", {
    found: recognition.found,
    of: recognition.of,
    headline: recognition.source.headline,
  });
}
