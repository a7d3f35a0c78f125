import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { actorForest, type ActorNode } from "#src/domain/actor-tree.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { fold, foldBeginning } from "#src/domain/fold.ts";
import { textInLang } from "#src/domain/local-text.ts";
import { NONE_NAMED, type Actor, type Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Address } from "#src/url/address.ts";
import { MATCHES } from "#src/url/address.ts";
import { CountedCheckbox } from "./CountedCheckbox.tsx";

/** Actors as a tree by side. An actor finds itself and all that is part of it. */
export function ActorFilter({
  dataset,
  records,
  counts,
  chosen,
  match,
  lang,
  onChoose,
  onMatch,
}: {
  dataset: Dataset;
  records: readonly EventRecord[];
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  match: Address["match"];
  lang: Lang;
  onChoose: (actors: readonly string[]) => void;
  onMatch: (match: Address["match"]) => void;
}) {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const searchId = useId();
  const total = totals(records);
  const forest = actorForest(
    dataset.actors,
    dataset.sides,
    (actor) => total.has(actor.id) && answers(actor, query),
    (a, b) =>
      (total.get(b.id) ?? 0) - (total.get(a.id) ?? 0) ||
      textInLang(a.name, lang).localeCompare(textInLang(b.name, lang), lang),
  );
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const branch = { counts, chosen, lang, onToggle: toggle };
  const nothing = forest.sides.length === 0 && forest.others.length === 0;
  return (
    <fieldset className="facet">
      <legend className="small-caps">{t("filters.actors")}</legend>
      <div className="actor-tools">
        <label htmlFor={searchId} className="visually-hidden">
          {t("filters.searchActors")}
        </label>
        <input
          id={searchId}
          type="search"
          className="actor-search"
          placeholder={t("filters.searchActors")}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <div className="actor-match" role="radiogroup" aria-label={t("filters.match.label")}>
          {MATCHES.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="match"
                value={value}
                checked={match === value}
                onChange={() => onMatch(value)}
              />
              <span>{t(`filters.match.${value}`)}</span>
            </label>
          ))}
        </div>
      </div>
      {nothing ? <p className="facet-empty">{t("filters.noActor", { query })}</p> : undefined}
      <Branch nodes={forest.sides} {...branch} />
      {forest.others.length > 0 && forest.sides.length > 0 ? (
        <p className="facet-others">{t("filters.others")}</p>
      ) : undefined}
      <Branch nodes={forest.others} {...branch} />
      {query === "" ? (
        <CountedCheckbox
          label={t("filters.noneNamed")}
          count={counts.get(NONE_NAMED) ?? 0}
          checked={chosen.includes(NONE_NAMED)}
          onChange={() => toggle(NONE_NAMED)}
        />
      ) : undefined}
    </fieldset>
  );
}

interface BranchProps {
  readonly nodes: readonly ActorNode[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly lang: Lang;
  readonly onToggle: (id: string) => void;
}

function Branch({ nodes, ...rest }: BranchProps) {
  if (nodes.length === 0) return undefined;
  return (
    <ul>
      {nodes.map(({ actor, parts }) => (
        <li key={actor.id}>
          <CountedCheckbox
            label={textInLang(actor.name, rest.lang)}
            count={rest.counts.get(actor.id) ?? 0}
            checked={rest.chosen.includes(actor.id)}
            onChange={() => rest.onToggle(actor.id)}
          />
          <Branch nodes={parts} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** How many events of the whole collection involve each actor: what orders and shows the tree. */
function totals(records: readonly EventRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actorsAndWholes } of records) {
    for (const id of actorsAndWholes) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Whether each word typed begins a word of one of the actor's names, in any romanisation. */
function answers(actor: Actor, query: string): boolean {
  const wanted = words(query).map(foldBeginning);
  const names = [...Object.values(actor.name), ...actor.aliases].flatMap(words).map(fold);
  return wanted.every((word) => names.some((name) => name.startsWith(word)));
}

function words(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}
