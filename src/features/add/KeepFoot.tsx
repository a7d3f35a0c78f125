import { useTranslation } from "react-i18next";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import type { LibraryFault } from "#src/library/library.ts";
import { Button } from "#src/ui/Button.tsx";

export type Keeping =
  | { readonly kind: "idle" }
  /** beside the articles that the collection had before */
  | { readonly kind: "busy"; readonly beside: readonly OwnArticle[] }
  | LibraryFault;

/** Adds the articles, or says why they can't be. */
export function KeepFoot({
  number,
  faulty,
  keeping,
  onKeep,
}: {
  /** of articles to be added */
  number: number;
  /** of articles that lack something */
  faulty: number;
  keeping: Keeping;
  onKeep: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="add-foot">
      <div role="alert" className="add-problem">
        {keeping.kind !== "idle" && keeping.kind !== "busy" ? (
          <p>
            {t("adding.notKept")} <FaultWords fault={keeping} />{" "}
            <ErrorFoot error={errorNamed(`library.${keeping.kind}`)} facts={keeping} />
          </p>
        ) : undefined}
        {faulty > 0 ? <p>{t("adding.incomplete", { count: faulty })}</p> : undefined}
      </div>
      {number === 0 ? <p>{t("adding.nothing")}</p> : undefined}
      <Button look="solid" aria-disabled={keeping.kind === "busy"} onClick={onKeep}>
        {keepWords()}
      </Button>
    </div>
  );

  function keepWords(): string {
    if (keeping.kind === "busy") return t("adding.adding");
    return number === 0 ? t("adding.done.finish") : t("adding.add", { count: number });
  }
}

function FaultWords({ fault }: { fault: LibraryFault }) {
  const { t } = useTranslation();
  return fault.kind === "failed"
    ? t("collections.fault.failed", { detail: fault.detail })
    : t(`collections.fault.${fault.kind}`);
}
