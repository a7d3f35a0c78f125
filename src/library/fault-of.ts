/** What the browser's errors mean to somebody who wants to keep something. */
import { LibraryError, type LibraryFault, type Usage } from "./library.ts";

type Room = () => Promise<Pick<Usage, "used" | "quota">>;

/** Of an error while the store is in use. */
export async function libraryErrorOf(error: unknown, room: Room): Promise<LibraryError> {
  if (error instanceof LibraryError) return error;
  if (nameOf(error) === "QuotaExceededError") return full(room);
  return failed(error);
}

/** Of an error while it is being opened: that means more, since nothing has been asked of it yet. */
export async function openingErrorOf(error: unknown, room: Room): Promise<LibraryError> {
  const refused = ["SecurityError", "InvalidStateError", "NotAllowedError"];
  return refused.includes(nameOf(error))
    ? new LibraryError({ kind: "refused" })
    : libraryErrorOf(error, room);
}

/** Whether the browser has closed the connection behind our back. */
export function isLost(error: unknown): boolean {
  // Safari says "UnknownError" when it has stopped the process that holds the store
  return ["InvalidStateError", "UnknownError"].includes(nameOf(error));
}

export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

async function full(room: Room): Promise<LibraryError> {
  const { used, quota } = await room();
  return new LibraryError({ kind: "full", usage: used, quota });
}

function failed(error: unknown): LibraryError {
  const fault: LibraryFault = {
    kind: "failed",
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
  return new LibraryError(fault);
}
