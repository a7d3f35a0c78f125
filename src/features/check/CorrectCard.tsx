import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Correctable } from "#src/data/correctable.ts";
import type { Lang, Source } from "#src/domain/model.ts";
import { markPassage } from "#src/domain/passage-marks.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import { MarkedText } from "#src/ui/MarkedText.tsx";
import { CardFacts } from "./CardFacts.tsx";
import { CardPanel } from "./CardPanel.tsx";
import { EditForm } from "./EditForm.tsx";
import { rejectBecause } from "./reject-because.ts";
import { useActs, type Act, type Outcome } from "./use-acts.ts";
import type { Carry } from "./use-carry.ts";
import { useEditing } from "./use-editing.ts";

/** What was done, and the event that the sentence was evidence for. */
export interface Corrected {
  readonly said: "rejected" | "corrected";
  readonly event: string | undefined;
}

type Choice = "nothing" | "otherwise";

/** The sentence, what was read in it, and the two ways in which that can be wrong. */
export function CorrectCard({
  card,
  source,
  correctable,
  lang,
  onDone,
}: {
  card: Card;
  source: Source;
  correctable: Correctable;
  lang: Lang;
  onDone: (done: Corrected) => void;
}) {
  const { t } = useTranslation();
  const { checked, collection, decisions, deciding, shelf } = correctable;
  const [choice, setChoice] = useState<Choice>();
  const [refused, setRefused] = useState<Exclude<Outcome, "saved">>();
  const [done, setDone] = useState<Corrected["said"]>();
  // a rejected claim is evidence for none any more
  const [event] = useState(card.events[0]?.id);
  const acts = useActs({ checked, decisions, decide: deciding.decide });
  const perform = async (act: Act): Promise<Outcome> => {
    const again = acts.isKeeping();
    setRefused(undefined);
    const outcome = await acts.perform(act);
    // of a button that was pressed twice the first press says what came of it
    if (outcome !== "saved" && !(again && outcome === "nothing")) setRefused(outcome);
    return outcome;
  };
  const carry: Carry = async (act) => {
    const outcome = await perform(act);
    // what would change nothing is not to be closed as if it were kept
    return outcome === "nothing" ? "failed" : outcome;
  };
  const choices = useRef<HTMLDivElement>(null);
  const close = () => {
    choices.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setChoice(undefined);
  };
  const keptAs = shelf.of === "data" ? `data:${shelf.address}` : shelf.id;
  const { editing } = useEditing({ collection, lang, keptAs }, card, source, carry, () =>
    setDone("corrected"),
  );
  // not before the draft that it was made from is forgotten: whoever hears of it closes the dialog
  useEffect(() => {
    if (done !== undefined) onDone({ said: done, event });
  });
  return (
    <>
      <Sentence card={card} source={source} correctable={correctable} lang={lang} />
      <h3 className="small-caps">{t("correcting.read")}</h3>
      <CardFacts card={card} collection={collection} lang={lang} />
      <div ref={choices} className="card-acts" role="group" aria-label={t("correcting.wrong")}>
        {(["nothing", "otherwise"] as const).map((each) => (
          <Button
            key={each}
            look="outlined"
            aria-expanded={choice === each}
            onClick={() => setChoice(choice === each ? undefined : each)}
          >
            {t(`correcting.choice.${each}`)}
          </Button>
        ))}
      </div>
      {choice === undefined || editing === undefined ? undefined : (
        <CardPanel key={choice} onClose={close}>
          {choice === "nothing" ? (
            <RejectForm
              lang={lang}
              onReject={async (why) => {
                const outcome = await perform((bench) =>
                  rejectBecause(bench, card, why === "" ? undefined : { [lang]: why }),
                );
                if (outcome === "saved") setDone("rejected");
              }}
              onClose={close}
            />
          ) : (
            <EditForm
              card={card}
              collection={collection}
              lang={lang}
              editing={editing}
              onClose={close}
            />
          )}
        </CardPanel>
      )}
      <p role="alert" className="edit-fault">
        {refused === undefined ? undefined : t(`checking.refused.${refused}`)}
      </p>
      <p className="correct-note">{t("correcting.local")}</p>
    </>
  );
}

/** As the article prints it, with what was taken from it marked. */
function Sentence({
  card: { claim },
  source,
  correctable,
  lang,
}: {
  card: Card;
  source: Source;
  correctable: Correctable;
  lang: Lang;
}) {
  const passage = passageIn(claim, lang);
  if (passage === undefined) return undefined;
  const { sources } = correctable.collection.dataset;
  return (
    <figure className="correct-passage">
      <blockquote lang={passage.text}>
        <MarkedText segments={markPassage(passage, [claim], sources).segments} />
      </blockquote>
      <figcaption>{source.publisher}</figcaption>
    </figure>
  );
}

/** Why may be said: whoever applies the corrections reads it. */
function RejectForm({
  lang,
  onReject,
  onClose,
}: {
  lang: Lang;
  onReject: (why: string) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [why, setWhy] = useState("");
  const help = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="card-panel edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onReject(why.trim());
      }}
    >
      <p id={help}>{t("correcting.rejectHow")}</p>
      <label className="edit-field">
        <span>{t("correcting.why")}</span>
        <input
          ref={field}
          type="text"
          lang={lang}
          aria-describedby={help}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </label>
      <div className="card-acts">
        <Button look="solid" type="submit">
          {t("correcting.reject")}
        </Button>
        <Button look="outlined" onClick={onClose}>
          {t("correcting.back")}
        </Button>
      </div>
    </form>
  );
}
