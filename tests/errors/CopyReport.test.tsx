import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Problem } from "#src/domain/problem.ts";
import { LibraryFaultWords } from "#src/features/collections/LibraryFaultWords.tsx";
import { LoadFault } from "#src/features/notices/LoadFault.tsx";
import { Notices } from "#src/features/notices/Notices.tsx";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { show } from "#tests/support/render.tsx";

addWorkshopWords();

const nothing = () => undefined;
const SECRET = "quillfeather";

const record: Problem = {
  place: "claims[3]",
  id: SECRET,
  reason: "bad-date",
  detail: `${SECRET} 2024`,
  leftOut: true,
};

it.each([
  [
    "DL-107",
    <LoadFault
      key="file"
      fault={{ kind: "frame", field: SECRET }}
      url={`https://${SECRET}.example/${SECRET}.json`}
      onRetry={nothing}
      onBundled={nothing}
    />,
  ],
  [
    "DL-409",
    <LibraryFaultWords
      key="library"
      fault={{ kind: "failed", detail: `UnknownError: ${SECRET}` }}
      lang="en"
    />,
  ],
  ["DL-203", <Notices key="records" address={[]} records={[record]} onDismiss={nothing} />],
])("%s is shown, and copied without a word of what was read", async (code, ui) => {
  const user = await show(ui);
  expect(await screen.findByText(code)).toBeInTheDocument();
  await user.click(await screen.findByText("Copy report"));
  await screen.findByText(/^Copied\. It holds codes and numbers/u);
  const report = await navigator.clipboard.readText();
  expect(report).toContain(code);
  expect(report).toMatch(/^Dateline \d+\.\d+\.\d+\nBrowser: .+\nLanguage: en\n/u);
  expect(report).not.toContain(SECRET);
});

it("is copied by hand where the browser doesn't allow it otherwise", async () => {
  const user = await show(<LibraryFaultWords fault={{ kind: "silent" }} lang="de" />, "de");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(await screen.findByRole("button", { name: "Bericht kopieren" }));
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {
    name: /Der Browser lässt es nicht zu/u,
  });
  expect(field.value).toContain("DL-407 library.silent");
  await user.click(field);
  await waitFor(() => expect(field.selectionEnd).toBe(field.value.length));
});
