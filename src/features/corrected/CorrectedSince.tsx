import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Correction } from "#src/domain/correction.ts";
import type { Lang } from "#src/domain/model.ts";
import { correctionsInWords, correctionsOfEvent } from "#src/i18n/corrections-in-words.ts";
import "./corrected.css";

/** What was corrected since the collection was published, day by day. */
export function CorrectedSince({
  corrections,
  lang,
}: {
  corrections: readonly Correction[];
  lang: Lang;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="corrected" aria-labelledby={id}>
      <h3 id={id} className="small-caps">
        {t("corrected.title")}
      </h3>
      <ol>
        {correctionsInWords(corrections, lang).map(({ day, words }) => (
          <li key={day}>
            <strong>{day}</strong>
            <Lines words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was corrected of the event: its readers may have seen it otherwise. */
export function CorrectedEvent({
  corrections,
  lang,
}: {
  corrections: readonly Correction[];
  lang: Lang;
}) {
  const { t } = useTranslation();
  return (
    <ol className="corrected-event">
      {correctionsOfEvent(corrections, lang).map(({ day, words }) => (
        <li key={day} className="quiet-box">
          <strong>{t("corrected.on", { day })}</strong> {words.join(" ")}
        </li>
      ))}
    </ol>
  );
}

function Lines({ words }: { words: readonly string[] }) {
  return (
    <ul>
      {words.map((line, index) => (
        // two corrections may read alike
        <li key={`${String(index)} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
