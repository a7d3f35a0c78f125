import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Published } from "#src/domain/published.ts";
import type { PublishTexts } from "./PublishFields.tsx";

/** Without a method of the editor's own, it is what is known here. */
type Typed = Omit<PublishTexts, "method"> & { readonly method?: string | undefined };

interface Site {
  readonly dataset: Dataset;
  readonly published: Published | undefined;
  readonly lang: Lang;
  /** not out of a data file */
  readonly ofArticles: boolean;
  /** proposals that nobody has decided on */
  readonly unchecked: number;
  /** whether the passages go along */
  readonly withWords: boolean;
}

/** What the pages of the site say: begun with what is known here, or was written the last time. */
export function useSiteTexts(site: Site) {
  const { dataset, published, lang } = site;
  const usualMethod = useUsualMethod(site);
  const [typed, setTyped] = useState<Typed>(() => ({
    title: textInLang(dataset.title, lang),
    description: dataset.description === undefined ? "" : inLang(dataset.description, lang).text,
    address: "",
    ...writtenBefore(published, lang),
  }));
  const texts: PublishTexts = { ...typed, method: typed.method ?? usualMethod };
  return {
    texts,
    /** as it is kept for the next time */
    typed,
    onTexts: ({ method, ...others }: PublishTexts) =>
      setTyped(method === usualMethod ? others : { method, ...others }),
  };
}

/** How the events came about. Its editor says it better, or leaves it so. */
function useUsualMethod({ ofArticles, unchecked, withWords }: Site): string {
  const { t } = useTranslation();
  if (!ofArticles) return t("publish.largeMethod");
  return [
    t(unchecked === 0 ? "publish.method.checked" : "publish.method.unchecked"),
    t(withWords ? "publish.method.words" : "publish.method.sources"),
    t("publish.method.dates"),
  ].join(" ");
}

/** Whoever publishes again goes on with what they wrote; in another language, the address is the same. */
function writtenBefore(published: Published | undefined, lang: Lang): Partial<Typed> {
  if (published?.texts === undefined) return {};
  const { lang: own, ...texts } = published.texts;
  return own === lang ? texts : { address: texts.address };
}
