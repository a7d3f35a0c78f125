import { useQueryClient } from "@tanstack/react-query";
import { use, useEffect } from "react";
import { isNew, noteSeen } from "#src/data/note-seen.ts";
import type { OpenedCollection } from "#src/data/own-collection.ts";
import type { Deciding } from "#src/data/use-deciding.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Lang } from "#src/domain/model.ts";
import { CheckView } from "#src/features/check/CheckView.tsx";
import { useAddress } from "#src/url/use-address.ts";

/** The checking of a collection, bound to the address and to what keeps its decisions. */
export function CheckStage({
  opened,
  lang,
  deciding,
  onAdd,
}: {
  opened: OpenedCollection;
  lang: Lang;
  deciding: Deciding;
  onAdd: () => void;
}) {
  const workshop = useWorkshop();
  const client = useQueryClient();
  const desk = use(workshop.desk());
  useEffect(() => {
    // who can't keep it is told so with the first decision
    noteSeen(opened, isNew, workshop, client).catch(() => undefined);
  }, [opened, workshop, client]);
  const { reading, change } = useAddress();
  const { article, claim } = reading.address;
  const { whole, checked, collection } = opened;
  return (
    <CheckView
      whole={whole}
      checked={checked}
      collection={collection}
      lang={lang}
      article={article}
      claim={claim}
      onGo={change}
      decide={deciding.decide}
      history={deciding.history}
      saving={deciding.saving}
      desk={desk}
      onShow={(event) =>
        change({ view: "timeline", event, article: undefined, claim: undefined }, "push")
      }
      onAdd={onAdd}
      onSeen={() => {
        noteSeen(opened, () => true, workshop, client).catch(() => undefined);
      }}
    />
  );
}
