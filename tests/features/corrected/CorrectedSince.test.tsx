import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { Correction } from "#src/domain/correction.ts";
import { CorrectedEvent, CorrectedSince } from "#src/features/corrected/CorrectedSince.tsx";
import { addCorrectedWords } from "#src/i18n/corrected-words.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { show } from "#tests/support/render.tsx";

addCorrectedWords();
beforeEach(lendBrowser);

const MEETING = { event: "meeting", title: { en: "Meeting", de: "Treffen" } };
const CORRECTIONS: readonly Correction[] = [
  { day: "2026-03-04", what: "date", was: "2024-06", is: "2024-06-19", ...MEETING },
  { day: "2026-03-09", what: "title", called: { en: "Talks" }, ...MEETING },
  { day: "2026-03-09", what: "removed", event: "treaty", title: { en: "The pact" } },
];

test("the corrections of a collection stand under their day, the latest first", async () => {
  await show(<CorrectedSince corrections={CORRECTIONS} lang="en" />);
  const list = within(screen.getByRole("region", { name: "Corrections" }));
  expect(list.getAllByText(/2026$/u).map((day) => day.textContent)).toEqual([
    "9 March 2026",
    "4 March 2026",
  ]);
  expect(list.getByText("“The pact” was taken out.")).toBeVisible();
  expect(list.getByText("“Meeting” is now called “Talks”.")).toBeVisible();
  expect(
    list.getByText("“Meeting”: the date was June 2024, and is now 19 June 2024."),
  ).toBeVisible();
});

test("an event says what was corrected of it, and when", async () => {
  await show(<CorrectedEvent corrections={CORRECTIONS.slice(0, 2)} lang="en" />);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Corrected on 9 March 2026. It was called “Meeting”.",
    "Corrected on 4 March 2026. The date was June 2024, and is now 19 June 2024.",
  ]);
});

test("in German, a date that nobody knew is called unknown", async () => {
  const found: readonly Correction[] = [
    { day: "2026-03-04", what: "date", is: "2024-06-19", ...MEETING },
  ];
  await show(<CorrectedEvent corrections={found} lang="de" />, "de");
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "Berichtigt am 4. März 2026. Datum zuvor unbekannt, jetzt 19. Juni 2024.",
  );
});
