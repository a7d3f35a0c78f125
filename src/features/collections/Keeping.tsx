import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usageQuery } from "#src/data/own-collection.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Lang } from "#src/domain/model.ts";
import { bytesInWords } from "#src/i18n/bytes-in-words.ts";
import type { Usage } from "#src/library/library.ts";
import { Button } from "#src/ui/Button.tsx";
import { RestoreBackup } from "./RestoreBackup.tsx";
import { useBackup } from "./use-backup.tsx";
import type { LibraryAct } from "./use-library-act.ts";

/** How much is kept, how safe it is there, and how it is taken elsewhere. */
export function Keeping({ lang, library }: { lang: Lang; library: LibraryAct }) {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const client = useQueryClient();
  const query = usageQuery(workshop);
  const { data: usage } = useQuery(query);
  const [asked, setAsked] = useState(false);
  const ask = async () => {
    const granted = await library.act(
      (own) => own.persist(),
      (yes) => t(yes ? "collections.keeping.granted" : "collections.keeping.refused"),
    );
    setAsked(granted !== undefined);
    await client.invalidateQueries({ queryKey: query.queryKey });
  };
  const backUp = useBackup(library, lang);
  return (
    <section className="keeping" aria-label={t("collections.keeping.title")}>
      <h3 className="small-caps">{t("collections.keeping.title")}</h3>
      {usage === undefined ? undefined : (
        <p>
          <UsageWords usage={usage} lang={lang} />
        </p>
      )}
      <div className="button-row">
        {usage === undefined || usage.persisted ? undefined : (
          <Button look="outlined" aria-disabled={asked || library.busy} onClick={() => void ask()}>
            {t("collections.keeping.ask")}
          </Button>
        )}
        <Button look="outlined" aria-disabled={library.busy} onClick={() => void backUp()}>
          {t("collections.keeping.all")}
        </Button>
        <RestoreBackup library={library} lang={lang} />
      </div>
    </section>
  );
}

function UsageWords({ usage, lang }: { usage: Usage; lang: Lang }) {
  const { t } = useTranslation();
  const { used, quota, persisted } = usage;
  const room =
    used === undefined || quota === undefined
      ? t("collections.keeping.usedUnknown")
      : t("collections.keeping.used", {
          used: bytesInWords(used, lang),
          quota: bytesInWords(quota, lang),
        });
  const safety = persisted
    ? t("collections.keeping.persisted")
    : t("collections.keeping.notPersisted");
  return `${room} ${safety}`;
}
