import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { inOriginal } from "#src/domain/in-original.ts";
import type { Claim, Lang, Passage, Quote } from "#src/domain/model.ts";
import { sayingOf } from "#src/domain/record.ts";
import { useLangMark } from "#src/i18n/use-lang-mark.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { Button } from "#src/ui/Button.tsx";
import { ExternalLink } from "#src/ui/ExternalLink.tsx";
import { LangMark } from "#src/ui/Localized.tsx";
import { MarkedText } from "#src/ui/MarkedText.tsx";
import { Tag } from "#src/ui/Tag.tsx";
import { citationOf } from "./citation.ts";
import { passageName } from "./passage-name.ts";
import { CopyButton } from "./CopyButton.tsx";
import { cutsOf, type EvidenceBlock } from "./evidence-blocks.ts";
import { markPassage } from "#src/domain/passage-marks.ts";
import { SpeakerChain } from "./SpeakerChain.tsx";

/** How a reader says that a sentence doesn't say what was read in it. */
export interface Correcting {
  readonly onWrong: (claims: readonly string[]) => void;
  /** what stands by those that are corrected */
  readonly markOf: (
    names: readonly { readonly on: "claim" | "event"; readonly id: string }[],
  ) => ReactNode;
}

/** One passage with its source, who says so and how, its marked words, and the ways on. */
export function PassageBlock({
  block,
  dataset,
  lang,
  onArticle,
  correcting,
}: {
  block: EvidenceBlock;
  dataset: Dataset;
  lang: Lang;
  onArticle: (source: string, passage: Passage) => void;
  correcting: Correcting | undefined;
}) {
  const { t } = useTranslation();
  const langMark = useLangMark();
  const { passage, claims, as } = block;
  const source = dataset.sources.get(passage.source);
  const [claim] = claims;
  if (source === undefined || claim === undefined) return undefined;
  const marked = markPassage(passage, claims, dataset.sources);
  const cuts = cutsOf(passage, dataset.sources);
  const published = source.published?.edtf;
  const foreign = langMark(passage.text);
  const quotes = claims.flatMap((each) => each.quotes);
  const [original] = inOriginal(source, passage, quotes);
  return (
    <article className="passage" aria-label={source.publisher} data-focus-group="">
      <p className="passage-source">
        <strong>{isolated(source.publisher)}</strong>{" "}
        <span className="passage-day">
          {published === undefined
            ? t("source.dayUnknown")
            : dateInWords(published, lang, "heading")}
        </span>{" "}
        {as === "states" ? undefined : <Tag>{t(`evidence.${as}`)}</Tag>}
      </p>
      {distinctChains(claims).map((said) => (
        <SpeakerChain
          key={said.id}
          claim={said}
          saying={sayingOf(said)}
          dataset={dataset}
          lang={lang}
        />
      ))}
      <blockquote className="passage-text" lang={passage.text} cite={source.url}>
        {cuts.before ? <span aria-hidden="true">… </span> : undefined}
        <MarkedText segments={marked.segments} />
        {cuts.after ? <span aria-hidden="true"> …</span> : undefined}
        <LangMark name={foreign} />
      </blockquote>
      {marked.state === "lost" ? (
        <p className="passage-lost" role="note">
          {t("event.passageLost")}
        </p>
      ) : undefined}
      <Translated quotes={quotes} from={source.lang} to={passage.text} />
      <p className="passage-ways">
        <Button
          look="link"
          data-passage={passageName(passage)}
          onClick={() => onArticle(source.id, passage)}
        >
          {t("event.readInArticle")} →
        </Button>
        {original === undefined ? undefined : (
          <OriginalLink href={original.href} lang={source.lang} />
        )}
        <CopyButton
          label={t("event.cite")}
          done={t("event.cited")}
          text={() => citationOf(source, lang)}
        />
        {correcting === undefined ? undefined : (
          <Button look="link" onClick={() => correcting.onWrong(claims.map(({ id }) => id))}>
            {t("event.notSaid")}
          </Button>
        )}
      </p>
      {correcting?.markOf(claims.map(({ id }) => ({ on: "claim", id })))}
    </article>
  );
}

/** To the words on the page that printed them. */
function OriginalLink({ href, lang }: { href: string; lang: string }) {
  const { t } = useTranslation();
  return (
    <ExternalLink href={href} hint={t("link.newTab")} lang={lang}>
      {t("event.inOriginal")}
    </ExternalLink>
  );
}

/** One claim for each way in which the sentence is said. */
function distinctChains(claims: readonly Claim[]): readonly Claim[] {
  const ways = new Map(
    claims.toReversed().map((claim) => {
      const links = claim.chain.map(({ speakers, form }) => [...speakers, form]);
      return [JSON.stringify([claim.stance, links]), claim];
    }),
  );
  return [...ways.values()].toReversed();
}

/** A translated quote says so, with the words that were printed beside it. */
function Translated({ quotes, from, to }: { quotes: readonly Quote[]; from: string; to: string }) {
  const { t } = useTranslation();
  const translated = quotes.filter(
    ({ exact, phrase }) => from !== to && phrase[to]?.exact !== exact,
  );
  if (translated.length === 0) return undefined;
  return (
    <ul className="passage-translated">
      {translated.map(({ exact, phrase }) => (
        <li key={exact}>
          {t("event.translatedQuote", { words: phrase[to]?.exact ?? "" })}{" "}
          <q lang={from}>{exact}</q>
        </li>
      ))}
    </ul>
  );
}
