import { Suspense } from "react";
import { lazyMark } from "./lazy-part.ts";
import type { Reported } from "./report.ts";

/** Comes with the first error. Where it doesn't come, the codes that are shown say something alone. */
const ReportButton = lazyMark(async () => (await import("./ReportButton.tsx")).ReportButton);

/** Offers a report on what is shown beside it; within a line. */
export function CopyReport({ errors }: { errors: readonly Reported[] }) {
  return (
    <Suspense>
      <ReportButton errors={errors} />
    </Suspense>
  );
}
