import { useTranslation } from "react-i18next";
import { firstError } from "#src/domain/first-error-codes.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import type { AddressProblem } from "#src/url/address.ts";
import { More, MOST_NAMED } from "./More.tsx";

/** What a link had wrong. */
export function AddressNotices({ problems }: { problems: readonly AddressProblem[] }) {
  const { t } = useTranslation();
  return (
    <>
      {problems.slice(0, MOST_NAMED).map(({ key, value, reason }, index) => (
        <li key={`${key}=${value}`}>
          {t(`notice.address.${reason}`, { parameter: key, value })}{" "}
          <ErrorCode error={firstError(`address.${reason}`)} />
          {index === 0 ? (
            <>
              {" "}
              <CopyReport
                errors={problems.map((each) => ({ error: firstError(`address.${each.reason}`) }))}
              />
            </>
          ) : undefined}
        </li>
      ))}
      <More count={problems.length - MOST_NAMED} />
    </>
  );
}
