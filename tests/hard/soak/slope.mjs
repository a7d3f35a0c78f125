// @ts-check
/** Whether figures taken again and again still grow. */

/**
 * The line of least squares through figures that are one round apart: how much they grow with each
 * round, and by how much that may be wrong (95 %, for noise of the same size in all rounds).
 * @param {readonly number[]} figures
 * @returns {{ slope: number, give: number }}
 */
export function slopeOf(figures) {
  const count = figures.length;
  if (count < 3) throw new Error("A slope and what it may be wrong by need three figures.");
  const middle = (count - 1) / 2;
  const mean = figures.reduce((all, figure) => all + figure, 0) / count;
  const spread = figures.reduce((all, _, at) => all + (at - middle) ** 2, 0);
  const slope =
    figures.reduce((all, figure, at) => all + (at - middle) * (figure - mean), 0) / spread;
  const rest = figures.reduce(
    (all, figure, at) => all + (figure - mean - slope * (at - middle)) ** 2,
    0,
  );
  return { slope, give: studentOf(count - 2) * Math.sqrt(rest / (count - 2) / spread) };
}

/** Quantiles of Student's distribution for 95 % on both sides, by degrees of freedom from 1 on. */
const STUDENT = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23];

/** @param {number} freedom */
function studentOf(freedom) {
  // from there on this is right to one in a hundred
  return STUDENT[freedom - 1] ?? 1.96 + 2.5 / freedom;
}

/**
 * Grows by more than it may: the whole interval lies above, so that noise alone doesn't say so.
 * @param {{ slope: number, give: number }} line
 * @param {number} bound
 */
export function growsBeyond({ slope, give }, bound) {
  return slope - give > bound;
}
