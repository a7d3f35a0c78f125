import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ArchiveFaultPage } from "#src/features/notices/ArchiveFaultPage.tsx";
import { ArchiveNotices } from "#src/features/notices/ArchiveNotices.tsx";
import { FileNotes } from "#src/features/notices/FileNotes.tsx";
import type { ArchiveProblem } from "#src/archive/archive-file.ts";
import { addArchiveWords } from "#src/i18n/archive-words.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { show } from "#tests/support/render.tsx";

addArchiveWords();

const url = "https://read.example/<b>archive</b>.parquet";
const nothing = () => undefined;

describe("why an archive can't be opened", () => {
  it.each([
    [{ kind: "not-found", detail: "404" }, /no such file \(404\)/u, /keine solche Datei \(404\)/u],
    [{ kind: "unreachable", detail: "" }, /could not be reached/u, /nicht zu erreichen/u],
    [{ kind: "not-parquet", detail: "" }, /neither a Parquet file/u, /weder eine Parquet-Datei/u],
    [
      { kind: "not-json", detail: "", line: 3, column: 7 },
      /line 3, column 7/u,
      /Zeile 3, Spalte 7/u,
    ],
    [{ kind: "frame", detail: "title" }, /its field “title”/u, /ihr Feld „title“/u],
    [{ kind: "cut-off", detail: "" }, /ends too early/u, /endet zu früh/u],
    [{ kind: "columns", detail: "title" }, /columns .*: title/u, /Spalten, .*: title/u],
    [{ kind: "manifest", detail: "files" }, /files is missing/u, /files fehlt/u],
    [{ kind: "empty", detail: "" }, /has no events/u, /keine Ereignisse/u],
    [{ kind: "too-large", detail: "9" }, /too large/u, /zu groß/u],
    [{ kind: "codec", detail: "LZO" }, /can’t be read here: LZO/u, /gelesen werden kann: LZO/u],
    [undefined, /should not exist/u, /nicht geben sollte/u],
  ] as const)("%j", async (fault, english, german) => {
    await show(<ArchiveFaultPage fault={fault} url={url} onRetry={nothing} onBundled={nothing} />);
    expect(screen.getByRole("alert")).toHaveTextContent(english);
    expect(screen.getByRole("alert")).toHaveTextContent(url);
    await show(
      <ArchiveFaultPage fault={fault} url={url} onRetry={nothing} onBundled={nothing} />,
      "de",
    );
    expect(screen.getAllByRole("alert")[1]).toHaveTextContent(german);
  });
});

function showNotices(problems: readonly ArchiveProblem[], lang: "de" | "en" = "en") {
  return show(
    <ArchiveNotices address={[]} problems={problems} ended={undefined} onDismiss={nothing} />,
    lang,
  );
}

describe("what was wrong with an archive", () => {
  it("is nothing to speak of where nothing was", async () => {
    await showNotices([]);
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("counts what is missing, and stands over nothing else", async () => {
    await showNotices([
      { reason: "part-unreadable", detail: "row group 2", events: 1200 },
      { reason: "bad-date", detail: "begin", events: 3 },
    ]);
    const notices = screen.getByRole("region", { name: "Notices" });
    expect(notices).toHaveTextContent("1,200 events of the archive are missing.");
    expect(notices).not.toHaveTextContent("is no date");
  });

  it("pushes nothing away where no event is missing", async () => {
    await showNotices([{ reason: "unsorted", detail: "a.parquet", events: 9 }]);
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("a reader that broke down is not called a file with something missing", async () => {
    const again = vi.fn<() => void>();
    const user = await show(
      <ArchiveNotices
        address={[]}
        problems={[{ reason: "lost", detail: "crashed", events: 0 }]}
        ended={{ events: 9, of: 9, onAgain: again }}
        onDismiss={nothing}
      />,
    );
    expect(screen.getByRole("region")).toHaveTextContent("Reading the archive broke off.");
    expect(screen.getByRole("region")).not.toHaveTextContent("9 of 9");
    await user.click(screen.getByRole("button", { name: "Read it again" }));
    expect(again).toHaveBeenCalledOnce();
  });

  it("is gone when it is dismissed, until there is something new", async () => {
    const dismissed = vi.fn<() => void>();
    const problem: ArchiveProblem = { reason: "file-missing", detail: "2019.parquet", events: 0 };
    const user = await show(
      <ArchiveNotices address={[]} problems={[problem]} ended={undefined} onDismiss={dismissed} />,
    );
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(dismissed).toHaveBeenCalledOnce();
    expect(screen.queryByRole("region")).toBeNull();
  });
});

describe("notes about a file, for which no event is missing", () => {
  const notes: readonly ArchiveProblem[] = [
    { reason: "bad-date", detail: "begin", events: 3 },
    { reason: "part-unreadable", detail: "row group 2", events: 1200 },
    { reason: "lost", detail: "crashed", events: 0 },
  ];

  it("are counted in a word, and told to whoever asks", async () => {
    lendBrowser();
    const user = await show(<FileNotes problems={notes} />);
    await user.click(screen.getByRole("button", { name: "1 note about the file" }));
    const dialog = screen.getByRole("dialog", { name: "Notes about the file" });
    expect(dialog).toHaveTextContent("no event is missing for it");
    expect(dialog).toHaveTextContent(
      "something in begin is no date; such events count as undated. It concerns 3 events.",
    );
    expect(dialog).not.toHaveTextContent("row group 2");
    await user.click(screen.getByRole("button", { name: "Close the notes" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("are not spoken of where there are none", async () => {
    await show(<FileNotes problems={notes.slice(1)} />, "de");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
