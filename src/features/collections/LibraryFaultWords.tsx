import { useTranslation } from "react-i18next";
import { errorNamed, type ErrorName } from "#src/domain/error-codes.ts";
import type { Lang } from "#src/domain/model.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { WhyMissing } from "#src/errors/WhyMissing.tsx";
import { keptFaultInWords } from "#src/i18n/kept-fault-in-words.ts";
import { LibraryError, type LibraryFault } from "#src/library/library.ts";
import { DeskError } from "#src/worker/desk.ts";

/** What kept a collection from being opened or changed. */
export type WorkshopFault = LibraryFault | { readonly kind: DeskError["fault"] };

export function faultOf(error: unknown): WorkshopFault {
  if (error instanceof LibraryError || error instanceof DeskError) {
    return typeof error.fault === "string" ? { kind: error.fault } : error.fault;
  }
  return { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
}

/** What happened, what was kept, and what to do. */
export function LibraryFaultWords({ fault, lang }: { fault: WorkshopFault; lang: Lang }) {
  return (
    <>
      <Sentence fault={fault} lang={lang} />{" "}
      {fault.kind === "part-missing" ? <WhyMissing /> : undefined}{" "}
      <ErrorFoot error={errorNamed(nameOf(fault))} facts={fault} />
    </>
  );
}

function nameOf({ kind }: WorkshopFault): ErrorName {
  return isOfDesk(kind) ? `worker.${kind}` : `library.${kind}`;
}

const DESK_FAULTS: readonly string[] = [
  "crashed",
  "hangs",
  "version",
  "unavailable",
  "part-missing",
] satisfies readonly DeskError["fault"][];

function isOfDesk(kind: WorkshopFault["kind"]): kind is DeskError["fault"] {
  return DESK_FAULTS.includes(kind);
}

function Sentence({ fault, lang }: { fault: WorkshopFault; lang: Lang }) {
  const { t } = useTranslation();
  return keptFaultInWords(t, fault, lang);
}
