import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BILL_OF_MATERIALS, LICENCES_FILE, licencesQuery } from "#src/data/licences-query.ts";
import type { ShippedLicence } from "#src/domain/licences.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import "./help.css";

/** All software that the page ships, each with its licence; loaded when it is unfolded. */
export function Licences() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <h3 className="small-caps">{t("licences.heading")}</h3>
      <details className="licences" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t("licences.show")}</summary>
        {open ? <LicenceList /> : undefined}
      </details>
    </>
  );
}

function LicenceList() {
  const { t } = useTranslation();
  const { data, isError } = useQuery(licencesQuery(document.baseURI));
  if (isError) {
    return (
      <p role="alert">
        {t("licences.missing", { file: LICENCES_FILE })}{" "}
        <ErrorFoot error={errorNamed("licences.missing")} />
      </p>
    );
  }
  if (data === undefined) return <p role="status">{t("licences.loading")}</p>;
  return (
    <>
      <p>
        {t("licences.intro", { file: BILL_OF_MATERIALS })}{" "}
        <span role="status">{t("licences.counted", { count: data.length })}</span>
      </p>
      <ul className="licence-list">
        {data.map((shipped) => (
          <li key={`${shipped.name} ${shipped.version}`}>
            <Licence shipped={shipped} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words of a licence are its author's, in English, set as they are. */
function Licence({ shipped: { name, version, licence, text } }: { shipped: ShippedLicence }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        <span className="licence-name">{name}</span> {version} <span>{licence}</span>
      </summary>
      {text === "" ? <p>{t("licences.noText")}</p> : <pre lang="en">{text}</pre>}
    </details>
  );
}
