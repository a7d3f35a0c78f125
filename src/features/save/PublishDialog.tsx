import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { msToDay } from "#src/domain/calendar.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { correctionsOf, publishedAgain, type Published } from "#src/domain/published.ts";
import { withheld } from "#src/formats/export/withheld.ts";
import { embedSnippet, NOWHERE } from "#src/formats/publish/embed-snippet.ts";
import type { LargeData, Publication } from "#src/formats/publish/publication.ts";
import { correctionsInWords } from "#src/i18n/corrections-in-words.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import { CopyText } from "#src/ui/CopyText.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { saveFile } from "#src/ui/save-file.ts";
import { fileName } from "./file-name.ts";
import { publishSite } from "./publish-site.ts";
import { PublishFields, type PublishTexts } from "./PublishFields.tsx";
import { Rights } from "./Rights.tsx";
import { siteAddress } from "./site-address.ts";
import type { ToSave } from "./to-save.ts";
import { useSiteTexts } from "./use-site-texts.ts";
import type { Draw } from "./to-png.ts";
import "./save.css";

type Outcome =
  | {
      readonly is: "making";
      readonly what: "files" | "events";
      readonly done: number;
      readonly of: number;
    }
  | { readonly is: "failed" }
  | { readonly is: "saved"; readonly file: string };

/** The events of a large collection, which go along as one file. */
export interface LargeToPublish {
  /** whether all of it is here */
  readonly isReady: boolean;
  /** why it isn't */
  readonly note: ReactNode;
  readonly data: (
    progress: (done: number, of: number) => void,
    signal: AbortSignal,
  ) => Promise<LargeData>;
}

/** What is known here of a collection besides its records. */
export interface PublishedHere {
  /** milliseconds since 1970 */
  readonly changed: number;
  /** proposals that nobody has decided on */
  readonly unchecked: number;
  /** the last time */
  readonly published: Published | undefined;
  /** keeps that it was published */
  readonly onPublished: (make: (before: Published | undefined) => Published) => Promise<void>;
}

/** Makes a web site of a collection, as a zip for any web server. */
export function PublishDialog({
  toSave,
  large,
  kept,
  lang,
  draw,
  onClose,
}: {
  toSave: ToSave;
  /** where the events are too many to be held: `toSave` has none then */
  large?: LargeToPublish | undefined;
  /** of a collection of this machine */
  kept: PublishedHere | undefined;
  lang: Lang;
  /** the picture that other sites show of a link */
  draw: Draw;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { dataset, added } = toSave;
  const [hasRights, setHasRights] = useState(false);
  const unchecked = kept?.unchecked ?? 0;
  const { texts, typed, onTexts } = useSiteTexts({
    dataset,
    published: kept?.published,
    lang,
    ofArticles: isOfArticles({ large, kept, added }),
    unchecked,
    withWords: hasRights || added.size === 0,
  });
  const [outcome, setOutcome] = useState<Outcome>();
  /** the address that was refused */
  const [refused, setRefused] = useState<string>();
  const making = useRef<AbortController>(undefined);
  useEffect(() => () => making.current?.abort(), []);
  const address = siteAddress(texts.address);
  const isMaking = outcome?.is === "making";
  const isReady = large?.isReady ?? true;
  const publish = async () => {
    const stop = new AbortController();
    making.current = stop;
    const tell = (what: "files" | "events") => (done: number, of: number) =>
      setOutcome({ is: "making", what, done, of });
    tell("files")(0, 1);
    try {
      const at = now();
      const publication = {
        ...publicationOf(texts, at, { toSave, kept, lang, hasRights }),
        large: await large?.data(tell("events"), stop.signal),
      };
      const zip = await publishSite(publication, draw, tell("files"), stop.signal);
      const file = fileName(publication.input.dataset.title, lang, "zip");
      await kept?.onPublished((before) =>
        publishedAgain(before, toSave.records, at, { lang, ...typed }),
      );
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
        // the browser would say it in its own words, and in its own language
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isMaking || !isReady) return;
          if (isNoAddress(texts.address)) {
            setRefused(texts.address);
            focusNamed(event.currentTarget, "address");
          } else void publish();
        }}
      >
        <p>{t("publish.about")}</p>
        {large?.note}
        <Unchecked count={unchecked} />
        <PublishFields texts={texts} addressFault={refused === texts.address} onTexts={onTexts} />
        <Rights count={added.size} hasRights={hasRights} onRights={setHasRights} />
        <p className="save-end">
          <Button look="solid" type="submit" aria-disabled={isMaking || !isReady}>
            {t("publish.make")}
          </Button>
          <Said outcome={outcome} />
        </p>
      </form>
      {outcome?.is === "saved" ? <Next address={address} title={texts.title} /> : undefined}
    </Modal>
  );
}

/** What nobody has looked at is published too: whoever does it should know. */
function Unchecked({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return undefined;
  return <p className="save-unchecked">{t("publish.unchecked", { count })}</p>;
}

/** What is left to do: to be seen, also where the dialog is longer than the page. */
function Next({ address, title }: { address: string | undefined; title: string }) {
  const { t } = useTranslation();
  return (
    <section className="save-picture" ref={bringInView}>
      <h3 className="small-caps">{t("publish.next")}</h3>
      <p>{t("publish.upload")}</p>
      <CopyText
        heading={t("publish.embed")}
        text={embedSnippet(address, title)}
        label={t("publish.copyEmbed")}
        done={t("publish.embedCopied")}
      />
      {address === undefined ? <p>{t("publish.embedNowhere", { address: NOWHERE })}</p> : undefined}
    </section>
  );
}

function bringInView(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: "nearest" });
}

function isNoAddress(typed: string): boolean {
  return typed.trim() !== "" && siteAddress(typed) === undefined;
}

function focusNamed(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}

/** What is done is said once, and shown as it grows. */
function Said({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useTranslation();
  const making = outcome?.is === "making" ? outcome : undefined;
  const words =
    making === undefined
      ? ""
      : t(making.what === "files" ? "publish.making" : "publish.makingEvents");
  return (
    <>
      <span role="status">
        {words}
        {outcome?.is === "saved" ? t("save.saved", { file: outcome.file }) : ""}
      </span>
      {making === undefined ? undefined : (
        <progress aria-label={words} max={making.of} value={making.done} />
      )}
      {outcome?.is === "failed" ? (
        <span role="alert">
          {t("publish.failed")} <ErrorFoot error={errorNamed("publish.failed")} />
        </span>
      ) : undefined}
    </>
  );
}

function isOfArticles({
  large,
  kept,
  added,
}: {
  readonly large: LargeToPublish | undefined;
  readonly kept: PublishedHere | undefined;
  readonly added: ReadonlySet<string>;
}): boolean {
  return large === undefined && (kept === undefined || added.size > 0);
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
  const corrections =
    kept === undefined
      ? dataset.corrections
      : correctionsOf(publishedAgain(kept.published, records, at));
  return {
    lang,
    title,
    description,
    method,
    changed: dayInWords(msToDay(kept?.changed ?? at), lang, "long"),
    address: siteAddress(address),
    corrections: correctionsInWords(corrections, lang),
    input: withheld({
      dataset: {
        ...dataset,
        title: { ...dataset.title, [lang]: title },
        description: described ?? dataset.description,
        corrections,
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
