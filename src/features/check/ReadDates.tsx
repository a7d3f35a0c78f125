import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { Button } from "#src/ui/Button.tsx";
import type { Desk } from "#src/worker/desk.ts";
import type { Answers } from "#src/worker/protocol.ts";
import type { DraftDate } from "./draft.ts";

/** What the program reads as dates in the sentence that an editor has marked: offered, not taken. */
export function ReadDates({
  card,
  desk,
  lang,
  onTake,
}: {
  card: Card;
  desk: Desk;
  lang: Lang;
  onTake: (date: DraftDate) => void;
}) {
  const { t } = useTranslation();
  const { claim } = card;
  const { data = [] } = useQuery({
    queryKey: ["trace", claim.id, claim.passages],
    queryFn: async ({ signal }): Promise<Answers["trace"]> =>
      desk.ask({ kind: "trace", claim: claim.id }, { signal }),
    retry: false,
    gcTime: 0,
  });
  const textLang = claim.passages[0]?.text ?? lang;
  const offers = data.flatMap(({ gives, words, values }) =>
    gives === undefined || words === undefined
      ? []
      : [{ edtf: gives, words, counted: values["published"] !== undefined }],
  );
  if (offers.length === 0) return undefined;
  return (
    <div className="card-acts" role="group" aria-label={t("checking.edit.readDates")}>
      <p className="edit-note">{t("checking.edit.readDates")}</p>
      {offers.map(({ edtf, words, counted }) => (
        <Button
          key={`${edtf} ${words}`}
          look="outlined"
          onClick={() => onTake({ choice: "own", edtf, words: { [textLang]: words }, counted })}
        >
          {t("checking.edit.takeDate", { date: dateInWords(edtf, lang, "heading"), words })}
        </Button>
      ))}
    </div>
  );
}
