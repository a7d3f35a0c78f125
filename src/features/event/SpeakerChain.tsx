import { useTranslation } from "react-i18next";
import { actorName } from "#src/domain/actor-name.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Claim, Lang } from "#src/domain/model.ts";
import type { Saying } from "#src/domain/record.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { Tag } from "#src/ui/Tag.tsx";

/**
 * How it is said, and through whom it reached the paper, each with the day they spoke on where that is
 * known: "article ← TASS (12 July 2025) ← Sergey Lavrov".
 */
export function SpeakerChain({
  claim,
  saying,
  dataset,
  lang,
}: {
  claim: Claim;
  saying: Saying;
  dataset: Dataset;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const links = claim.chain.map(({ speakers, when }) => {
    // words that name nobody ("it was said") still stand between the paper and what is said
    const names =
      speakers.length === 0 ? ["…"] : speakers.map((id) => actorName(dataset, id, lang));
    const edtf = when?.published?.edtf ?? when?.text?.edtf;
    const day = edtf === undefined ? "" : ` (${dateInWords(edtf, lang, "heading")})`;
    return `${listInWords(names, lang)}${day}`;
  });
  return (
    <p className="speaker-chain">
      <Tag>{saying === "stated" ? t("event.statedByPaper") : t(`saying.${saying}`)}</Tag>
      {links.length === 0 ? undefined : (
        <span>
          <span className="visually-hidden">{t("event.saidVia", { chain: links.join(", ") })}</span>
          <span aria-hidden="true">{[t("event.article"), ...links].join(" ← ")}</span>
        </span>
      )}
    </p>
  );
}
