/** A plain-text citation of a view: the event, the collection, who says so, the address, the day. */
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { quoted } from "#src/i18n/quoted.ts";

export interface Cited {
  readonly collection: LocalText;
  readonly event: { readonly title: LocalText; readonly date: string } | undefined;
  readonly sources: readonly {
    readonly publisher: string;
    readonly headline: string;
    readonly day: string | undefined;
  }[];
  readonly address: string;
}

interface CitationWords {
  /** before the sources, by their number */
  readonly sources: string;
  /** "Retrieved on 12 July 2025" */
  readonly retrieved: string;
}

/** Parts that are not known are left out. */
export function citationOfView(
  { collection, event, sources, address }: Cited,
  words: CitationWords,
  lang: Lang,
): string {
  const title = textInLang(collection, lang);
  const head =
    event === undefined
      ? title
      : `${quoted(textInLang(event.title, lang), lang)} (${event.date}). ${title}`;
  const said = sources.map(({ publisher, headline, day }) => {
    const of = headline === publisher ? publisher : `${publisher}: ${quoted(headline, lang)}`;
    return day === undefined ? of : `${of}, ${day}`;
  });
  return [
    `${head} (Dateline).`,
    ...(said.length === 0 ? [] : [`${words.sources}: ${said.join("; ")}.`]),
    `${address} (${words.retrieved}).`,
  ].join(" ");
}
