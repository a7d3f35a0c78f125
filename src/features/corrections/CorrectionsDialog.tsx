import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Correctable } from "#src/data/correctable.ts";
import type { Outcome, Walk } from "#src/data/use-deciding.ts";
import type { Change } from "#src/domain/decisions.ts";
import { writeCorrections } from "#src/domain/corrections-file.ts";
import type { Lang } from "#src/domain/model.ts";
import { onlyCorrections, takeAllBack, takeBack } from "#src/extract/review/take-back.ts";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { saveFile } from "#src/ui/save-file.ts";
import { ApplyFile } from "./ApplyFile.tsx";
import { ConfirmUndo } from "./ConfirmUndo.tsx";
import { correctionEntries, eventTitle, type CorrectionEntry } from "./correction-entries.ts";
import { CorrectionItem } from "./CorrectionItem.tsx";
import "./corrections.css";

const FILE = "corrections.json";

/** Of what is left, what may have the focus next: the first in the order of the dialog. */
const NEXT = ".correction-ways button, .corrections-foot button";

/** All corrections of a collection: in words, to take back, to save as a file, and those of others. */
export function CorrectionsDialog({
  correctable,
  lang,
  fault,
  onShow,
  onClose,
}: {
  correctable: Correctable;
  lang: Lang;
  /** why the latest change was not kept, in words */
  fault: ReactNode;
  onShow: (event: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { decisions, deciding, checked, original, of } = correctable;
  const [said, setSaid] = useState("");
  const [confirming, setConfirming] = useState(false);
  const entries = correctionEntries(correctable, lang);
  const unfit = entries.filter(({ problem }) => problem !== undefined);
  const { undo, redo } = deciding.history;
  const canUndo = undo !== undefined;
  const canRedo = redo !== undefined;
  const frame = useRef<HTMLDivElement>(null);
  // the button that was pressed may be gone with its correction
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    frame.current?.querySelector<HTMLElement>(NEXT)?.focus();
  }, [entries.length, canUndo, canRedo, confirming]);
  const carry = async (change: Change, done: string): Promise<Outcome> => {
    const outcome = await deciding.decide(change);
    setSaid(outcome === "saved" ? done : t(`correcting.refused.${outcome}`));
    return outcome;
  };
  const walk = async (step: Walk, done: string) => {
    const walked = await step();
    if (walked === undefined) return;
    setSaid(walked.outcome === "saved" ? done : t(`correcting.refused.${walked.outcome}`));
  };
  const bench = { checked, decisions };
  const corrections = onlyCorrections(decisions);
  // acceptances may name them, too
  const own = original === undefined ? { ...corrections, actors: new Map() } : corrections;
  const isKnown = (actor: string) => original === undefined || original.actors.has(actor);
  const item = (entry: CorrectionEntry) => (
    <CorrectionItem
      key={`${entry.on} ${entry.id}`}
      entry={entry}
      title={eventTitle(entry, correctable, lang)}
      lang={lang}
    >
      <p className="correction-ways">
        <Button
          look="link"
          onClick={() => void carry(takeBack(bench, entry, isKnown), t("correcting.said.undone"))}
        >
          {t(entry.problem === undefined ? "correcting.undoThis" : "correcting.list.remove")}
        </Button>
        {checked.dataset.events.some(({ id }) => id === entry.event) ? (
          <Button look="link" onClick={() => onShow(entry.event ?? "")}>
            {t("correcting.show")}
          </Button>
        ) : undefined}
      </p>
    </CorrectionItem>
  );
  return (
    <Modal title={t("correcting.list.title")} closeLabel={t("correcting.close")} onClose={onClose}>
      <div ref={frame} className="corrections" data-focus-group="">
        <p role="status" className="corrections-said">
          {said}
        </p>
        {fault}
        {entries.length === 0 ? <p>{t("correcting.list.none")}</p> : undefined}
        {unfit.length === 0 ? undefined : (
          <section>
            <h3 className="small-caps">{t("correcting.list.unfit", { count: unfit.length })}</h3>
            <p className="corrections-note">{t("correcting.list.unfitHow")}</p>
            <ul>{unfit.map(item)}</ul>
          </section>
        )}
        {entries.length === unfit.length ? undefined : (
          <section>
            <h3 className="small-caps">{t("correcting.list.own")}</h3>
            <ul>{entries.filter(({ problem }) => problem === undefined).map(item)}</ul>
          </section>
        )}
        {confirming ? (
          <ConfirmUndo
            count={entries.length}
            onYes={() => {
              setConfirming(false);
              void carry(takeAllBack(own), t("correcting.said.undone"));
            }}
            onNo={() => setConfirming(false)}
          />
        ) : undefined}
        <div className="corrections-foot">
          {entries.length === 0 ? undefined : (
            <>
              <Button
                look="outlined"
                onClick={() => {
                  const text = writeCorrections({ of, decisions: corrections });
                  saveFile(FILE, text, "application/json");
                  setSaid(t("correcting.file.saved", { file: FILE }));
                }}
              >
                {t("correcting.file.save")}
              </Button>
              <Button
                look="outlined"
                aria-expanded={confirming}
                onClick={() => setConfirming(!confirming)}
              >
                {t("correcting.list.undoAll")}
              </Button>
            </>
          )}
          {undo === undefined ? undefined : (
            <Button look="plain" onClick={() => void walk(undo, t("correcting.said.undo"))}>
              {t("correcting.undo")}
            </Button>
          )}
          {redo === undefined ? undefined : (
            <Button look="plain" onClick={() => void walk(redo, t("correcting.said.redo"))}>
              {t("correcting.redo")}
            </Button>
          )}
        </div>
        <ApplyFile correctable={correctable} lang={lang} carry={carry} />
        <p className="corrections-note">{t("correcting.local")}</p>
      </div>
    </Modal>
  );
}
