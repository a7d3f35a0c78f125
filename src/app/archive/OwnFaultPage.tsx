import type { Lang, LocalText } from "#src/domain/model.ts";
import { LibraryFaultPage } from "#src/features/collections/LibraryFaultPage.tsx";
import { LostEvents } from "#src/features/collections/LostEvents.tsx";
import type { LibraryFault } from "#src/library/library.ts";
import { useChangeAddress } from "#src/url/use-address.ts";
import { BarePage } from "../BarePage.tsx";
import { BUNDLED } from "../places.ts";

/** In the place of a large collection of this machine whose file doesn't come. */
export function OwnFaultPage({
  fault,
  title,
  lang,
  onRetry,
  onCollections,
}: {
  fault: LibraryFault;
  title: LocalText;
  lang: Lang;
  onRetry: () => void;
  onCollections: () => void;
}) {
  const change = useChangeAddress();
  const onBundled = () => change(BUNDLED, "push");
  return (
    <BarePage lang={lang}>
      {fault.kind === "missing" ? (
        <LostEvents title={title} lang={lang} onCollections={onCollections} onBundled={onBundled} />
      ) : (
        <LibraryFaultPage fault={fault} lang={lang} onRetry={onRetry} onBundled={onBundled} />
      )}
    </BarePage>
  );
}
