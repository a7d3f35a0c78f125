/** From the blocks of a file, and what its markup says, to the article. */
import { LangTag } from "#src/domain/model.ts";
import { creditsOfLine, creditsOfParagraph } from "./agencies.ts";
import type { Block } from "./block.ts";
import { datelineOf, openingDateline } from "./dateline.ts";
import { addressOf, publisherIn } from "./imprint.ts";
import { guessLanguage, isUnread, UNDETERMINED } from "./guess-language.ts";
import { type DayFound, givenDay, publicationOf } from "./publication.ts";
import type { AsideReason, ReadArticle, ReadProblem } from "./read-article.ts";
import type { ReadingHints } from "./reading-hints.ts";
import { sortBlocks, type Sorted } from "./sort-blocks.ts";
import { dayOfAddress } from "./written-day.ts";

/** What the markup of a file says of the article. */
export interface SaidByFile {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
  readonly days?: readonly DayFound[];
  readonly problems?: readonly ReadProblem[];
  readonly aside?: ReadArticle["aside"];
}

/** Blocks at the end of an article, in which a date line or a credit may stand. */
const MOST_CREDITED = 3;
/** UTF-16 units that show which language a text is in. */
const ENOUGH = 20_000;

export function composeArticle(
  blocks: readonly Block[],
  said: SaidByFile,
  hints: ReadingHints,
): ReadArticle {
  const sorted = sortBlocks(blocks, said.title);
  const aside = [...(said.aside ?? []), ...sorted.aside];
  const url = hints.url ?? said.url ?? addressOf(blocks);
  const { published, otherDays, problems } = publicationOf([
    ...givenDay(hints.published),
    ...(said.days ?? []),
    ...daysInWords(sorted),
    ...dayInAddress(url),
  ]);
  const guessed = guessLanguage(sampleOf(sorted));
  const lang = languageOf(guessed, said.lang, hints.lang);
  const byline = said.byline ?? aside.find(({ reason }) => reason === "byline")?.text;
  const publisher = said.publisher ?? publisherAmong(aside);
  return {
    ...whoAndWhere({ title: sorted.title, byline, url, publisher }),
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
    agencies: agenciesOf(sorted, said.byline),
    otherDays,
    paragraphs: sorted.paragraphs.map(({ text, given }) => ({ text, ...(given && { given }) })),
    aside,
    problems: [
      ...(said.problems ?? []),
      ...emptiness(blocks, sorted, aside.length),
      ...problems,
      ...unread(lang, guessed),
    ],
  };
}

type WhoAndWhere = "title" | "byline" | "url" | "publisher";

/** Without the fields that nothing is known of. */
function whoAndWhere({
  title,
  byline,
  url,
  publisher,
}: Readonly<Record<WhoAndWhere, string | undefined>>): Pick<ReadArticle, WhoAndWhere> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function emptiness(
  blocks: readonly Block[],
  { paragraphs }: Sorted,
  aside: number,
): readonly ReadProblem[] {
  if (paragraphs.length > 0) return [];
  return [{ kind: blocks.length === 0 && aside === 0 ? "empty" : "no-article" }];
}

/** The words win over the markup: many pages call every text English. */
function languageOf(
  guessed: string | undefined,
  said: string | undefined,
  given: string | undefined,
): string | undefined {
  if (given !== undefined) return given;
  const tag = tagOf(said);
  if (guessed === undefined || guessed === UNDETERMINED) return tag;
  return tag?.toLowerCase().split("-")[0] === guessed ? tag : guessed;
}

/** Files also write "de_DE", and words that are no tag at all. */
function tagOf(said: string | undefined): string | undefined {
  const tag = LangTag.safeParse(said?.trim().replaceAll("_", "-"));
  return tag.success ? tag.data : undefined;
}

function unread(lang: string | undefined, guessed: string | undefined): readonly ReadProblem[] {
  const of = lang ?? guessed;
  return isUnread(of) ? [{ kind: "unread-language", detail: of ?? UNDETERMINED }] : [];
}

function sampleOf({ paragraphs, title = "" }: Sorted): string {
  let sample = "";
  for (const { text } of paragraphs) {
    if (sample.length > ENOUGH) break;
    sample += `${text}\n`;
  }
  return sample === "" ? title : sample;
}

/** The newspaper that a line with the day of publication names. */
function publisherAmong(aside: ReadArticle["aside"]): string | undefined {
  const dated = aside.filter(({ reason }) => reason === "date-line");
  return dated.map(({ text }) => publisherIn(text)).find((name) => name !== undefined);
}

const DATED: ReadonlySet<AsideReason> = new Set(["date-line", "byline"]);

/** The days in date lines and in the first paragraph's dateline; the day of a change comes last. */
function daysInWords({ aside, paragraphs }: Sorted): readonly DayFound[] {
  const lines = aside.flatMap(({ text, reason }) => {
    const line = DATED.has(reason) ? datelineOf(text) : undefined;
    return line === undefined ? [] : [line];
  });
  const opening = openingDateline(paragraphs.map(({ text }) => text));
  const found = opening === undefined ? lines : [...lines, opening];
  const own = found.filter(({ updated }) => !updated);
  return (own.length > 0 ? own : found).map(({ edtf, words }) => ({
    edtf,
    basis: "dateline",
    words,
  }));
}

function dayInAddress(url: string | undefined): readonly DayFound[] {
  const day = url === undefined ? undefined : dayOfAddress(url);
  return day === undefined ? [] : [{ ...day, basis: "address" }];
}

const CREDITS: ReadonlySet<AsideReason> = new Set([
  "author-code",
  "byline",
  "legal",
  "photo-credit",
]);

/** Credits in the article come first, those of its pictures last. */
function agenciesOf({ paragraphs, aside }: Sorted, byline = ""): readonly string[] {
  const edges = [...paragraphs.slice(0, 1), ...paragraphs.slice(-MOST_CREDITED)];
  const lines = aside.filter(({ reason }) => CREDITS.has(reason));
  const pictures = lines.filter(({ reason }) => reason === "photo-credit");
  const others = lines.filter(({ reason }) => reason !== "photo-credit");
  return [
    ...new Set([
      ...edges.flatMap(({ text }) => creditsOfParagraph(text)),
      ...creditsOfLine(byline),
      ...[...others, ...pictures].flatMap(({ text }) => creditsOfLine(text)),
    ]),
  ];
}
