import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { CardFacts } from "./CardFacts.tsx";
import { isDoubtful } from "./card-order.ts";
import type { Command } from "./check-keys.ts";
import type { PanelName } from "./check-props.ts";
import { PressButton } from "./PressButton.tsx";

/** The chosen card: what it says, why to look twice, and all that can be done with it. */
export function OpenCard({
  card,
  collection,
  lang,
  open,
  panel,
  onRun,
}: {
  card: Card;
  collection: Collection;
  lang: Lang;
  /** which of its panels is open, and the panel */
  open: PanelName | undefined;
  panel: ReactNode;
  onRun: (command: Command) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="open-card" data-open={open}>
      {card.doubts.length === 0 ? undefined : (
        <ul
          className="card-doubts"
          data-doubtful={isDoubtful(card)}
          aria-label={t(isDoubtful(card) ? "checking.doubtful" : "checking.notes")}
        >
          {card.doubts.map((doubt) => (
            <li key={doubt}>{t(`checking.doubt.${doubt}`)}</li>
          ))}
        </ul>
      )}
      <CardFacts card={card} collection={collection} lang={lang} titled />
      <div className="card-acts">
        <Decisions card={card} onRun={onRun} />
        <PressButton command="edit" pressed={open === "edit"} onRun={onRun}>
          {t("checking.act.edit")}
        </PressButton>
        <PressButton command="trace" look="plain" pressed={open === "trace"} onRun={onRun}>
          {t("checking.act.trace")}
        </PressButton>
        <details className="card-more">
          <summary>{t("checking.more")}</summary>
          <MoreActs card={card} collection={collection} open={open} onRun={onRun} />
        </details>
      </div>
      {panel}
    </div>
  );
}

function Decisions({ card, onRun }: { card: Card; onRun: (command: Command) => void }) {
  const { t } = useTranslation();
  const { state } = card;
  return (
    <>
      {state === "open" || state === "rejected" ? (
        <PressButton command="accept" look="solid" onRun={onRun}>
          {t("checking.act.accept")}
        </PressButton>
      ) : undefined}
      {state === "rejected" || state === "added" ? undefined : (
        <PressButton command="reject" onRun={onRun}>
          {t("checking.act.reject")}
        </PressButton>
      )}
      {state === "open" || state === "given" ? undefined : (
        <PressButton command="reopen" onRun={onRun}>
          {t(state === "added" ? "checking.act.remove" : "checking.act.reopen")}
        </PressButton>
      )}
    </>
  );
}

function MoreActs({
  card,
  collection,
  open,
  onRun,
}: {
  card: Card;
  collection: Collection;
  open: PanelName | undefined;
  onRun: (command: Command) => void;
}) {
  const { t } = useTranslation();
  const events = card.events.map(({ id }) => collection.byId.get(id));
  const shares = events.some((record) => (record?.event.evidence.length ?? 0) > 1);
  const stands = card.events.some(({ as }) => as === "states");
  return (
    <div className="card-acts">
      {(["part", "background", "join"] as const).map((command) => (
        <PressButton
          key={command}
          command={command}
          look="plain"
          pressed={open === command}
          disabled={card.state === "rejected" || (command === "join" && card.events.length === 0)}
          onRun={onRun}
        >
          {t(`checking.act.${command}`)}
        </PressButton>
      ))}
      <PressButton command="split" look="plain" disabled={!shares} onRun={onRun}>
        {t("checking.act.split")}
      </PressButton>
      <PressButton
        command="states"
        look="plain"
        disabled={stands || card.state === "rejected"}
        onRun={onRun}
      >
        {t("checking.act.states")}
      </PressButton>
      <PressButton command="show" look="plain" disabled={card.events.length === 0} onRun={onRun}>
        {t("checking.act.show")}
      </PressButton>
    </div>
  );
}
