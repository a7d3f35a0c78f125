/** What the choice of a year offers; where there are too many, several years at once. */
import type { MonthGroup } from "#src/archive/questions.ts";

export interface Years {
  /** both undefined for the undated */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** row of the first event */
  readonly first: number;
  readonly count: number;
  readonly groups: readonly MonthGroup[];
}

/** More options than these nobody looks through. */
const MOST = 400;

export function yearsOf(groups: readonly MonthGroup[]): readonly Years[] {
  for (let step = 1; ; step *= 10) {
    const years = inSteps(groups, step);
    if (years.length <= MOST || step > 1e9) return years;
  }
}

function inSteps(groups: readonly MonthGroup[], step: number): readonly Years[] {
  const spans: (Omit<Years, "groups"> & { readonly groups: MonthGroup[] })[] = [];
  for (const group of groups) {
    const from = group.year === undefined ? undefined : Math.floor(group.year / step) * step;
    const last = spans.at(-1);
    if (last !== undefined && last.from === from) {
      last.groups.push(group);
      spans[spans.length - 1] = { ...last, count: last.count + group.count };
    } else {
      const to = from === undefined ? undefined : from + step - 1;
      spans.push({ from, to, first: group.first, count: group.count, groups: [group] });
    }
  }
  return spans;
}

/** The months of the years, where they are few enough to choose from. */
export function monthsOf({ groups }: Years): readonly MonthGroup[] {
  return groups.length > 1 && groups.length <= MOST ? groups : [];
}
