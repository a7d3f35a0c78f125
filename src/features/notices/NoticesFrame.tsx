import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AddressProblem } from "#src/url/address.ts";
import { Button } from "#src/ui/Button.tsx";
import "./notices.css";

/** Notices above the page, until they are dismissed; others than these are shown again. */
export function NoticesFrame({
  nothing,
  address,
  about,
  onDismiss,
  children,
}: {
  /** whether there is nothing to be said */
  nothing: boolean;
  address: readonly AddressProblem[];
  /** what else they are about: the same value as long as nothing is new */
  about: unknown;
  /** takes the focus over from what is about to go */
  onDismiss: () => void;
  /** items of a list */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState<{ inLink: string; about: unknown }>();
  const inLink = address.map(({ key, value, reason }) => `${key}=${value} ${reason}`).join("\n");
  if (nothing) return undefined;
  if (dismissed?.inLink === inLink && dismissed.about === about) return undefined;
  return (
    <section className="notices" aria-label={t("notice.region")} aria-live="polite">
      <ul>{children}</ul>
      <Button
        look="icon"
        aria-label={t("notice.dismiss")}
        onClick={() => {
          onDismiss();
          setDismissed({ inLink, about });
        }}
      >
        ✕
      </Button>
    </section>
  );
}
