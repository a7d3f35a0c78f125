import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
// what tells of a part that doesn't come has to be here before
import "#src/errors/MissingPart.tsx";
import { addOfflineWords } from "#src/i18n/offline-words.ts";
import { followUpdates } from "#src/offline/updates.ts";
import { Button } from "#src/ui/Button.tsx";
import { MissingNotice } from "./MissingNotice.tsx";
import "./update-notice.css";

addOfflineWords();
const updates = followUpdates();

/** Says quietly that there is a newer version; nothing changes until it is asked for. */
export function UpdateNotice({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation();
  const news = useSyncExternalStore(updates.subscribe, updates.news);
  const isThere = news !== "none";
  return (
    <>
      <MissingNotice />
      <div className="update-notice" data-there={isThere}>
        {/* there before its words are, so that they are read out */}
        <p aria-live="polite">{isThere ? t(`update.${news}`) : undefined}</p>
        {isThere ? (
          <>
            <Button look="outlined" onClick={updates.use}>
              {news === "replaced" ? t("update.reload") : t("update.use")}
            </Button>
            <Button
              onClick={() => {
                onLeave();
                updates.later();
              }}
            >
              {t("update.later")}
            </Button>
          </>
        ) : undefined}
      </div>
    </>
  );
}
