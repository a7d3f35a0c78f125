import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Choice } from "./draft.ts";
import type { Kinship } from "./kinship.ts";

/** The text is here already, or an earlier version of it: what becomes of it. */
export function KinshipQuestion({
  kinship,
  choice,
  onChoice,
}: {
  kinship: Kinship;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  const options =
    kinship.kind === "same"
      ? ([
          ["leave-out", t("adding.same.leaveOut")],
          ["add", t("adding.same.add")],
        ] as const)
      : ([
          ["add", t("adding.version.add")],
          ["replace", t("adding.version.replace")],
        ] as const);
  return (
    <fieldset className="add-kinship">
      <legend>
        <KinshipWords kinship={kinship} />
      </legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={choice === value}
            onChange={() => onChoice(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function KinshipWords({ kinship }: { kinship: Kinship }) {
  const { t } = useTranslation();
  if (kinship.kind === "version") {
    const { headline, publisher } = kinship.of;
    return t("adding.version.found", { headline, publisher });
  }
  const { headline, publisher, kept } = kinship;
  return kept
    ? t("adding.same.kept", { headline, publisher })
    : t("adding.same.twin", { headline });
}
