import { useState, type ReactNode } from "react";
import { CountedCheckbox } from "./CountedCheckbox.tsx";

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
  readonly shape?: ReactNode;
  readonly title?: string;
}

interface FacetProps<T extends string> {
  readonly heading: string;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** A flat facet: each value with how many events it would show. */
export function FacetList<T extends string>({ heading, ...options }: FacetProps<T>) {
  return (
    <fieldset className="facet">
      <legend className="small-caps">{heading}</legend>
      <Options {...options} />
    </fieldset>
  );
}

/** The same, folded away until it is wanted; open from the start where something in it is chosen. */
export function FoldedFacetList<T extends string>({ heading, ...options }: FacetProps<T>) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="facet"
      open={open || options.chosen.length > 0}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="small-caps">{heading}</summary>
      <fieldset className="facet" aria-label={heading}>
        <Options {...options} />
      </fieldset>
    </details>
  );
}

function Options<T extends string>({ options, chosen, onChoose }: Omit<FacetProps<T>, "heading">) {
  return (
    <ul>
      {options.map(({ value, label, count, shape, title }) => {
        const checked = chosen.includes(value);
        return (
          <li key={value} title={title}>
            <CountedCheckbox
              label={label}
              count={count}
              checked={checked}
              onChange={() =>
                onChoose(checked ? chosen.filter((other) => other !== value) : [...chosen, value])
              }
            >
              {shape}
            </CountedCheckbox>
          </li>
        );
      })}
    </ul>
  );
}
