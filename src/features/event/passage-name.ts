/** Names a passage on the page, so that the focus finds the way back to it. */
import type { Passage } from "#src/domain/model.ts";

export function passageName({
  source,
  paragraph,
  start,
}: Pick<Passage, "source" | "paragraph" | "start">) {
  return `${source} ${String(paragraph)} ${String(start)}`;
}
