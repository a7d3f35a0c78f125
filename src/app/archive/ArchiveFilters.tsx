import type { TFunction } from "i18next";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ChosenAnswer } from "#src/archive/questions.ts";
import { KINDS, NONE_NAMED, OWN_WORDS, type Kind, type Lang } from "#src/domain/model.ts";
import { SAYINGS, type Saying } from "#src/domain/record.ts";
import { ActorFacet } from "#src/features/filters/ActorFacet.tsx";
import { FacetList, FoldedFacetList } from "#src/features/filters/FacetList.tsx";
import "#src/features/filters/filters.css";
import { KindShape } from "#src/ui/KindShape.tsx";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { ArchiveState } from "#src/worker/archive/archive.ts";
import { hasBegun } from "./archive-extent.ts";
import type { ArchiveNames } from "./archive-names.ts";
import { useSame } from "./use-same.ts";

/** All facets of an archive with their live counts, which its worker counts. */
export const ArchiveFilters = memo(function ArchiveFilters({
  state,
  names,
  chosen,
  address,
  lang,
  change,
}: {
  state: ArchiveState;
  names: ArchiveNames;
  /** `undefined` while nothing is counted */
  chosen: ChosenAnswer | undefined;
  address: Address;
  lang: Lang;
  change: ChangeAddress;
}) {
  const { t } = useTranslation();
  const { totals, names: named } = state;
  const totalOf = useMemo(() => numbered(totals, names.actorNumber), [totals, names]);
  const kinds = useMemo(() => kindRows(t), [t]);
  const sources = useMemo(() => sourceRows(names), [names]);
  const speakers = useMemo(
    () => speakerRows(named.speakers, names, lang, t("speaker.own")),
    [named.speakers, names, lang, t],
  );
  const sayings = useMemo(() => sayingRows(t), [t]);
  const counts = useMemo(() => countsOf(chosen, names), [chosen, names]);
  const choose = useMemo(() => choosing(change), [change]);
  const chosenSources = useSame(address.sources);
  return (
    <section className="filters" aria-label={t("filters.region")}>
      <ActorFacet
        actors={names.actors}
        sides={named.sides}
        totalOf={totalOf}
        countOf={counts.actors}
        chosen={address.actors}
        match={address.match}
        awaited={!hasBegun(state)}
        lang={lang}
        onChoose={choose.actors}
        onMatch={choose.match}
      />
      <Kinds
        heading={t("filters.kinds")}
        options={kinds}
        countOf={counts.kinds}
        chosen={useSame(address.kinds)}
        onChoose={choose.kinds}
      />
      {sources.length === 0 ? undefined : (
        <Sources
          heading={t("filters.sources")}
          options={sources}
          countOf={counts.sources}
          chosen={chosenSources}
          onChoose={choose.sources}
        />
      )}
      <Speakers
        heading={t("filters.speakers")}
        options={speakers}
        countOf={counts.speakers}
        chosen={useSame(address.speakers)}
        onChoose={choose.speakers}
      />
      <Sayings
        heading={t("filters.sayings")}
        options={sayings}
        countOf={counts.sayings}
        chosen={useSame(address.sayings)}
        onChoose={choose.sayings}
      />
    </section>
  );
});

/** A choice in one facet draws the others anew only where their counts change. */
const Kinds = memo(FacetList<Kind>);
const Sources = memo(FacetList<string>);
const Speakers = memo(FoldedFacetList<string>);
const Sayings = memo(FoldedFacetList<Saying>);

function choosing(change: ChangeAddress) {
  return {
    actors: (actors: readonly string[]) => change({ actors }, "push"),
    match: (match: Address["match"]) => change({ match }, "push"),
    kinds: (kinds: readonly Kind[]) => change({ kinds }, "push"),
    sources: (sources: readonly string[]) => change({ sources }, "push"),
    speakers: (speakers: readonly string[]) => change({ speakers }, "push"),
    sayings: (sayings: readonly Saying[]) => change({ sayings }, "push"),
  };
}

/** How many events each value would show. */
function countsOf(chosen: ChosenAnswer | undefined, names: ArchiveNames) {
  return {
    actors: (id: string) =>
      id === NONE_NAMED ? chosen?.noneNamed : counted(chosen?.actors, names.actorNumber, id),
    kinds: (kind: Kind) => chosen?.kinds[KINDS.indexOf(kind)],
    sources: (id: string) => counted(chosen?.sources, names.sourceNumber, id),
    speakers: (id: string) => counted(chosen?.speakers, names.speakerNumber, id),
    sayings: (saying: Saying) => chosen?.sayings[SAYINGS.indexOf(saying)],
  };
}

type Numbers = ReadonlyMap<string, number>;

function numbered(counts: Uint32Array, numbers: Numbers): (id: string) => number {
  return (id) => counted(counts, numbers, id) ?? 0;
}

/** What has come since the counting counts as nothing yet. */
function counted(
  counts: Uint32Array | undefined,
  numbers: Numbers,
  id: string,
): number | undefined {
  return counts === undefined ? undefined : (counts[numbers.get(id) ?? counts.length] ?? 0);
}

function kindRows(t: TFunction) {
  return KINDS.map((kind) => ({
    value: kind,
    label: t(`kind.${kind}`),
    shape: <KindShape kind={kind} />,
  }));
}

function sayingRows(t: TFunction) {
  return SAYINGS.map((saying) => ({ value: saying, label: t(`saying.${saying}`) }));
}

function sourceRows({ sources, source: nameOf }: ArchiveNames) {
  return [...sources.values()].map(({ id, headline }) => ({
    value: id,
    label: nameOf(id),
    title: headline,
  }));
}

/** The source's own words first, then by name. */
function speakerRows(ids: readonly string[], names: ArchiveNames, lang: Lang, own: string) {
  const collator = new Intl.Collator(lang);
  const others = ids
    .filter((id) => id !== OWN_WORDS)
    .map((id) => ({ value: id, label: names.actor(id) }))
    .toSorted((a, b) => collator.compare(a.label, b.label));
  return ids.includes(OWN_WORDS) ? [{ value: OWN_WORDS, label: own }, ...others] : others;
}
