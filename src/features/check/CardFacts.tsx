import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { actorName } from "#src/domain/actor-name.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Claim, Lang } from "#src/domain/model.ts";
import { sayingOf } from "#src/domain/record.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { Tag } from "#src/ui/Tag.tsx";
import { cardDate } from "./card-words.ts";

/** What a claim says, field by field, and where it belongs. */
export function CardFacts({
  card,
  collection,
  lang,
  titled = false,
}: {
  card: Card;
  collection: Collection;
  lang: Lang;
  /** whether the event's title stands above already */
  titled?: boolean;
}) {
  const { t } = useTranslation();
  const { claim, sentence } = card;
  const place = claim.place && inLang(claim.place.name, lang);
  const saying = sayingOf(claim);
  return (
    <dl className="card-facts">
      <Fact name={t("checking.field.date")}>{cardDate(card, lang)}</Fact>
      {claim.actors.length === 0 ? undefined : (
        <Fact name={t("checking.field.actors")}>
          <Actors claim={claim} collection={collection} lang={lang} />
        </Fact>
      )}
      {place === undefined ? undefined : (
        <Fact name={t("checking.field.place")}>
          <span lang={place.lang}>{place.text}</span>
        </Fact>
      )}
      <Fact name={t("checking.field.speakers")}>
        {speakersInWords(card, collection, lang) ?? t("checking.ownWords")}{" "}
        {saying === "stated" ? undefined : <Tag>{t(`saying.${saying}`)}</Tag>}
      </Fact>
      <Fact name={t("checking.field.event")}>
        <Standing card={card} collection={collection} lang={lang} titled={titled} />{" "}
        <span className="card-place">{t("checking.sentence", { number: sentence })}</span>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Props {
  readonly collection: Collection;
  readonly lang: Lang;
}

function Actors({ claim, collection, lang }: Props & { readonly claim: Claim }) {
  const { t } = useTranslation();
  const { dataset } = collection;
  return (
    <ul className="card-actors">
      {claim.actors.map(({ actor, role }) => (
        <li key={`${actor} ${role}`}>
          {actorName(dataset, actor, lang)}{" "}
          <small>
            {t(`checking.role.${role}`)}
            {dataset.actors.get(actor)?.proposed === true
              ? `, ${t("checking.proposedActor")}`
              : undefined}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** "article ← TASS ← Sergey Lavrov", from the paper inwards; `undefined` where the paper says it itself. */
function speakersInWords({ claim }: Card, { dataset }: Collection, lang: Lang): string | undefined {
  if (claim.chain.length === 0) return undefined;
  const links = claim.chain.map(({ speakers }) =>
    speakers.length === 0
      ? "…"
      : listInWords(
          speakers.map((id) => actorName(dataset, id, lang)),
          lang,
        ),
  );
  return links.join(" ← ");
}

function Standing({
  card,
  collection,
  lang,
  titled,
}: Props & { readonly card: Card; readonly titled: boolean }) {
  const { t } = useTranslation();
  if (card.state === "rejected") return t("checking.standing.rejected");
  if (card.events.length === 0) return t("checking.standing.alone");
  const words = card.events.map(({ id, as }) => {
    const record = collection.byId.get(id);
    const event = record === undefined ? id : textInLang(record.event.title, lang);
    if (as === "states" && titled && card.events.length === 1) return t("checking.standing.own");
    return as === "states"
      ? t("checking.standing.states", { event })
      : t(`checking.standing.${as}`, { event });
  });
  const others = card.events.reduce((sum, { id }) => {
    const evidence = collection.byId.get(id)?.event.evidence ?? [];
    return sum + evidence.filter(({ claim }) => claim !== card.claim.id).length;
  }, 0);
  const shared = others === 0 ? "" : ` (${t("checking.standing.shared", { count: others })})`;
  return `${listInWords(words, lang)}${shared}`;
}
