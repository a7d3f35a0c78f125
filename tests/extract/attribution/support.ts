import { articleOfText } from "#src/extract/every-language.ts";
import { findAttributions } from "#src/extract/attribution/find-attributions.ts";

/** An attribution in words: what is said, by whom. */
export interface Said {
  readonly rule: string;
  readonly type: string;
  readonly stance: string;
  readonly words: string;
  /** "" where nobody is named */
  readonly speaker: string;
  readonly within: number | undefined;
}

export function saidIn(text: string, lang = "de"): readonly Said[] {
  const article = articleOfText({ lang, text });
  return findAttributions(article).map(
    ({ start, end, type, stance, speaker, within, reasons }) => ({
      rule: reasons[0]?.rule ?? "",
      type,
      stance,
      words: text.slice(start, end),
      speaker: speaker === undefined ? "" : text.slice(speaker.start, speaker.end),
      within,
    }),
  );
}
