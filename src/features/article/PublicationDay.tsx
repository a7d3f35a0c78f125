import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang, Source } from "#src/domain/model.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { ExternalLink } from "#src/ui/ExternalLink.tsx";

/** When the article appeared, and how that is known: relative dates rest on it. */
export function PublicationDay({ source, lang }: { source: Source; lang: Lang }) {
  const { t } = useTranslation();
  const { published } = source;
  if (published === undefined) return <p className="article-day">{t("article.dayUnknown")}</p>;
  const note = published.note === undefined ? undefined : inLang(published.note, lang);
  return (
    <p className="article-day">
      {t("article.published", { day: dateInWords(published.edtf, lang, "prose") })}{" "}
      <span className="article-basis">
        {note === undefined ? (
          t(`article.basis.${published.basis}`)
        ) : (
          <span lang={note.lang}>{note.text}</span>
        )}{" "}
        {published.reference === undefined ? undefined : (
          <ExternalLink href={published.reference.url} hint={t("link.newTab")}>
            {isolated(published.reference.publisher)}
          </ExternalLink>
        )}
      </span>
    </p>
  );
}
