import type { Place } from "#src/domain/text-place.ts";
import { coded } from "./coded.ts";
import { messageLine } from "./message-line.ts";

/** What is wrong with an authoring file: where, and what to do about it. */
export interface BuildProblem {
  /** relative to the collection's folder */
  readonly file: string;
  /** the record's id or place, where the problem lies in one */
  readonly record?: string | undefined;
  readonly message: string;
  /** where in the file, as far as it is known */
  readonly place?: Partial<Place>;
}

/** Takes a problem; the build goes on, so that one run names them all. */
export type Report = (problem: BuildProblem) => void;

/** One line for the terminal. */
export function problemLine({ file, record, message, place }: BuildProblem): string {
  const words = record === undefined ? message : `${record}: ${message}`;
  return messageLine(file, coded(words, "cli.authoring"), place);
}
