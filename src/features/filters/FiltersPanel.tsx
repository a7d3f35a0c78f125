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
import { ActorFilter } from "./ActorFilter.tsx";
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
  const { dataset } = collection;
  const speakers = speakersOf(collection, lang, t("speaker.own"));
  return (
    <section className="filters" aria-label={t("filters.region")}>
      <ActorFilter
        dataset={dataset}
        records={collection.records}
        counts={counts.actors}
        chosen={address.actors}
        match={address.match}
        lang={lang}
        onChoose={(actors) => change({ actors }, "push")}
        onMatch={(match) => change({ match }, "push")}
      />
      <FacetList
        heading={t("filters.kinds")}
        options={KINDS.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          count: counts.kinds.get(kind) ?? 0,
          shape: <KindShape kind={kind} />,
        }))}
        chosen={address.kinds}
        onChoose={(kinds) => change({ kinds }, "push")}
      />
      <FacetList
        heading={t("filters.sources")}
        options={[...dataset.sources.values()].map((source) => ({
          value: source.id,
          label: sourceName(source, dataset.sources),
          title: source.headline,
          count: counts.sources.get(source.id) ?? 0,
        }))}
        chosen={address.sources}
        onChoose={(sources) => change({ sources }, "push")}
      />
      <FoldedFacetList
        heading={t("filters.speakers")}
        options={speakers.map(({ id, name }) => ({
          value: id,
          label: name,
          count: counts.speakers.get(id) ?? 0,
        }))}
        chosen={address.speakers}
        onChoose={(chosen) => change({ speakers: chosen }, "push")}
      />
      <FoldedFacetList
        heading={t("filters.sayings")}
        options={SAYINGS.map((saying) => ({
          value: saying,
          label: t(`saying.${saying}`),
          count: counts.sayings.get(saying) ?? 0,
        }))}
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
): readonly { readonly id: string; readonly name: string }[] {
  const ids = new Set(records.flatMap(({ speakers }) => [...speakers]));
  const named = [...ids]
    .filter((id) => id !== OWN_WORDS)
    .map((id) => ({ id, name: actorName(dataset, id, lang) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
  return ids.has(OWN_WORDS) ? [{ id: OWN_WORDS, name: own }, ...named] : named;
}
