import { createContext, use } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";

/** A publisher that was taken over from one draft into others. */
export interface TakenOver {
  readonly from: number;
  readonly publisher: string;
  readonly keys: ReadonlySet<number>;
}

/** What stands as publisher in the drafts where none was found, and a way to give several the same. */
export const WithoutPublisher = createContext<{
  readonly publishers: ReadonlyMap<number, string>;
  readonly last: TakenOver | undefined;
  readonly give: (taken: TakenOver) => void;
}>({ publishers: new Map(), last: undefined, give: () => undefined });

/** The same publisher for all: forty clippings are often out of one paper. */
export function ForAll({ draft, publisher }: { draft: number; publisher: string }) {
  const { t } = useTranslation();
  const { publishers, last, give } = use(WithoutPublisher);
  const isUnsaid = (key: number, typed: string) =>
    typed.trim() === "" || (last?.keys.has(key) === true && typed === last.publisher);
  const others = [...publishers].filter(
    ([key, typed]) => key !== draft && typed !== publisher && isUnsaid(key, typed),
  );
  const isTold = last?.from === draft && last.publisher === publisher;
  return (
    <>
      {others.length === 0 || publisher.trim() === "" ? undefined : (
        <Button
          look="link"
          onClick={({ currentTarget }) => {
            // the button goes
            currentTarget.closest(".add-field")?.querySelector("input")?.focus();
            give({ from: draft, publisher, keys: new Set(others.map(([key]) => key)) });
          }}
        >
          {t("adding.forAll", { count: others.length })}
        </Button>
      )}
      <p role="status" className="add-hint">
        {isTold ? t("adding.forAllDone", { count: last.keys.size }) : undefined}
      </p>
    </>
  );
}
