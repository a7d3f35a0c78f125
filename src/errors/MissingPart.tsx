import type { ComponentProps, ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { firstError } from "#src/domain/first-error-codes.ts";
import { addOfflineWords } from "#src/i18n/offline-words.ts";
import { loadOnceMore, whyMissing, type Why } from "#src/offline/why-missing.ts";
import { BEGIN, Modal } from "#src/ui/Modal.tsx";
import { ErrorFoot } from "./ErrorFoot.tsx";
import { LoadAgain } from "./LoadAgain.tsx";
import "./missing-part.css";

addOfflineWords();

const ERROR = firstError("breakdown.part");

/**
 * What stands in the place of a part of the page that didn't come. What is the whole page is asked for once
 * more first: until then, there is nothing else to see.
 */
export async function missingPart(as: "piece" | "page"): Promise<ComponentType> {
  const why = await whyMissing();
  if (as === "piece") return () => <MissingPiece why={why} />;
  // what it says stays as it is until the page is gone
  if (why !== "unreachable" && loadOnceMore()) return await new Promise(() => undefined);
  return () => <MissingPage why={why} />;
}

/** The same of a dialog, which is closed as the one that was wanted would be. */
export async function missingDialog<P>(
  closing: (props: P) => (() => void) | undefined,
): Promise<ComponentType<P>> {
  const why = await whyMissing();
  return (props) => {
    const onClose = closing(props);
    return onClose === undefined ? undefined : <MissingDialog why={why} onClose={onClose} />;
  };
}

/** Why, what can be done, and the code. */
function WayOn(props: ComponentProps<typeof LoadAgain>) {
  return (
    <>
      <LoadAgain {...props} />
      <p>
        <ErrorFoot error={ERROR} />
      </p>
    </>
  );
}

function MissingPiece({ why }: { why: Why }) {
  const { t } = useTranslation();
  return (
    <div className="missing-part" role="alert">
      <h2>{t("missing.title")}</h2>
      <WayOn why={why} />
    </div>
  );
}

function MissingPage({ why }: { why: Why }) {
  const { t } = useTranslation();
  return (
    <main>
      <div className="missing-part missing-page" role="alert">
        <h1>{t("missing.title")}</h1>
        <WayOn why={why} />
      </div>
    </main>
  );
}

function MissingDialog({ why, onClose }: { why: Why; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t("missing.title")} closeLabel={t("missing.close")} onClose={onClose}>
      <div className="missing-part">
        <WayOn why={why} begin={BEGIN} />
      </div>
    </Modal>
  );
}
