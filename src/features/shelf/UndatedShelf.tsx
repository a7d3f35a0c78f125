import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TextInLang } from "#src/domain/local-text.ts";
import type { Kind } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { KindShape } from "#src/ui/KindShape.tsx";
import "./undated-shelf.css";

export interface ShelfEvent {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly label: TextInLang;
  /** what bounds it, in words */
  readonly place: string;
}

/** Events that no date places: outside of time, with what bounds them in words. */
export function UndatedShelf({
  events,
  count,
  beyond = false,
  selected,
  onOpen,
  all,
}: {
  /** the first of them, or all */
  events: readonly ShelfEvent[];
  count: number;
  /** whether some have a date that stands on no axis */
  beyond?: boolean;
  selected: string | undefined;
  onOpen: (id: string, how: "pointer" | "keyboard") => void;
  /** the way to those that have no room here */
  all?: { readonly label: string; readonly open: () => void } | undefined;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (count === 0) return undefined;
  const label = t(beyond ? "shelf.beyond" : "shelf.label");
  return (
    <section className="shelf" aria-label={beyond ? label : t("shelf.region")}>
      <h2 className="shelf-label">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {label} <span>{t("shelf.count", { count })}</span>
        </button>
      </h2>
      <ul data-open={open}>
        <ShelfEvents events={events} selected={selected} onOpen={onOpen} />
        {all !== undefined && events.length > 0 && events.length < count ? (
          <li>
            <Button look="link" onClick={all.open}>
              {all.label}
            </Button>
          </li>
        ) : undefined}
      </ul>
    </section>
  );
}

/** Drawn anew only where they are others. */
const ShelfEvents = memo(function ShelfEvents({
  events,
  selected,
  onOpen,
}: {
  events: readonly ShelfEvent[];
  selected: string | undefined;
  onOpen: (id: string, how: "pointer" | "keyboard") => void;
}) {
  const { t } = useTranslation();
  return events.map(({ id, kind, title, label, place }) => (
    <li key={id}>
      <button
        type="button"
        className="shelf-event"
        aria-current={id === selected ? "true" : undefined}
        title={`${title} (${place})`}
        onClick={(click) => onOpen(id, click.detail === 0 ? "keyboard" : "pointer")}
      >
        <KindShape kind={kind} />
        <span lang={label.lang} className="shelf-title">
          {label.text}
        </span>
        <span className="visually-hidden">
          , {t(`kindOne.${kind}`)}, {place}
        </span>
      </button>
    </li>
  ));
});
