/** What is said of an article besides its words: as it was found, and as somebody gives it. */
import type { Lang } from "#src/domain/model.ts";
import type { Question } from "#src/formats/questions-of.ts";
import { readTypedDay } from "./typed-day.ts";

/** As it stands in the fields of the form. */
export type Given = Readonly<Record<Question["about"], string>>;

export type Field = keyof Given;
export const FIELDS = ["headline", "publisher", "published", "lang"] as const satisfies Field[];

/** BCP 47's word for a language that nobody has named. */
export const UNNAMED = "und";

export function givenAtFirst(questions: readonly Question[]): Given {
  const found = (field: Field) => questionAbout(field, questions)?.found;
  return {
    headline: found("headline") ?? "",
    publisher: found("publisher") ?? "",
    published: found("published") ?? "",
    lang: found("lang") ?? UNNAMED,
  };
}

export function questionAbout(field: Field, questions: readonly Question[]): Question | undefined {
  return questions.find(({ about }) => about === field);
}

/** What has to be mended before the article can be kept. */
export function faultsOf(given: Given, lang: Lang): readonly Field[] {
  const faulty: Readonly<Record<Field, boolean>> = {
    headline: !isVisible(given.headline),
    publisher: !isVisible(given.publisher),
    published: readTypedDay(given.published, lang).kind === "unreadable",
    lang: false,
  };
  return FIELDS.filter((field) => faulty[field]);
}

/** Blanks and combining marks alone show nothing. */
function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
