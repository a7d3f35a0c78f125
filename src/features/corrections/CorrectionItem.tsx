import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { Tag } from "#src/ui/Tag.tsx";
import type { CorrectionEntry } from "./correction-entries.ts";

/** One correction in words: what it is about, what was, what is, and what can be done with it. */
export function CorrectionItem({
  entry,
  title,
  lang,
  children,
}: {
  entry: CorrectionEntry;
  /** of its event */
  title: string | undefined;
  lang: Lang;
  /** what can be done with it */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { about, publisher, what, why, problem } = entry;
  const reason = why && inLang(why, lang);
  return (
    <li className="correction">
      <p className="correction-about">
        {entry.on === "claim" ? (
          <q lang={about.lang}>{about.text}</q>
        ) : (
          <strong lang={about.lang}>{about.text}</strong>
        )}{" "}
        <Tag>{t(`correcting.what.${what}`)}</Tag>
      </p>
      {publisher === undefined && (title === undefined || entry.on !== "claim") ? undefined : (
        <p className="correction-where">
          {[publisher, entry.on === "claim" ? title : undefined]
            .filter((each) => each !== undefined)
            .join(": ")}
        </p>
      )}
      <Changes entry={entry} />
      {reason === undefined ? undefined : (
        <p>
          {t("correcting.because")} <span lang={reason.lang}>{reason.text}</span>
        </p>
      )}
      {problem === undefined ? undefined : (
        <p className="correction-unfit">{t(`correcting.unfit.${problem}`)}</p>
      )}
      {children}
    </li>
  );
}

function Changes({ entry: { changes } }: { entry: CorrectionEntry }) {
  const { t } = useTranslation();
  if (changes.length === 0) return undefined;
  const orNothing = (words: string) => (words === "" ? t("correcting.nothing") : words);
  return (
    <dl className="correction-changes">
      {changes.map(({ field, was, is }) => (
        <div key={field}>
          <dt>{t(`correcting.field.${field}`)}</dt>
          <dd>
            {was === undefined ? undefined : (
              <>
                <span className="visually-hidden">{t("correcting.was")} </span>
                <del>{orNothing(was)}</del> <span aria-hidden="true">→</span>{" "}
                <span className="visually-hidden">, {t("correcting.is")} </span>
              </>
            )}
            {is === undefined ? t("correcting.changedOtherwise") : <ins>{orNothing(is)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
