import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { errorNamed, type ErrorName } from "#src/domain/error-codes.ts";
import type { Source } from "#src/domain/model.ts";
import type { Recognition } from "#src/domain/original-copy.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import type { Facts } from "#src/errors/report.ts";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { openOriginal, type OpenedOriginal } from "./opened-original.ts";
import { MAX_BYTES, MAX_CHARACTERS, textOfFile } from "./read-file.ts";

type Refusal =
  | { readonly kind: "empty" | "tooLarge" | "tooLong" | "unreadable" | "insecure" }
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
  onOpened: (original: OpenedOriginal, text: string) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const fieldId = useId();
  const fileId = useId();

  const attempt = useRef<AbortController>(undefined);
  useEffect(() => () => attempt.current?.abort(), []);

  /** Ends the attempt before it, and comes to nothing once it is ended itself. */
  const open = async (copy: string | File) => {
    attempt.current?.abort();
    const current = new AbortController();
    attempt.current = current;
    setRefusal(undefined);
    setBusy(true);
    const content = typeof copy === "string" ? copy : await readFile(copy);
    if (current.signal.aborted) return;
    if (typeof content === "string") setText(content);
    const outcome =
      typeof content === "string"
        ? await compare(content, source.lang, collection, current.signal)
        : content;
    if (current.signal.aborted) return;
    setBusy(false);
    if (typeof content === "string" && "passages" in outcome) onOpened(outcome, content);
    else if ("kind" in outcome) setRefusal(outcome);
  };
  return (
    <Modal title={t("original.title")} closeLabel={t("original.close")} onClose={onClose}>
      <form
        className="open-original"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void open(text);
        }}
      >
        <p>{t("original.why", { publisher: source.publisher })}</p>
        <label htmlFor={fileId}>{t("original.file")}</label>
        <input
          id={fileId}
          type="file"
          accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void open(file);
          }}
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
          {refusal === undefined ? undefined : (
            <>
              <RefusalWords refusal={refusal} />{" "}
              <ErrorFoot error={errorNamed(nameOf(refusal))} facts={factsOf(refusal)} />
            </>
          )}
        </p>
        <div className="open-original-foot">
          <Button look="solid" type="submit" aria-disabled={busy}>
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

async function readFile(file: File): Promise<string | Refusal> {
  if (file.size > MAX_BYTES) return { kind: "tooLarge" };
  try {
    const content = await textOfFile(file);
    return content.length > MAX_CHARACTERS ? { kind: "tooLong" } : content;
  } catch {
    return { kind: "unreadable" };
  }
}

async function compare(
  text: string,
  lang: string,
  collection: Collection,
  signal: AbortSignal,
): Promise<OpenedOriginal | Refusal> {
  if (text.trim() === "") return { kind: "empty" };
  if (text.length > MAX_CHARACTERS) return { kind: "tooLong" };
  if (!window.isSecureContext) return { kind: "insecure" };
  try {
    const answer = await openOriginal(text, lang, collection, window.crypto.subtle, signal);
    return answer !== undefined && "passages" in answer
      ? answer
      : { kind: "unrecognised", recognition: answer };
  } catch {
    // also when it was ended: then nobody waits for the answer
    return { kind: "unreadable" };
  }
}

function nameOf({ kind, ...rest }: Refusal): ErrorName {
  if (kind !== "unrecognised") return `original.${kind}`;
  const found = "recognition" in rest ? rest.recognition?.found : undefined;
  return (found ?? 0) === 0 ? "original.nothing" : "original.tooFew";
}

function factsOf(refusal: Refusal): Facts {
  if (refusal.kind !== "unrecognised") return {};
  return { found: refusal.recognition?.found, of: refusal.recognition?.of };
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
