/** What the oracle tests use of npm `edtf`, which ships no types. It throws on what it can't read. */
declare module "edtf" {
  /** Milliseconds; an unknown end of an interval reads as 0. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
