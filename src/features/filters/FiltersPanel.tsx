import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { actorName } from "#src/domain/actor-name.ts";
import { KINDS, OWN_WORDS, type Lang } from "#src/domain/model.ts";
import { SAYINGS } from "#src/domain/record.ts";
import type { FacetCounts } from "#src/domain/select.ts";
import { sourceName } from "#src/domain/source-name.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import { KindShape } from "#src/ui/KindShape.tsx";
import { ActorFacet } from "./ActorFacet.tsx";
import type { FacetRow } from "./facet-row.ts";
import { FacetList, FoldedFacetList } from "./FacetList.tsx";
import "./filters.css";

/** All facets with their live counts. A choice is a step that Back undoes. */
export function FiltersPanel({
  collection,
  counts,
  address,
  lang,
  change,
}: {
  collection: Collection;
  counts: FacetCounts;
  address: Address;
  lang: Lang;
  change: ChangeAddress;
}) {
  const { t } = useTranslation();
  const { dataset, records } = collection;
  const totalOf = useMemo(() => totalsOf(records), [records]);
  const kindRows = useMemo(
    () =>
      KINDS.map((kind) => ({
        value: kind,
        label: t(`kind.${kind}`),
        shape: <KindShape kind={kind} />,
      })),
    [t],
  );
  // many options are searched: the same array keeps what was prepared for that
  const sourceRows = useMemo(
    () =>
      [...dataset.sources.values()].map((source) => ({
        value: source.id,
        label: sourceName(source, dataset.sources),
        title: source.headline,
      })),
    [dataset],
  );
  const ownWords = t("speaker.own");
  const speakers = useMemo(
    () => speakersOf(collection, lang, ownWords),
    [collection, lang, ownWords],
  );
  return (
    <section className="filters" aria-label={t("filters.region")}>
      <ActorFacet
        actors={dataset.actors}
        sides={dataset.sides}
        totalOf={totalOf}
        countOf={(id) => counts.actors.get(id) ?? 0}
        chosen={address.actors}
        match={address.match}
        lang={lang}
        onChoose={(actors) => change({ actors }, "push")}
        onMatch={(match) => change({ match }, "push")}
      />
      <FacetList
        heading={t("filters.kinds")}
        options={kindRows}
        countOf={(kind) => counts.kinds.get(kind) ?? 0}
        chosen={address.kinds}
        onChoose={(kinds) => change({ kinds }, "push")}
      />
      <FacetList
        heading={t("filters.sources")}
        options={sourceRows}
        countOf={(id) => counts.sources.get(id) ?? 0}
        chosen={address.sources}
        onChoose={(sources) => change({ sources }, "push")}
      />
      <FoldedFacetList
        heading={t("filters.speakers")}
        options={speakers}
        countOf={(id) => counts.speakers.get(id) ?? 0}
        chosen={address.speakers}
        onChoose={(chosen) => change({ speakers: chosen }, "push")}
      />
      <FoldedFacetList
        heading={t("filters.sayings")}
        options={SAYINGS.map((saying) => ({
          value: saying,
          label: t(`saying.${saying}`),
        }))}
        countOf={(saying) => counts.sayings.get(saying) ?? 0}
        chosen={address.sayings}
        onChoose={(sayings) => change({ sayings }, "push")}
      />
    </section>
  );
}

/** Everybody who says something in the collection, the paper itself first, then by name. */
function speakersOf(
  { records, dataset }: Collection,
  lang: Lang,
  own: string,
): readonly FacetRow[] {
  const ids = new Set(records.flatMap(({ speakers }) => [...speakers]));
  const named = [...ids]
    .filter((id) => id !== OWN_WORDS)
    .map((id) => ({ value: id, label: actorName(dataset, id, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
  return ids.has(OWN_WORDS) ? [{ value: OWN_WORDS, label: own }, ...named] : named;
}

/** How many events of the whole collection involve each actor. */
function totalsOf(records: Collection["records"]): (id: string) => number {
  const totals = new Map<string, number>();
  for (const { actorsAndWholes } of records) {
    for (const id of actorsAndWholes) totals.set(id, (totals.get(id) ?? 0) + 1);
  }
  return (id) => totals.get(id) ?? 0;
}
