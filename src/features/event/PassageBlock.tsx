import { useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang, Quote } from "#src/domain/model.ts";
import { sayingOf } from "#src/domain/record.ts";
import { useLangMark } from "#src/i18n/use-lang-mark.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { Button } from "#src/ui/Button.tsx";
import { MarkedText } from "#src/ui/MarkedText.tsx";
import { Tag } from "#src/ui/Tag.tsx";
import { citationOf } from "./citation.ts";
import { CopyButton } from "./CopyButton.tsx";
import type { EvidenceBlock } from "./evidence-blocks.ts";
import { markPassage } from "./passage-marks.ts";
import { SpeakerChain } from "./SpeakerChain.tsx";

/** One passage with its source, who says so and how, its marked words, and the ways on. */
export function PassageBlock({
  block,
  dataset,
  lang,
  onArticle,
}: {
  block: EvidenceBlock;
  dataset: Dataset;
  lang: Lang;
  onArticle: (source: string) => void;
}) {
  const { t } = useTranslation();
  const langMark = useLangMark();
  const { passage, claims, as } = block;
  const source = dataset.sources.get(passage.source);
  const [claim] = claims;
  if (source === undefined || claim === undefined) return undefined;
  const marked = markPassage(passage, claims, dataset.sources);
  const published = source.published?.edtf;
  const foreign = langMark(passage.text);
  return (
    <article className="passage" aria-label={source.publisher}>
      <p className="passage-source">
        <strong>{source.publisher}</strong>{" "}
        <span className="passage-day">
          {published === undefined
            ? t("source.dayUnknown")
            : dateInWords(published, lang, "heading")}
        </span>{" "}
        {as === "states" ? undefined : <Tag>{t(`evidence.${as}`)}</Tag>}
      </p>
      <SpeakerChain claim={claim} saying={sayingOf(claim)} dataset={dataset} lang={lang} />
      <blockquote className="passage-text" lang={passage.text} cite={source.url}>
        <MarkedText segments={marked.segments} />
        {foreign === undefined ? undefined : <small className="lang-mark">{foreign}</small>}
      </blockquote>
      {marked.state === "lost" ? (
        <p className="passage-lost" role="note">
          {t("event.passageLost")}
        </p>
      ) : undefined}
      <Translated
        quotes={claims.flatMap(({ quotes }) => quotes)}
        from={source.lang}
        to={passage.text}
      />
      <p className="passage-ways">
        <Button look="link" onClick={() => onArticle(source.id)}>
          {t("event.readInArticle")} →
        </Button>
        <CopyButton
          label={t("event.cite")}
          done={t("event.cited")}
          text={() => citationOf(source, lang)}
        />
      </p>
    </article>
  );
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
