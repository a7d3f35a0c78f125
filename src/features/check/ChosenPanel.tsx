import { useTranslation } from "react-i18next";
import { CardPanel } from "./CardPanel.tsx";
import type { CheckProps, PanelName } from "./check-props.ts";
import { EditForm } from "./EditForm.tsx";
import { PickEvent } from "./PickEvent.tsx";
import { ReadDates } from "./ReadDates.tsx";
import { TracePanel } from "./TracePanel.tsx";
import type { Card } from "#src/extract/review/checked-collection.ts";
import type { Editing } from "./use-editing.ts";
import type { Commands } from "./use-commands.ts";

/** What the chosen card has opened beneath itself. */
export function ChosenPanel({
  of,
  card,
  props,
  editing,
  commands,
  onClose,
}: {
  of: PanelName;
  card: Card;
  props: CheckProps;
  /** of the chosen card */
  editing: Editing | undefined;
  commands: Commands;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { collection, lang, desk } = props;
  const pick = (event: string | undefined) => {
    if (of === "join" && event !== undefined) commands.joinWith(event);
    if (of === "part" || of === "background") commands.stand(of, event);
    onClose();
  };
  return (
    <CardPanel key={of} onClose={onClose}>
      {of === "trace" ? (
        <TracePanel card={card} collection={collection} lang={lang} desk={desk} />
      ) : of === "edit" ? (
        editing === undefined ? undefined : (
          <EditForm
            card={card}
            collection={collection}
            lang={lang}
            editing={editing}
            dates={
              isUndated(card) ? (
                <ReadDates
                  card={card}
                  desk={desk}
                  lang={lang}
                  onTake={(date) => editing.set({ ...editing.draft, date })}
                />
              ) : undefined
            }
            onClose={onClose}
          />
        )
      ) : (
        <PickEvent
          question={t(`checking.pick.${of}`)}
          source={card.source}
          except={card.events.map(({ id }) => id)}
          collection={collection}
          lang={lang}
          alone={of === "background"}
          onPick={pick}
          onClose={onClose}
        />
      )}
    </CardPanel>
  );
}

/** Words that an editor has marked have no date until they are given one. */
function isUndated({ state, claim }: Card): boolean {
  return state === "added" && claim.when === undefined;
}
