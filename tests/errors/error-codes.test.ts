import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ArchiveFault, ArchiveProblem } from "#src/archive/archive-file.ts";
import type { CorrectionsFault, CorrectionsProblem } from "#src/domain/corrections-file.ts";
import { ERROR_CODES, errorNamed, type ErrorName } from "#src/domain/error-codes.ts";
import type { FileFault, ProblemReason } from "#src/domain/problem.ts";
import type { ReadFault } from "#src/formats/file-reading.ts";
import type { ImportProblem } from "#src/formats/import/imported.ts";
import type { BackupFault, BackupProblem } from "#src/library/read-backup.ts";
import type { LibraryFault } from "#src/library/library.ts";
import type { AddressProblem } from "#src/url/address.ts";
import type { DeskError } from "#src/worker/desk.ts";
import type { ImportRefusal } from "#src/worker/importing/import-protocol.ts";
import { sentencesOf } from "./sentences.ts";

/** A kind that has no code doesn't compile here. */
type Needed =
  | `file.${FileFault["kind"]}`
  | `record.${ProblemReason}`
  | `address.${AddressProblem["reason"]}`
  | `archive.${ArchiveFault["kind"]}`
  | `part.${ArchiveProblem["reason"]}`
  | `library.${LibraryFault["kind"]}`
  | `worker.${DeskError["fault"]}`
  | `backup.${BackupFault["kind"]}`
  | `backed.${BackupProblem["reason"]}`
  | `corrections.${CorrectionsFault["kind"]}`
  | `correction.${CorrectionsProblem["kind"]}`
  | `article.${ReadFault["kind"]}`
  | `import.${ImportRefusal["kind"]}`
  | `value.${ImportProblem["reason"]}`;

const PAGES = "docs/errors";
const names = Object.keys(ERROR_CODES).filter((name): name is ErrorName => name in ERROR_CODES);
const codes = [...new Set(names.map((name) => errorNamed(name).code))].toSorted();
const pages = readdirSync(PAGES).filter((file) => file !== "README.md");
const read = (file: string) => readFileSync(`${PAGES}/${file}`, "utf8");

test("each kind of fault has a code", () => {
  const needed = { ...ERROR_CODES } satisfies Readonly<Record<Needed, number>>;
  expect(Object.values(needed).every((code) => code > 100 && code < 1000)).toBe(true);
});

test("each code has its page, and each page its code", () => {
  expect(pages.toSorted()).toEqual(codes.map((code) => `${code}.md`));
});

const SAID = "What Dateline says";
const PARTS = ["What it means", "When it comes", "What was kept", "What to do", "Example"];

test.each(codes)("the page of %s says everything that helps", (code) => {
  const text = read(`${code}.md`);
  expect(text).toMatch(new RegExp(`^# ${code}: \\S`, "u"));
  const parts = text.split(/^## /mu).slice(1);
  const wanted = code.startsWith("DL-9") ? PARTS : [SAID, ...PARTS];
  expect(parts.map((part) => part.split("\n")[0])).toEqual(wanted);
  for (const part of parts)
    expect(part.split("\n").slice(1).join("").trim().length).toBeGreaterThan(0);
  for (const [, link = ""] of text.matchAll(/\]\((\.\.\/[^)#]+)/gu)) {
    expect(readFileSync(`${PAGES}/${link}`, "utf8")).not.toBe("");
  }
});

test("the list names every page by its title", () => {
  const list = read("README.md");
  const titles = pages.map((file) => /^# (DL-\d+): (.*)$/mu.exec(read(file)) ?? []);
  const missing = titles.filter(([, code = "?", title = "?"]) => {
    return !list.includes(`- [${code}](${code}.md): ${title}`);
  });
  expect(missing).toEqual([]);
  expect(list.match(/^- \[/gmu)).toHaveLength(pages.length);
});

test("no two pages say the same", () => {
  const meanings = pages.map((file) => /^## What it means\n(.*?)^## /msu.exec(read(file))?.[1]);
  expect(new Set(meanings).size).toBe(pages.length);
});

// ----- sentences ----- //

// what the command line says stands beside what it does, in English alone
const shown = codes.filter((code) => !code.startsWith("DL-9"));

test.each(shown)("the page of %s has its sentences, in both languages", (code) => {
  const own = names.filter((name) => errorNamed(name).code === code);
  const lines = [...new Set(own.flatMap(sentencesOf))];
  const part = read(`${code}.md`).split(`## ${SAID}`)[1]?.split("\n## ")[0];
  expect(part?.trim().split("\n")).toEqual(lines);
});
