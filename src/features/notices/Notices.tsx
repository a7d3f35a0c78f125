import { Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "#src/domain/problem.ts";
import { lazyPart } from "#src/errors/lazy-part.ts";
import type { AddressProblem } from "#src/url/address.ts";
import { AddressNotices } from "./AddressNotices.tsx";
import { NoticesFrame } from "./NoticesFrame.tsx";
import { nameOf } from "./problem-name.ts";

const RecordNotices = lazyPart(async () => (await import("./RecordNotices.tsx")).RecordNotices);

/** What a link or the data file had wrong: the rest works, and this says what is missing, and why. */
export function Notices({
  address,
  records,
  onDismiss,
}: {
  address: readonly AddressProblem[];
  records: readonly Problem[];
  /** takes the focus over from what is about to go */
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  // a list of thousands, the same one as long as the file is
  const named = useMemo(() => namedOnce(records), [records]);
  const leftOut = named.filter((problem) => problem.leftOut).length;
  return (
    <NoticesFrame
      nothing={address.length + records.length === 0}
      address={address}
      about={records}
      onDismiss={onDismiss}
    >
      <AddressNotices problems={address} />
      {records.length === 0 ? undefined : (
        <li>
          <details>
            <summary>
              {leftOut > 0
                ? t("notice.leftOut", { count: leftOut })
                : t("notice.doubtful", { count: named.length })}
            </summary>
            <Suspense>
              <RecordNotices records={named} />
            </Suspense>
          </details>
        </li>
      )}
    </NoticesFrame>
  );
}

function namedOnce(records: readonly Problem[]): readonly Problem[] {
  return [...new Map(records.map((problem) => [nameOf(problem), problem])).values()];
}
