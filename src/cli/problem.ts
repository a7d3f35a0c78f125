/** What is wrong with an authoring file: where, and what to do about it. */
export interface BuildProblem {
  /** relative to the collection's folder */
  readonly file: string;
  /** the record's id or place, where the problem lies in one */
  readonly record?: string | undefined;
  readonly message: string;
}

/** Takes a problem; the build goes on, so that one run names them all. */
export type Report = (problem: BuildProblem) => void;

/** One line for the terminal. */
export function problemLine({ file, record, message }: BuildProblem): string {
  return record === undefined ? `${file}: ${message}` : `${file}: ${record}: ${message}`;
}
