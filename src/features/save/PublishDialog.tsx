import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { msToDay } from "#src/domain/calendar.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { publishedAgain, type Published } from "#src/domain/published.ts";
import { withheld } from "#src/formats/export/withheld.ts";
import { embedSnippet } from "#src/formats/publish/embed-snippet.ts";
import type { Publication } from "#src/formats/publish/publication.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";
import { Button } from "#src/ui/Button.tsx";
import { CopyText } from "#src/ui/CopyText.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { saveFile } from "#src/ui/save-file.ts";
import { correctionLines } from "./correction-lines.ts";
import { fileName } from "./file-name.ts";
import { publishSite } from "./publish-site.ts";
import { PublishFields, type PublishTexts } from "./PublishFields.tsx";
import { Rights } from "./Rights.tsx";
import { siteAddress } from "./site-address.ts";
import type { ToSave } from "./to-save.ts";
import type { Drawn } from "./to-png.ts";
import "./save.css";

type Outcome =
  | { readonly is: "making"; readonly done: number; readonly of: number }
  | { readonly is: "failed" }
  | { readonly is: "saved"; readonly file: string };

/** What is known here of a collection besides its records. */
export interface PublishedHere {
  /** milliseconds since 1970 */
  readonly changed: number;
  /** the last time */
  readonly published: Published | undefined;
  /** keeps that it was published */
  readonly onPublished: (make: (before: Published | undefined) => Published) => Promise<void>;
}

/** Makes a web site of a collection, as a zip for any web server. */
export function PublishDialog({
  toSave,
  kept,
  lang,
  draw,
  onClose,
}: {
  toSave: ToSave;
  /** of a collection of this machine */
  kept: PublishedHere | undefined;
  lang: Lang;
  /** the picture that other sites show of a link */
  draw: () => Drawn;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { dataset, added } = toSave;
  const [texts, setTexts] = useState<PublishTexts>(() => ({
    title: textInLang(dataset.title, lang),
    description: dataset.description === undefined ? "" : inLang(dataset.description, lang).text,
    method: t("publish.usualMethod"),
    address: "",
  }));
  const [hasRights, setHasRights] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const making = useRef<AbortController>(undefined);
  useEffect(() => () => making.current?.abort(), []);
  const address = siteAddress(texts.address);
  const isMaking = outcome?.is === "making";
  const publish = async () => {
    const stop = new AbortController();
    making.current = stop;
    setOutcome({ is: "making", done: 0, of: 1 });
    try {
      const at = now();
      const publication = publicationOf(texts, at, { toSave, kept, lang, hasRights });
      const zip = await publishSite(
        publication,
        draw,
        (done, of) => setOutcome({ is: "making", done, of }),
        stop.signal,
      );
      const file = fileName(publication.input.dataset.title, lang, "zip");
      await kept?.onPublished((before) => publishedAgain(before, toSave.records, at));
      saveFile(file, zip, "application/zip");
      setOutcome({ is: "saved", file });
    } catch {
      if (!stop.signal.aborted) setOutcome({ is: "failed" });
    }
  };
  return (
    <Modal title={t("publish.title")} closeLabel={t("publish.close")} onClose={onClose}>
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMaking) void publish();
        }}
      >
        <p>{t("publish.about")}</p>
        <PublishFields texts={texts} onTexts={setTexts} />
        <Rights count={added.size} hasRights={hasRights} onRights={setHasRights} />
        <p className="save-end">
          <Button look="solid" type="submit" aria-disabled={isMaking}>
            {t("publish.make")}
          </Button>
          <Said outcome={outcome} />
        </p>
      </form>
      {outcome?.is === "saved" ? (
        <section className="save-picture">
          <h3 className="small-caps">{t("publish.next")}</h3>
          <p>{t("publish.upload")}</p>
          <CopyText
            heading={t("publish.embed")}
            text={embedSnippet(address, texts.title)}
            label={t("publish.copyEmbed")}
            done={t("publish.embedCopied")}
          />
        </section>
      ) : undefined}
    </Modal>
  );
}

function Said({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <span role="status">
        {outcome?.is === "making"
          ? t("publish.making", { done: outcome.done, of: outcome.of })
          : ""}
        {outcome?.is === "saved" ? t("save.saved", { file: outcome.file }) : ""}
      </span>
      {outcome?.is === "failed" ? <span role="alert">{t("publish.failed")}</span> : undefined}
    </>
  );
}

function publicationOf(
  { title: typed, description, method, address }: PublishTexts,
  at: number,
  {
    toSave: { dataset, records, added },
    kept,
    lang,
    hasRights,
  }: {
    readonly toSave: ToSave;
    readonly kept: PublishedHere | undefined;
    readonly lang: Lang;
    readonly hasRights: boolean;
  },
): Publication {
  const title = typed.trim() === "" ? textInLang(dataset.title, lang) : typed;
  const described =
    description.trim() === "" ? undefined : { ...dataset.description, [lang]: description };
  return {
    lang,
    title,
    description,
    method,
    changed: dayInWords(msToDay(kept?.changed ?? at), lang, "long"),
    address: siteAddress(address),
    corrections: correctionLines(publishedAgain(kept?.published, records, at), lang),
    input: withheld({
      dataset: {
        ...dataset,
        title: { ...dataset.title, [lang]: title },
        description: described ?? dataset.description,
      },
      records,
      lang,
      withoutTexts: hasRights ? undefined : added,
      dateInWords: (edtf, own) => dateInWords(edtf, own, "heading"),
    }),
  };
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
