import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import type { Lang, Reference } from "#src/domain/model.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { ExternalLink } from "#src/ui/ExternalLink.tsx";
import { Tag } from "#src/ui/Tag.tsx";

/** A public address with its publisher and, where known, its day; state media are labelled as such. */
export function ReferenceLink({ reference, lang }: { reference: Reference; lang: Lang }) {
  const { t } = useTranslation();
  const { publisher, published, url, stateMedia } = reference;
  const day = published === undefined ? "" : `, ${dateInWords(published, lang, "heading")}`;
  return (
    <>
      <ExternalLink href={url} hint={t("link.newTab")}>
        {isolated(publisher)}
        {day}
      </ExternalLink>
      {stateMedia === true ? (
        <>
          {" "}
          <Tag>{t("reference.stateMedia")}</Tag>
        </>
      ) : undefined}
    </>
  );
}
