/** A message with the code of its error, whose page in docs/errors says more. */
import { errorNamed, type ErrorName } from "#src/domain/error-codes.ts";

/** "is not JSON [DL-105]" */
export function coded(message: string, name: ErrorName): string {
  return `${message} [${errorNamed(name).code}]`;
}
