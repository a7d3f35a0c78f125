/** Sums up what is no longer than a cell. */
import { countBefore } from "../ascending.ts";
import { SHORT, type CellSums } from "./cell-sums.ts";
import { isLong } from "./long-events.ts";
import { begunIn, type TileSource } from "./tile-source.ts";

/** What begins in the days from `day` to `end`, exclusive, into one cell of the sums. */
export function addShort(
  sums: CellSums,
  { places, grid, drawn, lanes }: TileSource,
  cell: number,
  day: number,
  end: number,
): void {
  const begun = begunIn(drawn, places, day, end);
  if (begun.from === begun.end) return;
  lanes.ofDays.addTo(sums, cell, begun.from, begun.end);
  const { longer, bits } = lanes;
  const behind = countBefore(longer, begun.end);
  for (let at = countBefore(longer, begun.from); at < behind; at += 1) {
    const n = longer[at] ?? 0;
    const position = drawn[n] ?? 0;
    if (isLong(places, grid, position)) continue;
    for (let own = bits[n] ?? 0; own !== 0; own &= own - 1) {
      sums.add(31 - Math.clz32(own & -own), cell, SHORT, position);
    }
  }
}
