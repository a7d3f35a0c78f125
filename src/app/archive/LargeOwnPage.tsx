import { useMemo } from "react";
import { useWorkshop } from "#src/data/workshop.ts";
import type { LocalText } from "#src/domain/model.ts";
import { LibraryError } from "#src/library/library.ts";
import { useChangeAddress } from "#src/url/use-address.ts";
import type { OwnPageProps } from "../OwnPage.tsx";
import { BUNDLED, ownCollection } from "../places.ts";
import { WorkshopDialog } from "../WorkshopDialog.tsx";
import { ArchivePage } from "./ArchivePage.tsx";

/** A collection of this machine that is too large for records: it is read, and nothing is added to it. */
export function LargeOwnPage({
  id,
  title,
  lang,
  dialog,
  onDialog,
}: OwnPageProps & { title: LocalText }) {
  const workshop = useWorkshop();
  const change = useChangeAddress();
  const own = useMemo(
    () => ({
      id,
      title,
      place: async () => {
        const library = await workshop.library();
        const bytes = await library.file(id);
        if (bytes === undefined) throw new LibraryError({ kind: "missing" });
        return { name: id, bytes };
      },
    }),
    [id, title, workshop],
  );
  return (
    <>
      <ArchivePage
        url={`own:${id}`}
        own={own}
        lang={lang}
        onBundled={() => change(BUNDLED, "push")}
        onDialog={onDialog}
      />
      {dialog === "add" ? (
        <WorkshopDialog
          dialog="add"
          shown={{ collection: id, data: undefined }}
          lang={lang}
          onOpen={(other) => {
            if (other !== undefined) change(ownCollection(other), "push");
          }}
          onClose={() => onDialog(undefined)}
        />
      ) : undefined}
    </>
  );
}
