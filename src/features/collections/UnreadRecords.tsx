import { errorNamed } from "#src/domain/error-codes.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import type { StoredProblem } from "#src/library/library.ts";

/** Names what is kept and can't be read; nothing where there is none. */
export function UnreadRecords({
  records,
  words,
}: {
  records: readonly StoredProblem[];
  words: string;
}) {
  if (records.length === 0) return undefined;
  return (
    <details className="own-notice">
      <summary>
        {words} <ErrorCode error={errorNamed("kept.unread")} />
      </summary>
      <ul>
        {records.map(({ store, key, field }) => (
          <li key={`${store} ${key}`}>
            <code>{key}</code>: {field}
          </li>
        ))}
      </ul>
      <CopyReport errors={records.map(() => ({ error: errorNamed("kept.unread") }))} />
    </details>
  );
}
