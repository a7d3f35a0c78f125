import { useMemo } from "react";
import type { Found } from "#src/archive/questions.ts";
import { useAnswer } from "#src/data/use-archive.ts";
import type { AddressReading } from "#src/url/address.ts";
import type { Archive, ArchiveState } from "#src/worker/archive/archive.ts";
import type { ArchiveNames } from "./archive-names.ts";
import { choicesOf } from "./choices-of.ts";
import { knownInArchive } from "./known-in-archive.ts";

export interface ArchiveReading {
  /** with only those ids that the archive has, as far as that is known */
  readonly reading: AddressReading;
  /** where the open event stands; `undefined` while nobody knows */
  readonly found: Found | undefined;
}

/** What a link says of an archive. */
export function useArchiveReading(
  archive: Archive,
  { phase }: ArchiveState,
  asked: AddressReading,
  names: ArchiveNames,
): ArchiveReading {
  const isRead = phase !== "reading";
  const id = asked.address.event;
  const question =
    id === undefined ? undefined : { kind: "find" as const, choices: choicesOf(asked.address), id };
  const { latest, isCurrent } = useAnswer<"find">(archive, question);
  const answered = latest?.question.id === id ? latest : undefined;
  const found = answered?.answer;
  const isMissing = isRead && isCurrent && answered !== undefined && found === undefined;
  const reading = useMemo(
    () => knownInArchive(asked, names, { isRead, hasEvent: !isMissing }),
    [asked, names, isRead, isMissing],
  );
  return { reading, found };
}
