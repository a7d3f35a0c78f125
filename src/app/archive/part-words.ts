/** What the items of a picture are called, in the reader's language. */
import type { TFunction } from "i18next";
import type { Cluster, ShownEvent } from "#src/archive/questions.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import { KINDS, type Kind, type Lang } from "#src/domain/model.ts";
import { daysInWords } from "#src/i18n/days-in-words.ts";
import { shownDate } from "#src/i18n/shown-date.ts";
import type { TimelineCluster, TimelineEvent } from "#src/timeline/contract.ts";
import { isDrawable } from "#src/timeline/place.ts";

/** Looked up once: a picture that is zoomed words a hundred items many times a second. */
export interface PartWords {
  readonly lang: Lang;
  readonly t: TFunction;
  readonly kinds: ReadonlyMap<Kind, string>;
  readonly kindsOne: ReadonlyMap<Kind, string>;
  readonly passages: (count: number) => string;
  readonly figures: Intl.NumberFormat;
}

export function partWords(lang: Lang, t: TFunction): PartWords {
  const passages = new Map<number, string>();
  return {
    lang,
    t,
    kinds: new Map(KINDS.map((kind) => [kind, t(`kind.${kind}`)])),
    kindsOne: new Map(KINDS.map((kind) => [kind, t(`kindOne.${kind}`)])),
    figures: new Intl.NumberFormat(lang),
    passages: (count) => {
      const words = passages.get(count) ?? t("timeline.passages", { count });
      passages.set(count, words);
      return words;
    },
  };
}

/** One without a place on the line, or without a lane, is there to be walked to. */
export function timelineEvent(
  event: ShownEvent,
  lanes: readonly string[],
  { lang, t, kindsOne, passages }: PartWords,
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
    name: t(byEditor ? "timeline.eventByEditor" : "timeline.event", {
      title: text.unread === "coming" ? t("archive.untitled") : textInLang(text.title, lang),
      date: shownDate(text.edtf, bounds, lang),
      kind: kindsOne.get(kind) ?? kind,
      passages: passages(text.passages),
    }),
    bounds: placed ? bounds : undefined,
    lanes: placed ? lanes : [],
    standing: byEditor ? "hollow" : "solid",
    passages: text.passages,
  };
}

export function timelineCluster(
  { span, drawn, count, kinds: counts, fromBefore }: Cluster,
  { lang, t, kinds, figures }: PartWords,
): TimelineCluster {
  const present = KINDS.map((kind, n) => ({ kind, count: counts[n] ?? 0 }))
    .filter((counted) => counted.count > 0)
    .toSorted((a, b) => b.count - a.count);
  // "Fighting 800, Statements 404"
  const each = present.map(
    (counted) => `${kinds.get(counted.kind) ?? counted.kind} ${figures.format(counted.count)}`,
  );
  const words = { count, days: daysInWords(span.from, span.to, lang), kinds: each.join(", ") };
  return {
    span,
    drawn,
    count,
    label: t("summary.events", { count }),
    name: fromBefore ? t("archive.clusterBefore", words) : t("archive.cluster", words),
    kinds: present.map((counted) => ({ kind: counted.kind, share: counted.count / count })),
    fromBefore,
  };
}
