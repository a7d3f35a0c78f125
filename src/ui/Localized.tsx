import type { TextInLang } from "#src/domain/local-text.ts";
import "./localized.css";

/** Text in its own language; where that is not the reader's, `mark` names it in the reader's. */
export function Localized({ value, mark }: { value: TextInLang; mark?: string | undefined }) {
  return (
    <>
      <span lang={value.lang}>{value.text}</span>
      <LangMark name={mark} />
    </>
  );
}

/** The small "German" beside a text of another language; nothing where there is no name. */
export function LangMark({ name }: { name: string | undefined }) {
  return name === undefined ? undefined : <small className="lang-mark">{name}</small>;
}
