import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadAgain, type Why } from "#src/offline/why-missing.ts";
import { Button } from "#src/ui/Button.tsx";

/** Why a part is missing, and the way on: what stands against it is said in the place of the reason. */
export function LoadAgain({
  why,
  begin = {},
}: {
  why: Why;
  begin?: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Why | "busy" | "asking">(why);
  const again = async (apart: Element | null) => {
    setSaid("asking");
    setSaid((await loadAgain(apart)) ?? why);
  };
  return (
    <>
      <p aria-live="polite">{t(`missing.${said}`)}</p>
      <Button
        look="outlined"
        {...begin}
        onClick={({ currentTarget }) => void again(currentTarget.closest("dialog"))}
      >
        {t("missing.reload")}
      </Button>
    </>
  );
}
