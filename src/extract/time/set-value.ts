/** What newspaper annotation writes for a repeated unit: its length, P1D for "daily". */

const LENGTHS: ReadonlyMap<string, string> = new Map([
  ["XXXX-XX-XXTXX", "PT1H"],
  ["XXXX-XX-XX", "P1D"],
  ["XXXX-WXX", "P1W"],
  ["XXXX-XX", "P1M"],
  ["XXXX-QX", "P3M"],
  ["XXXX", "P1Y"],
]);

/** A whole unit as its length; "every Monday" and "nightly" stay what they are. */
export function lengthOfSet(value: string): string {
  return LENGTHS.get(value) ?? value;
}
