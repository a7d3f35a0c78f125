/** What a reader is told of what is wrong, in both languages, as the page says it. */
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect } from "vitest";
import type { ImportProblem } from "#src/formats/import/imported.ts";
import { FailureWords } from "#src/features/import/FailureWords.tsx";
import type { ImportFailure } from "#src/features/import/use-import.ts";
import { useProblemWords } from "#src/features/import/use-problem-words.ts";
import { addArchiveWords } from "#src/i18n/archive-words.ts";
import { i18n } from "#src/i18n/i18n.ts";
import { addImportingWords } from "#src/i18n/importing-words.ts";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { LANGS, type Lang } from "#src/domain/model.ts";

addArchiveWords();
addImportingWords();
addWorkshopWords();

/** A text that is missing is a fault, and not its own name. */
function missing(key: string): never {
  throw new Error(`no text ${key}`);
}

const VOICES = {
  de: i18n.cloneInstance({ lng: "de", parseMissingKeyHandler: missing }),
  en: i18n.cloneInstance({ lng: "en", parseMissingKeyHandler: missing }),
};

/** What is said in both languages, without mark-up. */
export function saidOf(element: (lang: Lang) => ReactElement): readonly string[] {
  return LANGS.map((lang) => {
    const html = renderToStaticMarkup(
      createElement(I18nextProvider, { i18n: VOICES[lang] }, element(lang)),
    );
    const words = html
      .replace(/<[^>]*>/gu, " ")
      .replace(/&(?:amp|lt|gt|quot|#x27);/gu, "?")
      .trim();
    expect(words).toMatch(/\p{L}/u);
    return words;
  });
}

/** A text of the interface with its values, in both languages. */
export function textsOf(say: (t: typeof i18n.t) => string): readonly string[] {
  return LANGS.map((lang) => {
    const words = say(VOICES[lang].t);
    expect(words).toMatch(/\p{L}/u);
    return words;
  });
}

export function expectImportFailure(fault: ImportFailure): void {
  const said = saidOf((lang) => createElement(FailureWords, { why: fault, lang }));
  if ("line" in fault && fault.kind === "not-json") {
    for (const words of said) expect(words).toContain(String(fault.line));
  }
}

function ProblemLines({ problems }: { problems: readonly ImportProblem[] }) {
  return useProblemWords().list(problems);
}

/** Each says where: a row, a line or a path. */
export function expectImportProblems(problems: readonly ImportProblem[]): void {
  if (problems.length === 0) return;
  for (const { place, detail } of problems) {
    const { row, line, path } = place;
    expect([row, line, path].some((part) => part !== undefined)).toBe(true);
    for (const count of [row, line]) if (count !== undefined) expect(count).toBeGreaterThan(0);
    expect(detail.length).toBeLessThan(400);
  }
  saidOf(() => createElement(ProblemLines, { problems: problems.slice(0, 5) }));
}
