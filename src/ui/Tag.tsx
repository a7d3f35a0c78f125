import type { ReactNode } from "react";
import "./tag.css";

/** A small label that does nothing: how a thing is said, whose date it is. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>;
}
