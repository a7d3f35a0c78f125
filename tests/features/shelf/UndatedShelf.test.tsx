import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { UndatedShelf } from "#src/features/shelf/UndatedShelf.tsx";
import { show } from "#tests/support/render.tsx";

const FORMED = {
  id: "formed",
  kind: "other",
  title: "The Earth formed",
  label: { text: "The Earth formed", lang: "en" },
  place: "4,540,000,000 BC",
} as const;

test.each([
  [false, "Undated events", "Undated 1"],
  [true, "Undated or beyond the axis", "Undated or beyond the axis 1"],
])("says whether dates stand on no axis (%s)", async (beyond, region, label) => {
  await show(
    <UndatedShelf
      events={[FORMED]}
      count={1}
      beyond={beyond}
      selected={undefined}
      onOpen={() => undefined}
    />,
  );
  expect(screen.getByRole("region", { name: region })).toBeVisible();
  expect(screen.getByRole("button", { name: label })).toBeVisible();
  expect(screen.getByRole("button", { name: /4,540,000,000 BC$/u })).toBeVisible();
});
