import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Claim, Lang, Source } from "#src/domain/model.ts";
import { sayingOf, type EventRecord } from "#src/domain/record.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { ExternalLink } from "#src/ui/ExternalLink.tsx";
import { SpeakerChain } from "./SpeakerChain.tsx";

/** What states an event without any words that could be shown: who says so, and which source. */
export function BareClaims({
  record,
  dataset,
  lang,
}: {
  record: EventRecord;
  dataset: Dataset;
  lang: Lang;
}) {
  const bare = record.evidence.map(({ claim }) => claim).filter((c) => c.passages.length === 0);
  return bare.map((claim) => (
    <article key={claim.id} className="passage" data-focus-group="">
      {sourcesOf(claim, dataset).map((source) => (
        <SourceLine key={source.id} source={source} lang={lang} />
      ))}
      {sayingOf(claim) === "stated" ? undefined : (
        <SpeakerChain claim={claim} saying={sayingOf(claim)} dataset={dataset} lang={lang} />
      )}
    </article>
  ));
}

function SourceLine({ source, lang }: { source: Source; lang: Lang }) {
  const { t } = useTranslation();
  const { publisher, headline, url, published } = source;
  return (
    <p className="passage-source">
      <strong>{isolated(publisher)}</strong>{" "}
      {url === undefined ? undefined : (
        <ExternalLink href={url} hint={t("link.newTab")}>
          <span lang={source.lang}>{isolated(headline)}</span>
        </ExternalLink>
      )}{" "}
      {published === undefined ? undefined : (
        <span className="passage-day">{dateInWords(published.edtf, lang, "heading")}</span>
      )}
    </p>
  );
}

/** Those that it names; of a claim that names none, those that its date is from. */
function sourcesOf({ sources, when }: Claim, dataset: Dataset): readonly Source[] {
  const uses = [when?.text, when?.published].flatMap((dated) => dated?.uses ?? []);
  const dating = uses.flatMap((use) => ("source" in use ? [use.source] : []));
  return [...new Set(sources ?? dating)].flatMap((id) => dataset.sources.get(id) ?? []);
}
