import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { errorNamed, type ErrorName } from "#src/domain/error-codes.ts";
import type { Lang } from "#src/domain/model.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import { LibraryFaultWords } from "./LibraryFaultWords.tsx";
import { RestoreBackup } from "./RestoreBackup.tsx";
import { useLibraryAct } from "./use-library-act.ts";
import "./collections.css";

/** In the place of what this browser doesn't have: why, and every way on. */
export function MissingPage({
  title: name,
  error,
  lang,
  onCollections,
  onBundled,
  children,
}: {
  title: string;
  error: ErrorName;
  lang: Lang;
  onCollections: () => void;
  onBundled: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  const library = useLibraryAct();
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    document.title = `${name} · Dateline`;
  }, [name]);
  return (
    <main className="missing-collection">
      <h1 ref={title} tabIndex={-1}>
        {name}
      </h1>
      {children}
      {library.fault === undefined ? undefined : (
        <p role="alert" className="collections-fault">
          <LibraryFaultWords fault={library.fault} lang={lang} />
        </p>
      )}
      <div className="button-row">
        <RestoreBackup library={library} lang={lang} look="solid" />
        <Button look="outlined" onClick={onCollections}>
          {t("collections.missing.yourOthers")}
        </Button>
        <Button look="outlined" onClick={onBundled}>
          {t("fault.bundled")}
        </Button>
      </div>
      <p>
        <ErrorFoot error={errorNamed(error)} />
      </p>
    </main>
  );
}
