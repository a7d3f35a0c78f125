import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { bytesInWords } from "#src/i18n/bytes-in-words.ts";
import { Button } from "#src/ui/Button.tsx";
import type { ArchiveState } from "#src/worker/archive/archive.ts";
import "./reading-line.css";

/**
 * How much of the archive has come, over the foot of the picture: it takes no room that the events would
 * have to give back.
 */
export function ReadingLine({
  state,
  lang,
  onStop,
}: {
  state: ArchiveState;
  lang: Lang;
  onStop: () => void;
}) {
  const { t } = useTranslation();
  const { phase, events, bytes, head, searching } = state;
  // a manifest may not say how long its files are
  const inBytes = head.bytes > 0;
  if (phase === "reading") {
    return (
      <Line
        label={t("archive.reading")}
        words={t(inBytes ? "archive.progress" : "archive.progressOfEvents", {
          events,
          ofEvents: Math.max(events, head.events),
          bytes: bytesInWords(bytes, lang),
          ofBytes: bytesInWords(Math.max(bytes, head.bytes), lang),
        })}
        done={inBytes ? bytes : events}
        of={inBytes ? head.bytes : head.events}
      >
        <Button look="outlined" aria-label={t("archive.stopReading")} onClick={onStop}>
          {t("archive.stop")}
        </Button>
      </Line>
    );
  }
  if (searching === undefined) return undefined;
  const { done, of } = searching;
  return (
    <Line
      label={t("archive.searchingLabel")}
      words={t("archive.searching", { done, of })}
      done={done}
      of={of}
    />
  );
}

function Line({
  label,
  words,
  done,
  of,
  children,
}: {
  label: string;
  words: string;
  done: number;
  of: number;
  children?: React.ReactNode;
}) {
  const wordsId = useId();
  return (
    <div className="reading-line">
      <progress
        aria-label={label}
        aria-describedby={wordsId}
        max={Math.max(1, of)}
        value={Math.min(done, of)}
      />
      <span id={wordsId}>{words}</span>
      {children}
    </div>
  );
}
