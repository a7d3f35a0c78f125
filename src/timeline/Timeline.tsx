import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { TimelineCallbacks, TimelineModel, TimelineWords } from "#src/timeline/contract.ts";
import {
  createTimelineView,
  type TimelineHost,
  type TimelineView,
} from "#src/timeline/create-timeline-view.ts";
import { ZOOM_STEP } from "#src/timeline/keys.ts";

interface TimelineProps {
  readonly model: TimelineModel;
  readonly callbacks: TimelineCallbacks;
}

/**
 * The picture as a region of the page. It fills its place, whatever that is; a new `callbacks` object
 * never makes a new picture. Load it lazily: the widget and its styles come with it.
 */
export function Timeline({ model, callbacks }: TimelineProps) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<TimelineView>(undefined);
  const host = useRef<TimelineHost>(undefined);

  useLayoutEffect(() => {
    const words: TimelineWords = {
      list: t("timeline.list"),
      lane: (label) => t("timeline.lane", { label }),
      passages: (count) => (count === 0 ? "" : t("timeline.passages", { count })),
      crowd: (name, count) => t("timeline.crowd", { name, count }),
      member: (name, index, count) => t("timeline.member", { name, index, count }),
      inGroup: (name, count) => t("timeline.inGroup", { name, count }),
    };
    host.current = { callbacks, words };
  }, [callbacks, t]);

  // before the browser paints: the frame that stood here gives way to the same axis
  useLayoutEffect(() => {
    const container = place.current;
    if (container === null) return undefined;
    const created = createTimelineView(container, currentOf(host));
    view.current = created;
    return () => {
      view.current = undefined;
      created.destroy();
    };
  }, []);

  // The words are read while drawing: a new language draws anew.
  useLayoutEffect(() => view.current?.update(model), [model, i18n.language]);

  return (
    <section className="timeline" aria-label={t("timeline.region")}>
      <div className="timeline-place" ref={place} />
      <div className="timeline-buttons">
        <button
          type="button"
          aria-label={t("timeline.zoomIn")}
          title={t("timeline.zoomIn")}
          onClick={() => view.current?.zoom(ZOOM_STEP)}
        >
          <span aria-hidden="true">+</span>
        </button>
        <button
          type="button"
          aria-label={t("timeline.zoomOut")}
          title={t("timeline.zoomOut")}
          onClick={() => view.current?.zoom(1 / ZOOM_STEP)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" title={t("timeline.fitTitle")} onClick={() => view.current?.fit()}>
          {t("timeline.fit")}
        </button>
      </div>
    </section>
  );
}

/** Whoever reads it gets what is current then. */
function currentOf(host: { readonly current: TimelineHost | undefined }): TimelineHost {
  const now = (): TimelineHost => {
    if (host.current === undefined) throw new Error("the picture was drawn before it had words");
    return host.current;
  };
  return {
    get callbacks() {
      return now().callbacks;
    },
    get words() {
      return now().words;
    },
  };
}
