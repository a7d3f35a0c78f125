import { Suspense, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { lazyPart } from "#src/errors/lazy-part.ts";
import { useSteady } from "#src/ui/use-steady.ts";
import { CountedCheckbox } from "./CountedCheckbox.tsx";
import { MOST_WHOLE, toggled, type FacetRow } from "./facet-row.ts";
import { FacetSearch } from "./FacetSearch.tsx";
import { useCountWords } from "./use-count-words.ts";
import { useFoundNames } from "./use-found-names.ts";

const LongOptions = lazyPart(async () => (await import("./LongOptions.tsx")).LongOptions);

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
  const { options, countOf, chosen } = props;
  const words = useCountWords();
  const toggle = useToggle(props);
  if (options.length > MOST_WHOLE) return <SearchedOptions {...props} />;
  return (
    <ul>
      {options.map(({ value, label, shape, title }) => (
        <li key={value} title={title}>
          <CountedCheckbox
            value={value}
            label={label}
            count={countOf(value)}
            checked={chosen.includes(value)}
            words={words}
            onToggle={toggle}
            shape={shape}
          />
        </li>
      ))}
    </ul>
  );
}

function SearchedOptions<T extends string>(props: FacetProps<T>) {
  const { heading, options, countOf, chosen } = props;
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
  const chosenRows = useMemo(
    () => chosen.map((value) => byValue.get(value) ?? { value, label: value }),
    [chosen, byValue],
  );
  const toggle = useToggle(props);
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
          chosenRows={chosenRows}
          countOf={(value) => {
            const known = byValue.get(value)?.value;
            return known === undefined ? undefined : countOf(known);
          }}
          onToggle={toggle}
        />
      </Suspense>
    </>
  );
}

/** What is chosen may be no option any more, and can be taken back all the same. */
function useToggle<T extends string>({ options, chosen, onChoose }: FacetProps<T>) {
  return useSteady((value: string) => {
    const option = options.find((one) => one.value === value);
    const known = option?.value ?? chosen.find((one) => one === value);
    if (known !== undefined) onChoose(toggled(chosen, known));
  });
}

/** A source answers to its headline too. */
function namesOf({ label, title }: FacetRow): string {
  return title === undefined ? label : `${label} · ${title}`;
}
