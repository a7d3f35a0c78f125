import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Correctable } from "#src/data/correctable.ts";
import { useCorrectableFile } from "#src/data/use-correctable-file.ts";
import type { Lang } from "#src/domain/model.ts";
import {
  isCorrection,
  listedCorrections,
  takeBack,
  type RecordName,
} from "#src/extract/review/take-back.ts";
import { CorrectClaim } from "#src/features/check/CorrectClaim.tsx";
import { LibraryFaultWords } from "#src/features/collections/LibraryFaultWords.tsx";
import { CorrectedMark } from "#src/features/corrections/CorrectedMark.tsx";
import { CorrectingNotice } from "#src/features/corrections/CorrectingNotice.tsx";
import { CorrectionsDialog } from "#src/features/corrections/CorrectionsDialog.tsx";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { Button } from "#src/ui/Button.tsx";
import type { CorrectingState, ToCorrect } from "./correcting-state.ts";

addWorkshopWords();

interface Props {
  readonly toCorrect: ToCorrect;
  readonly onState: (state: CorrectingState) => void;
}

/** The dialogs of correcting over the page, and what is to be said of it above. */
export function Correcting({
  toCorrect,
  state,
  lang,
  hidesEvent,
  onState,
  onShow,
}: Props & {
  state: CorrectingState;
  lang: Lang;
  /** whether the event that the address names is not shown because of corrections */
  hidesEvent: boolean;
  onShow: (event: string) => void;
}) {
  const close = () => onState({ open: "nothing" });
  return (
    <WithCorrectable toCorrect={toCorrect}>
      {(correctable) => {
        const { fault: why, history } = correctable.deciding;
        const { undo } = history;
        const fault =
          why === undefined ? undefined : (
            <p role="alert">
              <LibraryFaultWords fault={why} lang={lang} />
            </p>
          );
        return (
          <>
            <CorrectingNotice
              said={state.open === "nothing" ? state.said : undefined}
              hidesEvent={hidesEvent}
              fault={"own" in toCorrect ? undefined : fault}
              onUndo={
                undo &&
                (() => {
                  void undo().then((walked) =>
                    // where it was not, the fault says why
                    onState({
                      open: "nothing",
                      ...(walked?.outcome === "saved" ? { said: "undone" } : {}),
                    }),
                  );
                })
              }
              onList={() => onState({ open: "list" })}
              onDismiss={close}
            />
            {state.open === "claim" ? (
              <CorrectClaim
                correctable={correctable}
                claims={state.claims}
                lang={lang}
                fault={fault}
                onDone={(done) => onState({ open: "nothing", ...done })}
                onClose={close}
              />
            ) : undefined}
            {state.open === "list" ? (
              <CorrectionsDialog
                correctable={correctable}
                lang={lang}
                fault={fault}
                onShow={(event) => {
                  close();
                  onShow(event);
                }}
                onClose={close}
              />
            ) : undefined}
          </>
        );
      }}
    </WithCorrectable>
  );
}

/** How many corrections change what is shown. */
export function CorrectionsCount({ toCorrect, onState }: Props) {
  const { t } = useTranslation();
  return (
    <WithCorrectable toCorrect={toCorrect}>
      {({ decisions }) => {
        const count = listedCorrections(decisions).length;
        return count === 0 ? undefined : (
          <Button look="link" onClick={() => onState({ open: "list" })}>
            {t("correcting.count", { count })}
          </Button>
        );
      }}
    </WithCorrectable>
  );
}

/** Marks the claims of a passage, or an event, where one of them is corrected. */
export function Corrected({
  toCorrect,
  names,
  onState,
}: Props & { readonly names: readonly RecordName[] }) {
  return (
    <WithCorrectable toCorrect={toCorrect}>
      {(correctable) => {
        const { original, deciding, checked, decisions } = correctable;
        const name = names.find((each) => isCorrected(each, correctable));
        if (name === undefined) return undefined;
        const isKnown = (actor: string) => original === undefined || original.actors.has(actor);
        const undo = async () => {
          const change = takeBack({ checked, decisions }, name, isKnown);
          const outcome = await deciding.decide(change);
          onState(outcome === "saved" ? { open: "nothing", said: "undone" } : { open: "list" });
        };
        return (
          <CorrectedMark onUndo={() => void undo()} onList={() => onState({ open: "list" })} />
        );
      }}
    </WithCorrectable>
  );
}

/** What an editor has added or rejected here is no correction of what stands here. */
function isCorrected({ on, id }: RecordName, { decisions }: Correctable): boolean {
  if (on === "claim") return decisions.claims.get(id)?.decision === "correct";
  const decision = decisions.events.get(id);
  return decision !== undefined && isCorrection({ on: "event", decision });
}

function WithCorrectable({
  toCorrect,
  children,
}: {
  toCorrect: ToCorrect;
  children: (correctable: Correctable) => ReactNode;
}) {
  return "own" in toCorrect ? (
    children(toCorrect.own)
  ) : (
    <OfFile address={toCorrect.address}>{children}</OfFile>
  );
}

function OfFile({
  address,
  children,
}: {
  address: string;
  children: (correctable: Correctable) => ReactNode;
}) {
  const correctable = useCorrectableFile(address);
  return correctable === undefined ? undefined : children(correctable);
}
