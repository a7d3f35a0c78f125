/** What the items of a picture are called, in the reader's language. */
import type { TFunction } from "i18next";
import type { Cluster, ShownEvent } from "#src/archive/questions.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import { KINDS, type Kind, type Lang } from "#src/domain/model.ts";
import {
  countedWords,
  filledWords,
  type CountedKey,
  type CountedWords,
  type FilledWords,
} from "#src/i18n/counted-words.ts";
import { daysInWords } from "#src/i18n/days-in-words.ts";
import { figure } from "#src/i18n/figures.ts";
import { shownDate } from "#src/i18n/shown-date.ts";
import type { TimelineCluster, TimelineEvent } from "#src/timeline/contract.ts";
import { isDrawable } from "#src/timeline/place.ts";
import { spokenTitle } from "../spoken-title.ts";

/** Looked up once: a picture that is zoomed words a hundred items many times a second. */
export interface PartWords {
  readonly lang: Lang;
  readonly t: TFunction;
  readonly kinds: ReadonlyMap<Kind, string>;
  readonly kindsOne: ReadonlyMap<Kind, string>;
  readonly event: FilledWords;
  readonly eventByEditor: FilledWords;
  readonly passages: CountedWords;
  readonly events: CountedWords;
  readonly cluster: CountedWords;
  readonly clusterBefore: CountedWords;
}

export function partWords(lang: Lang, t: TFunction): PartWords {
  const counted = (key: CountedKey) => countedWords(key, lang, t);
  return {
    lang,
    t,
    kinds: new Map(KINDS.map((kind) => [kind, t(`kind.${kind}`)])),
    kindsOne: new Map(KINDS.map((kind) => [kind, t(`kindOne.${kind}`)])),
    event: filledWords("timeline.event", lang, t),
    eventByEditor: filledWords("timeline.eventByEditor", lang, t),
    passages: counted("timeline.passages"),
    events: counted("summary.events"),
    cluster: counted("archive.cluster"),
    clusterBefore: counted("archive.clusterBefore"),
  };
}

/** One without a place on the line, or without a lane, is there to be walked to. */
export function timelineEvent(
  event: ShownEvent,
  lanes: readonly string[],
  { lang, t, kindsOne, passages, ...words }: PartWords,
): TimelineEvent {
  const { text, kind, bounds, layer } = event;
  const label = inLang(text.label ?? text.title, lang);
  const byEditor = layer === "editor";
  const placed = lanes.length > 0 && isDrawable(bounds);
  return {
    id: text.id,
    kind,
    label: label.text,
    labelLang: label.lang,
    name: (byEditor ? words.eventByEditor : words.event)({
      title:
        text.unread === "coming"
          ? t("archive.untitled")
          : spokenTitle(textInLang(text.title, lang), label.text),
      date: shownDate(text.edtf, bounds, lang),
      kind: kindsOne.get(kind) ?? kind,
      // an archive of rows without texts has none anywhere: then it is no news
      passages: text.passages === 0 ? "" : `, ${passages(text.passages)}`,
    }),
    bounds: placed ? bounds : undefined,
    lanes: placed ? lanes : [],
    standing: byEditor ? "hollow" : "solid",
    passages: text.passages,
  };
}

/** With its place among those that the choices leave. */
export function ranked(event: TimelineEvent, rank: number | undefined): TimelineEvent {
  return { ...event, at: rank === undefined ? undefined : rank + 1 };
}

export function timelineCluster(
  { span, drawn, count, kinds: counts, fromBefore }: Cluster,
  { lang, kinds, events, cluster, clusterBefore }: PartWords,
): TimelineCluster {
  const present = KINDS.map((kind, n) => ({ kind, count: counts[n] ?? 0 }))
    .filter((counted) => counted.count > 0)
    .toSorted((a, b) => b.count - a.count);
  // "Fighting 800, Statements 404"
  const each = present.map(
    (counted) => `${kinds.get(counted.kind) ?? counted.kind} ${figure(counted.count, lang)}`,
  );
  const days = daysInWords(span.from, span.to, lang);
  const words = { days, kinds: each.join(", ") };
  return {
    span,
    drawn,
    count,
    label: `${events(count)}, ${days}`,
    name: fromBefore ? clusterBefore(count, words) : cluster(count, words),
    kinds: present.map((counted) => ({ kind: counted.kind, share: counted.count / count })),
    fromBefore,
  };
}
