import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import { shortcutOf } from "./check-keys.ts";
import type { Commands } from "./use-commands.ts";
import type { PassageEnds } from "./use-passage-ends.ts";

const EDGES = ["start", "end"] as const;
const WAYS = [
  ["Left", "←", -1],
  ["Right", "→", 1],
] as const;

/** Buttons for the ends of the lit passage: whoever can't drag has no need to. */
export function PassageSteps({ ends, onRun }: { ends: PassageEnds; onRun: Commands["run"] }) {
  const { t } = useTranslation();
  const moves = EDGES.some((edge) => WAYS.some(([, , by]) => ends.canStep(edge, by)));
  if (!moves) return undefined;
  return (
    <div className="passage-steps" role="group" aria-label={t("checking.text.ends")}>
      {EDGES.map((edge) => (
        <div key={edge}>
          <span aria-hidden="true">{t(`checking.text.${edge}Short`)}</span>
          {WAYS.map(([way, sign, by]) => {
            const command = `${edge}${way}` as const;
            return (
              <Button
                key={way}
                look="icon"
                title={t(`checking.act.${command}`)}
                aria-label={t(`checking.act.${command}`)}
                aria-keyshortcuts={shortcutOf(command)}
                // it keeps the focus where it can go no further
                aria-disabled={!ends.canStep(edge, by)}
                onClick={() => onRun(command)}
              >
                {sign}
              </Button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
