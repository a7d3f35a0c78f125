/** What is asked of the archive for what the picture needs. */
import type { ArchiveChoices, PictureQuestion } from "#src/archive/questions.ts";
import type { PartNeed } from "#src/timeline/contract.ts";
import type { Address } from "#src/url/address.ts";

/** It says nothing that another answer has to tell first: each change of the choices is asked once. */
export function pictureQuestion({
  need,
  choices,
  lanes,
  perDay,
  open,
}: {
  need: PartNeed;
  choices: ArchiveChoices;
  lanes: Address["lanes"];
  /** events of the whole archive for each of its days, on average */
  perDay: number;
  /** the open event */
  open: string | undefined;
}): PictureQuestion {
  const { dayWidth, plotWidth, height, laneAir, rowHeight, from, to, cursor } = need;
  const marked = [open, cursor].filter((id) => id !== undefined);
  return {
    kind: "picture",
    choices,
    lanes,
    scale: { dayWidth, plotWidth, rows: { height, laneAir, rowHeight, perDay } },
    from,
    to,
    marked: [...new Set(marked)],
  };
}
