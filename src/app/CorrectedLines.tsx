import type { Correction } from "#src/domain/correction.ts";
import type { Lang } from "#src/domain/model.ts";
import { CorrectedEvent, CorrectedSince } from "#src/features/corrected/CorrectedSince.tsx";
import { addCorrectedWords } from "#src/i18n/corrected-words.ts";

addCorrectedWords();

/** Corrections in words, which come with them. */
export function CorrectedLines({
  corrections,
  ofOne,
  lang,
}: {
  corrections: readonly Correction[];
  /** whether they are those of one event */
  ofOne: boolean;
  lang: Lang;
}) {
  const Told = ofOne ? CorrectedEvent : CorrectedSince;
  return <Told corrections={corrections} lang={lang} />;
}
