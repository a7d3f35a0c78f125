import { useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Claim, Lang } from "#src/domain/model.ts";
import type { Saying } from "#src/domain/record.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { Tag } from "#src/ui/Tag.tsx";

/** How it is said, and through whom it reached the paper: "article ← TASS ← Sergey Lavrov". */
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
  const links = claim.chain.map(({ speakers }) =>
    listInWords(
      speakers.map((id) => {
        const actor = dataset.actors.get(id);
        return actor === undefined ? id : textInLang(actor.name, lang);
      }),
      lang,
    ),
  );
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
