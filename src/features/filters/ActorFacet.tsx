import { Suspense, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { textInLang } from "#src/domain/local-text.ts";
import { NONE_NAMED, type Actor, type Lang } from "#src/domain/model.ts";
import { lazyPart } from "#src/errors/lazy-part.ts";
import { useSteady } from "#src/ui/use-steady.ts";
import { MATCHES, type Address } from "#src/url/address.ts";
import { actorRows, matchingRows, treeOf, type ActorRow, type RowNode } from "./actor-rows.ts";
import { CountedCheckbox } from "./CountedCheckbox.tsx";
import { MOST_WHOLE, toggled, type FacetRow } from "./facet-row.ts";
import { FacetSearch } from "./FacetSearch.tsx";
import { useCountWords, type CountWords } from "./use-count-words.ts";
import { useFoundNames } from "./use-found-names.ts";

const LongOptions = lazyPart(async () => (await import("./LongOptions.tsx")).LongOptions);

/** Actors as a tree by side. An actor finds itself and all that is part of it. */
export function ActorFacet({
  actors,
  sides,
  totalOf,
  countOf,
  chosen,
  match,
  awaited = false,
  lang,
  onChoose,
  onMatch,
}: {
  actors: ReadonlyMap<string, Actor>;
  /** ids of actors whose trees stand first */
  sides: readonly string[];
  /**
   * how many events of the whole collection involve an actor: what orders and shows the tree; the
   * same function until that changes
   */
  totalOf: (id: string) => number;
  /** how many events each would show, `NONE_NAMED` too; `undefined` while that is not known */
  countOf: (id: string) => number | undefined;
  chosen: readonly string[];
  match: Address["match"];
  /** actors are on their way, nobody knows how many: room is kept for a long list of them */
  awaited?: boolean;
  lang: Lang;
  onChoose: (actors: readonly string[]) => void;
  onMatch: (match: Address["match"]) => void;
}) {
  const { t } = useTranslation();
  const others = t("filters.others");
  const all = useMemo(
    () => actorRows(actors, sides, totalOf, lang),
    [actors, sides, totalOf, lang],
  );
  const long = all.rows.length > MOST_WHOLE;
  const field = useRef<HTMLInputElement>(null);
  const finding = useFoundNames(() => all.rows.map(({ names }) => names));
  const { found, matches } = finding;
  const { rows, inSides } = useMemo(
    () => (found === "" ? all : matchingRows(all, matches)),
    [all, found, matches],
  );
  const headed = useMemo(() => withHeading(rows, inSides, others), [rows, inSides, others]);
  const toggle = useSteady((id: string) => onChoose(toggled(chosen, id)));
  const words = useCountWords();
  const chosenRows = useMemo(
    () =>
      chosen
        .filter((id) => id !== NONE_NAMED)
        .map((id) => ({ value: id, label: nameOf(actors.get(id), lang) ?? id })),
    [chosen, actors, lang],
  );
  const branch = { countOf, chosen, words, onToggle: toggle };
  const noneNamed =
    found === "" ? (
      <CountedCheckbox
        value={NONE_NAMED}
        label={t("filters.noneNamed")}
        count={countOf(NONE_NAMED)}
        checked={chosen.includes(NONE_NAMED)}
        words={words}
        onToggle={toggle}
      />
    ) : undefined;
  return (
    <fieldset className="facet">
      <legend className="small-caps">{t("filters.actors")}</legend>
      <div className="actor-tools">
        <FacetSearch label={t("filters.searchActors")} finding={finding} field={field} />
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
      {rows.length === 0 && found !== "" ? (
        <p className="facet-empty">{t("filters.noActor", { query: found })}</p>
      ) : undefined}
      {awaited && !long ? (
        <div className="options-space-kept" />
      ) : long ? (
        <Suspense fallback={<div className="options-space-kept" />}>
          <LongOptions
            key={found}
            heading={t("filters.actors")}
            field={field}
            rows={headed}
            chosenRows={chosenRows}
            countOf={countOf}
            onToggle={toggle}
          />
        </Suspense>
      ) : (
        <>
          <Branch nodes={treeOf(rows.slice(0, inSides))} {...branch} />
          {inSides > 0 && inSides < rows.length ? (
            <p className="facet-others">{others}</p>
          ) : undefined}
          <Branch nodes={treeOf(rows.slice(inSides))} {...branch} />
        </>
      )}
      {noneNamed}
    </fieldset>
  );
}

interface BranchProps {
  readonly nodes: readonly RowNode[];
  readonly countOf: (id: string) => number | undefined;
  readonly chosen: readonly string[];
  readonly words: CountWords;
  readonly onToggle: (id: string) => void;
}

function Branch({ nodes, ...rest }: BranchProps) {
  if (nodes.length === 0) return undefined;
  return (
    <ul>
      {nodes.map(({ row: { value, label }, parts }) => (
        <li key={value}>
          <CountedCheckbox
            value={value}
            label={label}
            count={rest.countOf(value)}
            checked={rest.chosen.includes(value)}
            words={rest.words}
            onToggle={rest.onToggle}
          />
          <Branch nodes={parts} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** The first row of those that are part of no side is headed, where there are sides. */
function withHeading(
  rows: readonly ActorRow[],
  inSides: number,
  heading: string,
): readonly FacetRow[] {
  const first = rows[inSides];
  return inSides === 0 || first === undefined ? rows : rows.with(inSides, { ...first, heading });
}

function nameOf(actor: Actor | undefined, lang: Lang): string | undefined {
  return actor && textInLang(actor.name, lang);
}
