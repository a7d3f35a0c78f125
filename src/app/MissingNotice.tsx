import { useEffect, useState } from "react";
import { LoadAgain } from "#src/errors/LoadAgain.tsx";
import { whenCalm } from "#src/offline/updates.ts";
import { whyMissing, type Why } from "#src/offline/why-missing.ts";

/**
 * Says why something that was wanted didn't come, where it isn't what is shown: what keeps collections, reads
 * articles or writes files. A dialog is closed first; where the part's own place says so, this is hidden.
 */
export function MissingNotice() {
  const [why, setWhy] = useState<Why>();
  useEffect(() => {
    const over = new AbortController();
    const onMissing = async () => {
      const reason = await whyMissing();
      whenCalm(() => {
        if (!over.signal.aborted) setWhy(reason);
      });
    };
    window.addEventListener("vite:preloadError", () => void onMissing(), { signal: over.signal });
    return () => over.abort();
  }, []);
  return (
    <div className="update-notice missing-notice" data-there={why !== undefined}>
      {why === undefined ? undefined : <LoadAgain key={why} why={why} />}
    </div>
  );
}
