import { useTranslation } from "react-i18next";
import type { AddressProblem } from "#src/url/address.ts";
import { More, MOST_NAMED } from "./More.tsx";

/** What a link had wrong. */
export function AddressNotices({ problems }: { problems: readonly AddressProblem[] }) {
  const { t } = useTranslation();
  return (
    <>
      {problems.slice(0, MOST_NAMED).map(({ key, value, reason }) => (
        <li key={`${key}=${value}`}>{t(`notice.address.${reason}`, { parameter: key, value })}</li>
      ))}
      <More count={problems.length - MOST_NAMED} />
    </>
  );
}
