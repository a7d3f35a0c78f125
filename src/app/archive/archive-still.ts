/** The picture of an archive as it is shown, to be taken along. */
import type { TFunction } from "i18next";
import type { ArchiveChoices } from "#src/archive/questions.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { daysInWords } from "#src/i18n/days-in-words.ts";
import { addSavingWords } from "#src/i18n/saving-words.ts";
import { pictureSvg, type Still } from "#src/timeline/still/picture-svg.ts";
import { stillMeasure } from "#src/timeline/still/still-measure.ts";
import { stillNeed } from "#src/timeline/still/still-view.ts";
import type { Address } from "#src/url/address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { choicesOf } from "../chosen-filters.ts";
import { shownTheme, type Theme } from "../theme.ts";
import { windowOf } from "../visible-window.ts";
import type { ArchiveNames } from "./archive-names.ts";
import { createPartMaker } from "./part-of.ts";
import { partWords } from "./part-words.ts";
import { pictureQuestion } from "./picture-question.ts";
import { publicationMarks } from "./publication-marks.ts";

addSavingWords();

/** What of an archive is taken along. */
export interface ShownArchive {
  readonly archive: Pick<Archive, "ask">;
  readonly title: LocalText;
  /** of the whole archive, as far as is known */
  readonly events: number;
  readonly names: ArchiveNames;
  readonly choices: ArchiveChoices;
  readonly address: Address;
  readonly extent: DayRange;
  readonly lang: Lang;
  readonly t: TFunction;
}

/** More names than this are only counted. */
const MOST_SOURCES = 12;

/** Rejects with an `ArchiveError`. */
export async function archiveStill(
  shown: ShownArchive,
  /** the page's own where it is not said */
  theme: Theme = shownTheme(),
): Promise<Still> {
  const { archive, events, names, choices, address, extent, lang, t } = shown;
  const window = windowOf(address.from, address.to, extent);
  const need = stillNeed(window, extent);
  const perDay = events / (extent.to - extent.from + 1);
  const { lanes, event: open } = address;
  const inView = window ?? extent;
  const [answer, count, counted] = await Promise.all([
    archive.ask<"picture">(pictureQuestion({ need, choices, lanes, perDay, open })),
    archive.ask<"count">({ kind: "count", choices, window: undefined }),
    archive.ask<"in-view">({ kind: "in-view", choices, window: inView }),
  ]);
  return pictureSvg({
    model: {
      lang,
      lanes: [],
      events: [],
      publications: publicationMarks(names.sources, lang, t),
      selected: undefined,
      window,
      part: createPartMaker(partWords(lang, t), names)(answer, need, lanes),
      extent,
    },
    words: {
      title: textInLang(shown.title, lang),
      below: [
        daysInWords(inView.from, inView.to, lang),
        t("summary.events", { count }),
        t("summary.inView", { ...counted }),
      ].join(" · "),
      foot: [...chosenWords(shown), ...sourceWords(shown)],
    },
    theme,
    measure: stillMeasure(),
  });
}

/** What is chosen, as one line; none where nothing is. */
export function chosenWords({ address, names, lang, t }: ShownArchive): readonly string[] {
  const chosen = choicesOf({ address, names, lang, t });
  if (chosen.length === 0) return [];
  const choices = chosen.map(({ label }) => label).join(", ");
  return [t("save.picture.chosen", { choices })];
}

function sourceWords({ names, t }: ShownArchive): readonly string[] {
  const ids = [...names.sources.keys()];
  if (ids.length === 0) return [];
  if (ids.length > MOST_SOURCES) return [t("save.picture.sources", { count: ids.length })];
  return [`${t("filters.sources")}: ${[...new Set(ids.map(names.source))].join(", ")}`];
}
