import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { addOfflineWords } from "#src/i18n/offline-words.ts";
import { whyMissing, type Why } from "#src/offline/why-missing.ts";
import { LoadAgain } from "./LoadAgain.tsx";

addOfflineWords();

/** Within a line, behind what says which part didn't come: asks the server why, and offers the way on. */
export function WhyMissing() {
  const { t } = useTranslation();
  const [why, setWhy] = useState<Why>();
  useEffect(() => {
    const over = new AbortController();
    const ask = async () => {
      const found = await whyMissing();
      if (!over.signal.aborted) setWhy(found);
    };
    void ask();
    return () => over.abort();
  }, []);
  return why === undefined ? <span>{t("missing.asking")}</span> : <LoadAgain why={why} inLine />;
}
