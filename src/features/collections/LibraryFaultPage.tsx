import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { LibraryFaultWords, type WorkshopFault } from "./LibraryFaultWords.tsx";

/** In the place of a collection of this machine that can't be opened. */
export function LibraryFaultPage({
  fault,
  lang,
  onRetry,
  onBundled,
}: {
  fault: WorkshopFault;
  lang: Lang;
  onRetry: () => void;
  onBundled: () => void;
}) {
  const { t } = useTranslation();
  const outdated = fault.kind === "newer" || fault.kind === "version";
  return (
    <main>
      <div className="load-fault" role="alert">
        <h1>{t("collections.fault.title")}</h1>
        <p>
          <LibraryFaultWords fault={fault} lang={lang} />
        </p>
        <div>
          <Button look="solid" onClick={outdated ? () => window.location.reload() : onRetry}>
            {outdated ? t("collections.fault.reload") : t("collections.fault.retry")}
          </Button>
          <Button look="outlined" onClick={onBundled}>
            {t("fault.bundled")}
          </Button>
        </div>
      </div>
    </main>
  );
}
