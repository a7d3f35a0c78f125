import type { Kind } from "#src/domain/model.ts";
import "./kind-shape.css";

const PATHS: Readonly<Record<Kind, string>> = {
  meeting: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z",
  agreement: "M8 1.5 14.5 8 8 14.5 1.5 8Z",
  fighting: "M8 2 14.5 13.5H1.5Z",
  troops: "M2.75 2.75h10.5v10.5H2.75Z",
  statement: "M5 5h6a3 3 0 0 1 0 6H5a3 3 0 0 1 0-6Z",
  other: "M8 2 13.2 5v6L8 14 2.8 11V5Z",
};

/** The shape of a kind, in its colour; hollow for an editor's date. Decoration: its name stands beside. */
export function KindShape({ kind, hollow = false }: { kind: Kind; hollow?: boolean }) {
  return (
    <svg
      className="kind-shape"
      data-kind={kind}
      data-hollow={hollow}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[kind]} />
    </svg>
  );
}
