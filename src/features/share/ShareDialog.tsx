import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import { msToDay } from "#src/domain/calendar.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import { CopyText } from "#src/ui/CopyText.tsx";
import { ExternalLink } from "#src/ui/ExternalLink.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { citationOfView } from "./citation.ts";
import { inOriginals } from "./originals.ts";
import "./share.css";

/** What a link or a citation is made of. */
export interface Shared {
  readonly title: LocalText;
  /** of this machine: a link to it is of no use elsewhere */
  readonly isHere: boolean;
  /** the open event, and what its records are looked up in */
  readonly event: { readonly record: EventRecord; readonly dataset: Dataset } | undefined;
}

/** The address of the view, a citation of it, and the words of the open event where they were printed. */
export function ShareDialog({
  shared,
  lang,
  onClose,
}: {
  shared: Shared;
  lang: Lang;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { title, isHere, event } = shared;
  const address = window.location.href;
  const sources = event === undefined ? [] : sourcesOf(event, lang);
  const [today] = useState(todayHere);
  const citation = citationOfView(
    {
      collection: title,
      event:
        event === undefined
          ? undefined
          : {
              title: event.record.event.title,
              date: placeInWords(event.record.time, lang),
            },
      sources,
      address,
    },
    {
      sources: t("share.sources", { count: sources.length }),
      retrieved: t("share.retrieved", { day: dayInWords(today, lang, "long") }),
    },
    lang,
  );
  const originals = event === undefined ? [] : inOriginals(event.record, event.dataset, lang);
  return (
    <Modal title={t("share.title")} closeLabel={t("share.close")} onClose={onClose}>
      <div className="share">
        {isHere ? <p className="quiet-box">{t("share.linkHere")}</p> : undefined}
        <CopyText
          begin
          heading={t("share.link")}
          text={address}
          label={t("share.copyLink")}
          done={t("share.linkCopied")}
        />
        <CopyText
          heading={t("share.citation")}
          text={citation}
          label={t("share.copyCitation")}
          done={t("share.citationCopied")}
        />
        {originals.length === 0 ? undefined : (
          <section>
            <h3 className="small-caps">{t("share.originals")}</h3>
            <ul className="share-originals">
              {originals.map(({ href, publisher, words, lang: printed }) => (
                <li key={href}>
                  <ExternalLink href={href} hint={t("link.newTab")} lang={printed}>
                    {isolated(publisher)}
                  </ExternalLink>{" "}
                  <q lang={printed}>{words}</q>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Modal>
  );
}

function todayHere(): number {
  return msToDay(performance.timeOrigin + performance.now());
}

function sourcesOf({ record, dataset }: NonNullable<Shared["event"]>, lang: Lang) {
  return [...record.sources].flatMap((id) => {
    const source = dataset.sources.get(id);
    if (source === undefined) return [];
    const { publisher, headline, published } = source;
    const day = published === undefined ? undefined : dateInWords(published.edtf, lang, "heading");
    return [{ publisher, headline, day }];
  });
}
