import type { Kind } from "#src/domain/model.ts";
import { KIND_PATHS } from "./kind-paths.ts";
import "./kind-shape.css";

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
      <path d={KIND_PATHS[kind]} />
    </svg>
  );
}
