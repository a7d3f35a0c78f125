import { memo, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ArchiveChoices, PictureQuestion } from "#src/archive/questions.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { useAnswer } from "#src/data/use-archive.ts";
import type { PartNeed, TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import { EMPTY_PART } from "#src/timeline/empty-part.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { Drawn } from "../Drawn.tsx";
import type { PictureWindow } from "../use-visible-window.ts";
import type { ArchiveNames } from "./archive-names.ts";
import { partCallbacks } from "./part-callbacks.ts";
import { createPartMaker } from "./part-of.ts";
import { partWords } from "./part-words.ts";
import { pictureQuestion } from "./picture-question.ts";
import { publicationMarks } from "./publication-marks.ts";

/** The part of an archive that is in view, as a picture; what is only counted draws it no more anew. */
export const ArchivePicture = memo(function ArchivePicture({
  archive,
  names,
  choices,
  hasBegun,
  events,
  lanes,
  open,
  extent,
  lang,
  window,
  emptyWords,
  change,
  onLanding,
  onOpen,
  onEscape,
}: {
  archive: Archive;
  names: ArchiveNames;
  choices: ArchiveChoices;
  /** whether there is anything to be drawn yet */
  hasBegun: boolean;
  /** of the whole archive, as far as is known */
  events: number;
  lanes: Address["lanes"];
  /** the open event */
  open: string | undefined;
  extent: DayRange;
  lang: Lang;
  window: PictureWindow;
  /** why there is nothing in it */
  emptyWords: string | undefined;
  change: ChangeAddress;
  /** always the same; see `partCallbacks` */
  onLanding: (day: DayRange | undefined) => void;
  onOpen: TimelineCallbacks["onOpen"];
  onEscape: () => void;
}) {
  const { t } = useTranslation();
  const [need, setNeed] = useState<PartNeed>();
  // what an answer is a part for: the question alone doesn't say all of it
  const [needs] = useState(() => new WeakMap<PictureQuestion, PartNeed>());
  const perDay = events / (extent.to - extent.from + 1);
  const question = useMemo(() => {
    if (need === undefined || !hasBegun) return undefined;
    const made = pictureQuestion({ need, choices, lanes, perDay, open });
    needs.set(made, need);
    return made;
  }, [need, hasBegun, choices, lanes, perDay, open, needs]);
  const { latest } = useAnswer<"picture">(archive, question);
  const words = useMemo(() => partWords(lang, t), [lang, t]);
  const makePart = useMemo(() => createPartMaker(words, names), [words, names]);
  const shown = useMemo(() => {
    const answered = latest === undefined ? undefined : needs.get(latest.question);
    if (latest === undefined || answered === undefined) return EMPTY_PART;
    return makePart(latest.answer, answered, latest.question.lanes);
  }, [latest, needs, makePart]);
  const publications = useMemo(
    () => publicationMarks(names.sources, lang, t),
    [names.sources, lang, t],
  );
  const model = useMemo(
    (): TimelineModel => ({
      lang,
      lanes: [],
      events: [],
      publications,
      selected: open,
      window: window.wanted,
      part: shown,
      extent,
    }),
    [lang, publications, open, window.wanted, shown, extent],
  );
  const part = useMemo(
    () => ({
      ...partCallbacks(archive, { choices, lanes }, words, change, onLanding),
      onNeed: setNeed,
    }),
    [archive, choices, lanes, words, change, onLanding],
  );
  return (
    <Drawn
      model={model}
      window={window}
      onOpen={onOpen}
      onEscape={onEscape}
      onList={() => change({ view: "list" }, "push")}
      part={part}
      words={emptyWords}
    />
  );
});
