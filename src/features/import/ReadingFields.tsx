import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ReadingChoices } from "#src/worker/importing/import-protocol.ts";

const ENCODINGS = [
  "utf-8",
  "windows-1252",
  "iso-8859-2",
  "windows-1250",
  "windows-1251",
  "koi8-r",
  "macintosh",
  "utf-16le",
  "utf-16be",
  "shift_jis",
  "euc-kr",
  "gb18030",
];
const DELIMITERS = [
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "bar"],
] as const;

/** What the page may have guessed wrongly: how letters are encoded, and where cells end. */
export function ReadingFields({
  choices,
  hasHeader,
  cells,
  open,
  onRead,
}: {
  choices: ReadingChoices;
  /** of a table that was read */
  hasHeader: boolean | undefined;
  /** whether it may be a table */
  cells: boolean;
  /** whether something is doubtful */
  open: boolean;
  onRead: (choices: ReadingChoices) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  // other columns have another mapping
  const read = (other: ReadingChoices) => onRead({ ...choices, mapping: undefined, ...other });
  return (
    <details className="import-reading" open={open}>
      <summary>{t("importing.reading.title")}</summary>
      <div className="import-fields">
        <label htmlFor={`${id}-encoding`}>{t("importing.reading.encoding")}</label>
        <select
          id={`${id}-encoding`}
          value={choices.encoding ?? ""}
          onChange={({ target }) => read({ encoding: orNone(target.value) })}
        >
          <option value="">{t("importing.reading.found")}</option>
          {ENCODINGS.map((encoding) => (
            <option key={encoding}>{encoding}</option>
          ))}
        </select>
        {cells ? (
          <>
            <label htmlFor={`${id}-delimiter`}>{t("importing.reading.delimiter")}</label>
            <select
              id={`${id}-delimiter`}
              value={choices.delimiter ?? ""}
              onChange={({ target }) => read({ delimiter: orNone(target.value) })}
            >
              <option value="">{t("importing.reading.found")}</option>
              {DELIMITERS.map(([delimiter, name]) => (
                <option key={name} value={delimiter}>
                  {t(`importing.reading.${name}`)}
                </option>
              ))}
            </select>
          </>
        ) : undefined}
      </div>
      {hasHeader === undefined ? undefined : (
        <label className="import-check">
          <input
            type="checkbox"
            checked={choices.header ?? hasHeader}
            onChange={({ target }) => read({ header: target.checked })}
          />
          {t("importing.reading.header")}
        </label>
      )}
    </details>
  );
}

function orNone(value: string): string | undefined {
  return value === "" ? undefined : value;
}
