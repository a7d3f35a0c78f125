/** The events as they are printed: the same document that a published site has. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { eventsHtml } from "#src/formats/publish/events-html.ts";
import { dateInWords } from "#src/i18n/dates.ts";

export function printedEvents(
  dataset: Dataset,
  records: readonly EventRecord[],
  lang: Lang,
): string {
  return eventsHtml(
    {
      dataset,
      records,
      lang,
      dateInWords: (edtf, own) => dateInWords(edtf, own, "heading"),
    },
    2,
  );
}
