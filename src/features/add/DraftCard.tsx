import { memo, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { DraftFields } from "./DraftFields.tsx";
import type { Choice, DraftEvent, ReadDraft } from "./draft.ts";
import { DraftNotes } from "./DraftNotes.tsx";
import { FIELDS, type Field } from "./given.ts";
import { KinshipQuestion } from "./KinshipQuestion.tsx";
import type { Kinship } from "./kinship.ts";
import { languageName } from "./language-name.ts";
import { dayInShort } from "./day-words.ts";
import { ReadText } from "./ReadText.tsx";
import "./draft-card.css";

interface CardParts {
  draft: ReadDraft;
  kinship: Kinship | undefined;
  choice: Choice;
  /** fields that keep it from being added, once somebody has tried to */
  faults: readonly Field[];
  lang: Lang;
  tell: (event: DraftEvent) => void;
  onRemove: (key: number) => void;
}

/** One article that was read: what is known of it, what is asked, and what was set aside. */
export const DraftCard = memo(Card, (before, after) => {
  const { kinship: was, faults: wrong, ...rest } = before;
  const { kinship: is, faults, ...now } = after;
  return isAlike(rest, now) && isAlike(was ?? {}, is ?? {}) && isAlike(wrong, faults);
});

function isAlike(a: object, b: object): boolean {
  const values: Readonly<Record<string, unknown>> = { ...b };
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(values).length &&
    entries.every(([name, value]) => Object.is(value, values[name]))
  );
}

function Card({ draft, kinship, choice, faults, lang, tell, onRemove }: CardParts) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const id = useId();
  const { key, state } = draft;
  const { reading, questions, given } = state;
  const asked = FIELDS.filter(
    (field) => changing || questions.some(({ about, open }) => open && about === field),
  );
  const give = (field: Field, value: string) =>
    tell({ type: "given", keys: new Set([key]), given: { [field]: value } });
  const isLeftOut = choice === "leave-out";
  return (
    <section className="add-card" aria-labelledby={id} data-left-out={isLeftOut}>
      <div className="add-card-head">
        <h4 id={id} tabIndex={-1} data-card={key} lang={given.lang}>
          {given.headline}
        </h4>
        <Button
          look="link"
          aria-label={t("adding.removeName", { headline: given.headline })}
          onClick={() => onRemove(key)}
        >
          {t("adding.remove")}
        </Button>
      </div>
      <p className="add-facts">
        <Facts draft={draft} lang={lang} />
      </p>
      {kinship === undefined ? undefined : (
        <KinshipQuestion
          kinship={kinship}
          choice={choice}
          onChoice={(next: Choice) => tell({ type: "chosen", key, choice: next })}
        />
      )}
      {isLeftOut ? undefined : (
        <>
          <DraftNotes
            reading={reading}
            published={given.published}
            lang={lang}
            onDay={(day) => give("published", day)}
          />
          <DraftFields fields={asked} draft={draft} faults={faults} lang={lang} onGive={give} />
          {changing || asked.length === FIELDS.length ? undefined : (
            <Button look="link" onClick={() => setChanging(true)}>
              {t("adding.change")}
            </Button>
          )}
        </>
      )}
      <ReadText reading={reading} lang={given.lang} />
    </section>
  );
}

/** "Morgenblatt · published 12 July 2025 · German · 412 words · bridge.html" */
function Facts({ draft, lang }: { draft: ReadDraft; lang: Lang }) {
  const { t } = useTranslation();
  const { reading, given } = draft.state;
  const day = dayInShort(given.published, lang);
  const words = reading.article.paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
  const facts = [
    given.publisher.trim(),
    day === undefined ? t("adding.dayUnknown") : t("adding.publishedOn", { day }),
    languageName(given.lang, lang) ?? t("adding.language.other"),
    t("adding.words", { count: words }),
    draft.name,
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
