/**
 * What the program that made a file wrote into it: often a template's, so it never wins. Its author is
 * whoever saved the file, and no byline.
 */
import { oneLine } from "./html-metadata.ts";
import type { PublicationDay, ReadArticle } from "./read-article.ts";
import { dayOfStamp } from "./written-day.ts";

export interface MakersHints {
  readonly title: string | undefined;
  /** ISO 8601 */
  readonly made: string | undefined;
}

/** Names that programs give: "Microsoft Word - Entwurf.docx", "Document1". */
const NO_TITLE =
  /\.(?:docx?|pdf|indd|qxp|rtf|txt)$|^(?:microsoft|untitled|document|dokument|unbenannt)\b/iu;
const FEWEST_WORDS = 3;

/**
 * The article with a title, where it shows none itself, and with the day of making among the days that
 * did not win: it is offered as an answer, and never taken for the day of publication.
 */
export function withMakersHints(article: ReadArticle, hints: MakersHints): ReadArticle {
  const title = titleOf(hints.title);
  const made = article.published === undefined ? dayOf(hints.made) : undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...article,
    otherDays: made === undefined ? article.otherDays : [...article.otherDays, made],
  };
}

function titleOf(said: string | undefined): string | undefined {
  const title = oneLine(said);
  const words = title.split(" ").length;
  return words < FEWEST_WORDS || NO_TITLE.test(title) ? undefined : title;
}

function dayOf(made: string | undefined): PublicationDay | undefined {
  const edtf = made === undefined ? undefined : dayOfStamp(made)?.edtf;
  return edtf === undefined ? undefined : { edtf, basis: "made", words: oneLine(made) };
}
