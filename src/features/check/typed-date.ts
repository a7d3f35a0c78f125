/** What an editor types as a date: words such as "12 July 2025", or EDTF. */
import { readTypedEdtf } from "#src/i18n/date-query.ts";

/** As EDTF; `undefined` where it can't be read. Words of both languages are read whatever the page's. */
export function edtfTyped(text: string): string | undefined {
  return readTypedEdtf(text, "en");
}
