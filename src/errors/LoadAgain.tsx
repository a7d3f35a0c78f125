import { useState } from "react";
import { useTranslation } from "react-i18next";
import { loadAgain, type Why } from "#src/offline/why-missing.ts";
import { Button } from "#src/ui/Button.tsx";

/** Why a part is missing, and the way on: what stands against it is said in the place of the reason. */
export function LoadAgain({
  why,
  begin = {},
  inLine = false,
}: {
  why: Why;
  begin?: Readonly<Record<string, string>>;
  /** within a paragraph; a dialog that it stands in is one in which something has been begun */
  inLine?: boolean;
}) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Why | "busy" | "asking">(why);
  const Said = inLine ? "span" : "p";
  const again = async (apart: Element | null) => {
    setSaid("asking");
    setSaid((await loadAgain(apart)) ?? why);
  };
  return (
    <>
      <Said aria-live="polite">{t(`missing.${said}`)}</Said>{" "}
      <Button
        look={inLine ? "link" : "outlined"}
        {...begin}
        onClick={({ currentTarget }) => void again(inLine ? null : currentTarget.closest("dialog"))}
      >
        {t("missing.reload")}
      </Button>
    </>
  );
}
