import type { TextInLang } from "#src/domain/local-text.ts";
import "./localized.css";

/** Text in its own language; where that is not the reader's, `mark` names it in the reader's. */
export function Localized({ value, mark }: { value: TextInLang; mark?: string | undefined }) {
  return (
    <>
      <span lang={value.lang}>{value.text}</span>
      {mark === undefined ? undefined : <small className="lang-mark">{mark}</small>}
    </>
  );
}
