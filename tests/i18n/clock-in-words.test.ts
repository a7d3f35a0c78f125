import { expect, test } from "vitest";
import { timeInWords } from "#src/i18n/clock-in-words.ts";

test.each([
  ["2024-05-03T10:30:00+02:00", "3 May 2024, 10:30 (UTC+2)", "3. Mai 2024, 10:30 Uhr (UTC+2)"],
  ["2024-05-03T10:30", "3 May 2024, 10:30", "3. Mai 2024, 10:30 Uhr"],
  ["2024-05-03T10:30:15Z", "3 May 2024, 10:30:15 (UTC)", "3. Mai 2024, 10:30:15 Uhr (UTC)"],
  [
    "2024-05-03T10:30:00-05:30",
    "3 May 2024, 10:30 (UTC−5:30)",
    "3. Mai 2024, 10:30 Uhr (UTC−5:30)",
  ],
  [
    "2024-05-03T10:30Z/2024-05-03T12:00Z",
    "3 May 2024, 10:30–12:00 (UTC)",
    "3. Mai 2024, 10:30–12:00 Uhr (UTC)",
  ],
  [
    "2024-05-03T10:30/2024-05-04T12:00",
    "3 May 2024, 10:30 – 4 May 2024, 12:00",
    "3. Mai 2024, 10:30 Uhr – 4. Mai 2024, 12:00 Uhr",
  ],
  ["2024-05-03", "3 May 2024", "3. Mai 2024"],
  ["2024-05-03/2024-05-04", "3–4 May 2024", "3.–4. Mai 2024"],
  ["2024-05", "May 2024", "Mai 2024"],
  ["no date", "no date", "no date"],
])("%s is %s", (edtf, english, german) => {
  expect(timeInWords(edtf, "en")).toBe(english);
  expect(timeInWords(edtf, "de")).toBe(german);
});
