import { Suspense } from "react";
import type { Correction } from "#src/domain/correction.ts";
import type { Lang } from "#src/domain/model.ts";
import { lazyPart } from "#src/errors/lazy-part.ts";

const CorrectedLines = lazyPart(async () => (await import("./CorrectedLines.tsx")).CorrectedLines);

/** What was corrected since readers saw it first, where something was: of one event, or of all. */
export function Corrected({
  corrections,
  event,
  lang,
}: {
  corrections: readonly Correction[];
  /** the one that is told of */
  event?: string;
  lang: Lang;
}) {
  const told = event === undefined ? corrections : corrections.filter((one) => one.event === event);
  if (told.length === 0) return undefined;
  return (
    <Suspense>
      <CorrectedLines corrections={told} ofOne={event !== undefined} lang={lang} />
    </Suspense>
  );
}
