import { Fragment, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { KindShape } from "#src/ui/KindShape.tsx";
import { eventsOf, LIT, placeName, type ParagraphSegment } from "./article-marks.ts";

interface Props {
  /** its number in the text */
  readonly paragraph: number;
  readonly segments: readonly ParagraphSegment[];
  readonly byId: ReadonlyMap<string, EventRecord>;
  readonly lang: Lang;
  readonly selected: string | undefined;
  readonly onEvent: (id: string) => void;
  readonly hrefOf: (eventId: string) => string;
}

/** A paragraph whose passages are links to their events; the open event's are lit. */
export function ArticleParagraph({
  paragraph,
  segments,
  byId,
  lang,
  selected,
  onEvent,
  hrefOf,
}: Props) {
  return (
    <p>
      {segments.map((segment) => {
        const events = eventsOf(segment, byId);
        const [first] = events;
        if (first === undefined) return <Fragment key={segment.start}>{segment.text}</Fragment>;
        const open = events.find(({ event }) => event.id === selected);
        const main = open ?? first;
        return (
          <Fragment key={segment.start}>
            <PassageLink
              text={segment.text}
              place={placeName(paragraph, segment.start)}
              lit={open !== undefined}
              record={main}
              lang={lang}
              onEvent={onEvent}
              hrefOf={hrefOf}
            />
            {events
              .filter((record) => record !== main)
              .map((record) => (
                <FurtherEvent
                  key={record.event.id}
                  record={record}
                  lang={lang}
                  onEvent={onEvent}
                  hrefOf={hrefOf}
                />
              ))}
          </Fragment>
        );
      })}
    </p>
  );
}

interface LinkProps {
  readonly record: EventRecord;
  readonly lang: Lang;
  readonly onEvent: (id: string) => void;
  readonly hrefOf: (eventId: string) => string;
}

/** A plain click stays in the page; with a modifier the browser opens the link as it always does. */
function useEventLink({ record, onEvent, hrefOf }: LinkProps) {
  const { id } = record.event;
  return {
    href: hrefOf(id),
    onClick: (event: React.MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onEvent(id);
    },
  };
}

/** A full stop that a longer passage has to itself is marked, but nothing that a finger could hit. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

function PassageLink({
  text,
  place,
  lit,
  ...link
}: LinkProps & { text: string; place: string; lit: boolean }) {
  const { t } = useTranslation();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const own = mark.current;
    // only the first lit passage of the article is brought into view
    const first = own?.closest("aside")?.querySelector(LIT);
    if (lit && own !== null && own === first) own.scrollIntoView({ block: "nearest" });
  }, [lit]);
  const eventLink = useEventLink(link);
  const title = textInLang(link.record.event.title, link.lang);
  return (
    <mark ref={mark} className="article-mark" data-lit={lit} data-place={place}>
      {HAS_WORDS.test(text) ? (
        <a {...eventLink} title={title} aria-current={lit ? "true" : undefined}>
          {text}
          <span className="visually-hidden"> {t("article.toEvent", { title })}</span>
        </a>
      ) : (
        text
      )}
    </mark>
  );
}

function FurtherEvent(link: LinkProps) {
  const { t } = useTranslation();
  const title = textInLang(link.record.event.title, link.lang);
  return (
    <span className="article-further-place">
      <a
        {...useEventLink(link)}
        className="article-further"
        title={title}
        aria-label={t("article.alsoEvent", { title })}
      >
        <KindShape kind={link.record.event.kind} />
      </a>
    </span>
  );
}
