import { Trans } from "react-i18next";
import type { Words } from "./derivation-rows.ts";
import type { SentenceKey } from "./derivation-sentences.ts";

export interface SentenceValues {
  readonly words?: Words | undefined;
  /** the words in the reader's language, in brackets, after the source's own */
  readonly gloss?: string;
  readonly papers?: string;
  readonly published?: string;
  readonly date?: string;
  readonly events?: string;
}

/**
 * A sentence of the derivation. What stands in its gaps comes from sources, so it is put in as
 * elements: `Trans` would read "{{…}}" and "<…>" in an interpolated value as its own.
 */
export function DerivationSentence({
  i18nKey,
  count,
  values,
}: {
  i18nKey: SentenceKey;
  count?: number;
  values: SentenceValues;
}) {
  const { words, gloss = "", papers = "", published = "", date = "", events = "" } = values;
  return (
    <Trans
      i18nKey={i18nKey}
      {...(count === undefined ? {} : { count })}
      components={{
        words: <TimeWords words={words} gloss={gloss} />,
        papers: <Gap text={papers} />,
        published: <Gap text={published} />,
        date: <Gap text={date} />,
        events: <Gap text={events} />,
      }}
    />
  );
}

function TimeWords({ words, gloss }: { words: Words | undefined; gloss: string }) {
  return (
    <>
      <em className="time-words" lang={words?.lang}>
        {words?.text}
      </em>
      {gloss}
    </>
  );
}

function Gap({ text }: { text: string }) {
  return text;
}
