import type { CodedError } from "#src/domain/first-error-codes.ts";
import { CopyReport } from "./CopyReport.tsx";
import { ErrorCode } from "./ErrorCode.tsx";
import type { Facts } from "./report.ts";

/** What stands behind the sentence of one error: its code, and the report of it. */
export function ErrorFoot({ error, facts }: { error: CodedError; facts?: Facts | undefined }) {
  return (
    <>
      <ErrorCode error={error} /> <CopyReport errors={[{ error, facts }]} />
    </>
  );
}
