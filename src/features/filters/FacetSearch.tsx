import { useId, type RefObject } from "react";
import type { Finding } from "./use-found-names.ts";

/** The field that finds a value in a facet; it changes no filter. */
export function FacetSearch({
  label,
  finding,
  field,
}: {
  label: string;
  finding: Finding;
  field: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        className="actor-search"
        placeholder={label}
        value={finding.query}
        onFocus={finding.onFocus}
        onChange={(event) => finding.setQuery(event.target.value)}
      />
    </>
  );
}
