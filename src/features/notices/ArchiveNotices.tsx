import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ArchiveProblem } from "#src/archive/archive-file.ts";
import type { AddressProblem } from "#src/url/address.ts";
import { Button } from "#src/ui/Button.tsx";
import { AddressNotices } from "./AddressNotices.tsx";
import { More, MOST_NAMED } from "./More.tsx";
import { NoticesFrame } from "./NoticesFrame.tsx";

/** Of an archive that is read no further: the reader has stopped it, or what reads it broke down. */
export interface Ended {
  readonly events: number;
  readonly of: number;
  readonly onAgain: () => void;
}

/** What a link or the archive had wrong: the rest works, and this says what is missing, and why. */
export function ArchiveNotices({
  address,
  problems,
  ended,
  onDismiss,
}: {
  address: readonly AddressProblem[];
  problems: readonly ArchiveProblem[];
  ended: Ended | undefined;
  /** takes the focus over from what is about to go */
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  const isLost = problems.some(({ reason }) => reason === "lost");
  const told = problems.filter(({ reason }) => reason !== "lost");
  const kinds = `${String(problems.length)} ${String(ended?.events)}`;
  return (
    <NoticesFrame
      nothing={address.length + problems.length === 0 && ended === undefined}
      address={address}
      about={kinds}
      onDismiss={onDismiss}
    >
      <AddressNotices problems={address} />
      {ended === undefined ? undefined : (
        <li>
          {isLost
            ? t("archive.lost")
            : t("archive.stopped", { events: ended.events, count: ended.of })}{" "}
          <Button look="link" onClick={ended.onAgain}>
            {t("archive.again")}
          </Button>
        </li>
      )}
      {told.length === 0 ? undefined : (
        <li>
          <Problems problems={told} />
        </li>
      )}
    </NoticesFrame>
  );
}

/** These alone cost events; what the others name is kept. */
const COSTLY: readonly ArchiveProblem["reason"][] = [
  "truncated",
  "part-unreadable",
  "file-missing",
];

function Problems({ problems }: { problems: readonly ArchiveProblem[] }): ReactNode {
  const { t } = useTranslation();
  const missing = problems
    .filter(({ reason }) => COSTLY.includes(reason))
    .reduce((sum, { events }) => sum + events, 0);
  return (
    <details>
      <summary>
        {missing > 0
          ? t("archive.missing", { count: missing })
          : t("archive.doubtful", { count: problems.length })}
      </summary>
      <ol className="notices-records">
        {problems.slice(0, MOST_NAMED).map(({ reason, detail, events }) => (
          <li key={`${reason} ${detail}`}>
            {t(`archive.problem.${reason}`, { detail })}
            {events === 0 ? "." : `. ${t("archive.concerns", { count: events })}`}
          </li>
        ))}
        <More count={problems.length - MOST_NAMED} />
      </ol>
    </details>
  );
}
