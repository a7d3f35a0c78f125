import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Correctable } from "#src/data/correctable.ts";
import type { Outcome } from "#src/data/use-deciding.ts";
import {
  adopting,
  readCorrections,
  type CorrectionsFault,
  type CorrectionsFile,
  type CorrectionsProblem,
} from "#src/domain/corrections-file.ts";
import { decisionsOf, type Change } from "#src/domain/decisions.ts";
import { errorNamed, type ErrorName } from "#src/domain/error-codes.ts";
import type { Lang } from "#src/domain/model.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import { withAdopted } from "#src/extract/review/adopt-preview.ts";
import { Button } from "#src/ui/Button.tsx";
import { AdoptPreviewPanel } from "./AdoptPreviewPanel.tsx";

/** A file that was read, and what it would make of the collection. */
export interface ReadFile {
  readonly file: CorrectionsFile;
  readonly problems: readonly CorrectionsProblem[];
  readonly checked: CheckedCollection;
}

type Reading =
  | { readonly ok: false; readonly fault: CorrectionsFault | { readonly kind: "unreadable" } }
  | ({ readonly ok: true } & ReadFile);

/** Asks for a file of corrections, shows what it would do, and applies it as one change. */
export function ApplyFile({
  correctable,
  lang,
  carry,
}: {
  correctable: Correctable;
  lang: Lang;
  carry: (change: Change, done: string) => Promise<Outcome>;
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [reading, setReading] = useState<Reading>();
  const close = () => {
    setReading(undefined);
    button.current?.focus();
  };
  return (
    <section className="apply-file">
      <Button ref={button} look="outlined" onClick={() => field.current?.click()}>
        {t("correcting.file.apply")}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={t("correcting.file.choose")}
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          void readFile(file, correctable)
            .then(setReading)
            // the same file may be chosen again
            .finally(() => (target.value = ""));
        }}
      />
      {reading === undefined ? undefined : reading.ok ? (
        <AdoptPreviewPanel
          key={reading.file.of.address}
          read={reading}
          correctable={correctable}
          lang={lang}
          onCancel={close}
          onApply={async (records) => {
            const change = adopting(correctable.decisions, decisionsOf(records));
            const outcome = await carry(change, t("correcting.said.applied"));
            if (outcome === "saved") close();
          }}
        />
      ) : (
        <p role="alert" className="correction-unfit">
          <FaultWords fault={reading.fault} /> {t("correcting.file.kept")}{" "}
          <ErrorFoot error={errorNamed(nameOf(reading.fault))} facts={reading.fault} />
        </p>
      )}
    </section>
  );
}

async function readFile(file: File, correctable: Correctable): Promise<Reading> {
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ok: false, fault: { kind: "unreadable" } };
  const reading = readCorrections(text);
  if (!reading.ok) return reading;
  const { file: read, problems } = reading;
  const checked = await correctable.preview(withAdopted(correctable.decisions, read.decisions));
  return { ok: true, file: read, problems, checked };
}

type Fault = Extract<Reading, { ok: false }>["fault"];

function nameOf(fault: Fault): ErrorName {
  return fault.kind === "not-json" && fault.cut ? "corrections.cut" : `corrections.${fault.kind}`;
}

function FaultWords({ fault }: { fault: Fault }) {
  const { t } = useTranslation();
  switch (fault.kind) {
    case "not-json":
      return t(fault.cut ? "correcting.file.cut" : "correcting.file.not-json", {
        line: fault.line,
        column: fault.column,
      });
    case "newer":
      return t("correcting.file.newer", { version: fault.version });
    case "frame":
      return t("correcting.file.frame", { field: fault.field });
    case "empty":
    case "other-format":
    case "unreadable":
      return t(`correcting.file.${fault.kind}`);
  }
}
