import { useTranslation } from "react-i18next";
import type { ArchiveProblem } from "#src/archive/archive-file.ts";
import type { AddressProblem } from "#src/url/address.ts";
import { Button } from "#src/ui/Button.tsx";
import { AddressNotices } from "./AddressNotices.tsx";
import { isCostly, ProblemList } from "./ProblemList.tsx";
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
  // what costs nothing is told where it pushes nothing
  const told = problems.filter(isCostly);
  const kinds = `${String(told.length)} ${String(ended?.events)}`;
  return (
    <NoticesFrame
      nothing={address.length + told.length === 0 && ended === undefined}
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

function Problems({ problems }: { problems: readonly ArchiveProblem[] }) {
  const { t } = useTranslation();
  const missing = problems.reduce((sum, { events }) => sum + events, 0);
  return (
    <details>
      <summary>
        {missing > 0
          ? t("archive.missing", { count: missing })
          : t("archive.faulty", { count: problems.length })}
      </summary>
      <ProblemList problems={problems} />
    </details>
  );
}
