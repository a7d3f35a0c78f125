import { useTranslation } from "react-i18next";
import { actorName } from "#src/domain/actor-name.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { Chip } from "#src/ui/Chip.tsx";
import { KindShape } from "#src/ui/KindShape.tsx";
import type { EventPaneActions } from "./EventPane.tsx";

/** Kind and actors as chips that filter, and the place. */
export function EventChips({
  record,
  dataset,
  lang,
  actions,
}: {
  record: EventRecord;
  dataset: Dataset;
  lang: Lang;
  actions: Pick<EventPaneActions, "onActor" | "onKind">;
}) {
  const { t } = useTranslation();
  const { event, actors, evidence } = record;
  const place = evidence.find(({ as, claim }) => as !== "background" && claim.place !== undefined)
    ?.claim.place;
  const placeName = place === undefined ? undefined : inLang(place.name, lang);
  const kind = t(`kindOne.${event.kind}`);
  return (
    <div className="event-chips">
      <ul>
        <li>
          <Chip
            label={t("event.filterBy", { name: kind })}
            onPress={() => actions.onKind(event.kind)}
          >
            <KindShape kind={event.kind} />
            {kind}
          </Chip>
        </li>
        {actors.map((id) => {
          const name = actorName(dataset, id, lang);
          return (
            <li key={id}>
              <Chip label={t("event.filterBy", { name })} onPress={() => actions.onActor(id)}>
                {name}
              </Chip>
            </li>
          );
        })}
      </ul>
      {placeName === undefined ? undefined : (
        <p className="event-place">
          <span className="small-caps">
            {t(event.kind === "statement" ? "event.about" : "event.place")}
          </span>
          <span lang={placeName.lang}>{placeName.text}</span>
        </p>
      )}
    </div>
  );
}
