import type { CodedError } from "#src/domain/first-error-codes.ts";
import "./errors.css";

/** Behind a sentence, quietly: what its page in docs/errors is called. */
export function ErrorCode({ error }: { error: CodedError }) {
  return (
    <span className="error-code" translate="no">
      {error.code}
    </span>
  );
}
