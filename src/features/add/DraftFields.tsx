import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { Question } from "#src/formats/questions-of.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import type { ReadDraft } from "./draft.ts";
import { questionAbout, UNNAMED, type Field } from "./given.ts";
import { languageName } from "./language-name.ts";
import { ForAll } from "./ForAll.tsx";
import { DayPreview } from "./DayPreview.tsx";

/** What could not be read and is asked; each field says what was found, and where. */
export function DraftFields({
  fields,
  draft,
  faults,
  lang,
  onGive,
}: {
  fields: readonly Field[];
  draft: ReadDraft;
  faults: readonly Field[];
  lang: Lang;
  onGive: (field: Field, value: string) => void;
}) {
  const { t } = useTranslation();
  const { given, questions } = draft.state;
  if (fields.length === 0) return undefined;
  return (
    <fieldset className="add-fields">
      <legend className="visually-hidden">
        {t("adding.field.legend", { headline: given.headline })}
      </legend>
      {fields.map((field) => (
        <FieldRow
          key={field}
          field={field}
          value={given[field]}
          question={questionAbout(field, questions)}
          isFaulty={faults.includes(field)}
          textLang={given.lang}
          lang={lang}
          onGive={(value) => onGive(field, value)}
        >
          {field === "publisher" ? (
            <ForAll draft={draft.key} publisher={given.publisher} />
          ) : undefined}
        </FieldRow>
      ))}
    </fieldset>
  );
}

function FieldRow({
  field,
  value,
  question,
  isFaulty,
  textLang,
  lang,
  onGive,
  children,
}: {
  field: Field;
  value: string;
  question: Question | undefined;
  isFaulty: boolean;
  textLang: string;
  lang: Lang;
  onGive: (value: string) => void;
  children: React.ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  const about = {
    id,
    "aria-describedby": `${id}-basis ${id}-more`,
    "aria-invalid": isFaulty,
    "data-faulty": isFaulty,
  };
  return (
    <div className="add-field">
      <label htmlFor={id}>{t(`adding.field.${field}`)}</label>
      {field === "lang" ? (
        <select {...about} value={value} onChange={({ target }) => onGive(target.value)}>
          <Languages found={question?.found} lang={lang} />
        </select>
      ) : (
        <input
          {...about}
          type="text"
          lang={field === "headline" ? textLang : undefined}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onGive(target.value)}
        />
      )}
      <p id={`${id}-basis`} className="add-hint">
        <BasisWords question={question} lang={lang} />
      </p>
      <div id={`${id}-more`} className={isFaulty ? "add-problem" : "add-hint"}>
        <MoreWords field={field} value={value} isFaulty={isFaulty} lang={lang} />
      </div>
      {children}
    </div>
  );
}

function MoreWords({
  field,
  value,
  isFaulty,
  lang,
}: {
  field: Field;
  value: string;
  isFaulty: boolean;
  lang: Lang;
}) {
  const { t } = useTranslation();
  if (isFaulty && field !== "lang") return t(`adding.missing.${field}`);
  if (field === "published") return <DayPreview typed={value} lang={lang} />;
  return field === "lang" && !/^(?:de|en)(?:-|$)/u.test(value)
    ? t("adding.note.unread")
    : undefined;
}

function BasisWords({ question, lang }: { question: Question | undefined; lang: Lang }) {
  const { t } = useTranslation();
  const { about, found, basis } = question ?? {};
  if (found === undefined || basis === undefined) return undefined;
  const day = about === "published" ? dateInWords(found, lang, "heading") : found;
  return t(`adding.basis.${basis}`, { found: about === "lang" ? languageName(found, lang) : day });
}

const READ: readonly Lang[] = ["de", "en"];

function Languages({ found = UNNAMED, lang }: { found: string | undefined; lang: Lang }) {
  const { t } = useTranslation();
  const tags = new Set<string>([...READ, ...(found === UNNAMED ? [] : [found])]);
  return (
    <>
      {[...tags].map((tag) => (
        <option key={tag} value={tag}>
          {languageName(tag, lang)}
        </option>
      ))}
      <option value={UNNAMED}>{t("adding.language.other")}</option>
    </>
  );
}
