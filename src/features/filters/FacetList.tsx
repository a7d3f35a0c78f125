import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CountedCheckbox } from "./CountedCheckbox.tsx";
import { MOST_WHOLE, type FacetRow } from "./facet-row.ts";
import { FacetSearch } from "./FacetSearch.tsx";
import { useFoundNames } from "./use-found-names.ts";

const LongOptions = lazy(() =>
  import("./LongOptions.tsx").then((m) => ({ default: m.LongOptions })),
);

interface FacetProps<T extends string> {
  readonly heading: string;
  /** in their order; of many, better the same array until they change */
  readonly options: readonly FacetRow<T>[];
  /** how many events each would show; `undefined` while that is not known */
  readonly countOf: (value: T) => number | undefined;
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** A flat facet: each value with how many events it would show. */
export function FacetList<T extends string>({ heading, ...options }: FacetProps<T>) {
  return (
    <fieldset className="facet">
      <legend className="small-caps">{heading}</legend>
      <Options heading={heading} {...options} />
    </fieldset>
  );
}

/** The same, folded away until it is wanted; open from the start where something in it is chosen. */
export function FoldedFacetList<T extends string>({ heading, ...options }: FacetProps<T>) {
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || options.chosen.length > 0;
  return (
    <details
      className="facet"
      open={open}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary className="small-caps">{heading}</summary>
      <fieldset className="facet" aria-label={heading}>
        {open || options.options.length <= MOST_WHOLE ? (
          <Options heading={heading} {...options} />
        ) : undefined}
      </fieldset>
    </details>
  );
}

function Options<T extends string>(props: FacetProps<T>) {
  const { options, countOf, chosen, onChoose } = props;
  if (options.length > MOST_WHOLE) return <SearchedOptions {...props} />;
  return (
    <ul>
      {options.map(({ value, label, shape, title }) => (
        <li key={value} title={title}>
          <CountedCheckbox
            label={label}
            count={countOf(value)}
            checked={chosen.includes(value)}
            onChange={() => onChoose(toggled(chosen, value))}
          >
            {shape}
          </CountedCheckbox>
        </li>
      ))}
    </ul>
  );
}

function SearchedOptions<T extends string>({
  heading,
  options,
  countOf,
  chosen,
  onChoose,
}: FacetProps<T>) {
  const { t } = useTranslation();
  const byValue = useMemo(
    () => new Map<string, FacetRow<T>>(options.map((option) => [option.value, option])),
    [options],
  );
  const field = useRef<HTMLInputElement>(null);
  const finding = useFoundNames(() => options.map(namesOf));
  const { found, matches } = finding;
  const rows = useMemo(
    () => options.filter((option) => matches(namesOf(option))),
    [options, matches],
  );
  const valueOf = (value: string) => byValue.get(value)?.value;
  return (
    <>
      <div className="actor-tools">
        <FacetSearch label={t("long.findValue", { heading })} finding={finding} field={field} />
      </div>
      {rows.length === 0 ? (
        <p className="facet-empty">{t("long.noValue", { query: found })}</p>
      ) : undefined}
      <Suspense>
        <LongOptions
          key={found}
          heading={heading}
          field={field}
          rows={rows}
          chosenRows={chosen.map((value) => byValue.get(value) ?? { value, label: value })}
          countOf={(value) => {
            const known = valueOf(value);
            return known === undefined ? undefined : countOf(known);
          }}
          onToggle={(value) => {
            const known = valueOf(value) ?? chosen.find((one) => one === value);
            if (known !== undefined) onChoose(toggled(chosen, known));
          }}
        />
      </Suspense>
    </>
  );
}

/** A source answers to its headline too. */
function namesOf({ label, title }: FacetRow): string {
  return title === undefined ? label : `${label} · ${title}`;
}

function toggled<T>(chosen: readonly T[], value: T): readonly T[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
