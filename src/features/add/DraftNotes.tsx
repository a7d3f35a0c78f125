import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { PublicationDay, ReadProblem } from "#src/formats/read-article.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import { dateInWords } from "#src/i18n/dates.ts";
import { Button } from "#src/ui/Button.tsx";
import type { ReadFile } from "./draft.ts";

/** What is odd about a text that could be read: days that disagree, letters that may be wrong. */
export function DraftNotes({
  reading,
  published,
  lang,
  onDay,
}: {
  reading: ReadFile;
  /** the day as it stands in the form */
  published: string;
  lang: Lang;
  onDay: (edtf: string) => void;
}) {
  const { article } = reading;
  const problems = article.problems.filter(({ kind }) => TOLD[kind] !== undefined);
  const won = article.published;
  const days = won !== undefined && article.otherDays.length > 0;
  if (problems.length === 0 && !days) return undefined;
  return (
    <ul className="add-notes">
      {problems.map((problem) => (
        <li key={`${problem.kind} ${problem.detail ?? ""} ${String(problem.line)}`}>
          <ProblemWords problem={problem} />{" "}
          <ErrorCode error={errorNamed(`article.${problem.kind}`)} />
        </li>
      ))}
      {days ? (
        <li>
          <Days
            won={won}
            others={article.otherDays}
            published={published}
            lang={lang}
            onDay={onDay}
          />
        </li>
      ) : undefined}
    </ul>
  );
}

/** The days that disagree have their own lines; without an article there is no draft. */
const TOLD = {
  encoding: "encoding",
  "impossible-day": "impossible",
  "unread-language": "unread",
  "dates-disagree": undefined,
  empty: undefined,
  "no-article": undefined,
  "too-large": undefined,
} as const satisfies Readonly<Record<ReadProblem["kind"], string | undefined>>;

function ProblemWords({ problem: { kind, detail } }: { problem: ReadProblem }) {
  const { t } = useTranslation();
  const told = TOLD[kind];
  return told === undefined ? undefined : t(`adding.note.${told}`, { detail });
}

function Days({
  won,
  others,
  published,
  lang,
  onDay,
}: {
  won: PublicationDay;
  others: readonly PublicationDay[];
  published: string;
  lang: Lang;
  onDay: (edtf: string) => void;
}) {
  const { t } = useTranslation();
  const words = ({ edtf }: PublicationDay) => dateInWords(edtf, lang, "heading");
  return (
    <>
      {t("adding.note.days", { won: words(won), basis: t(`adding.basisName.${won.basis}`) })}{" "}
      <ErrorCode error={errorNamed("article.dates-disagree")} />
      <ul>
        {[won, ...others].map((day) => (
          <li key={day.edtf}>
            {t("adding.note.day", { day: words(day), basis: t(`adding.basisName.${day.basis}`) })}{" "}
            {published === day.edtf ? undefined : (
              <Button look="link" onClick={() => onDay(day.edtf)}>
                {t("adding.note.useDay", { day: words(day) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
