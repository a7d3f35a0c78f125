import { useQuery } from "@tanstack/react-query";
import { Trans, useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { actorName } from "#src/domain/actor-name.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import type { Answers } from "#src/worker/protocol.ts";
import type { Desk } from "#src/worker/desk.ts";
import { traceLines, type TraceLine } from "./trace-lines.ts";
import { traceReasons, traceSentence, wordCount } from "./trace-sentences.ts";

/** Why the program proposed the claim as it did: every step with its words and its reason. */
export function TracePanel({
  card,
  collection,
  lang,
  desk,
}: {
  card: Card;
  collection: Collection;
  lang: Lang;
  desk: Desk;
}) {
  const { t } = useTranslation();
  const isProposed = card.proposed !== undefined;
  const { data, isError, refetch } = useQuery({
    queryKey: ["trace", card.claim.id, card.proposed],
    queryFn: async ({ signal }): Promise<Answers["trace"]> =>
      desk.ask({ kind: "trace", claim: card.claim.id }, { signal }),
    enabled: isProposed,
    retry: false,
    gcTime: 0,
  });
  const lines = traceLines(data ?? []);
  const rules = [...new Set(lines.flatMap((line) => line.rules))];
  return (
    <section className="card-panel" aria-label={t("checking.trace.title")}>
      <h3 className="small-caps">{t("checking.trace.title")}</h3>
      {isProposed ? undefined : (
        <p>{t(card.state === "given" ? "checking.trace.given" : "checking.trace.byEditor")}</p>
      )}
      {isProposed && data === undefined && !isError ? (
        <p>{t("checking.trace.loading")}</p>
      ) : undefined}
      {isError ? (
        <p role="alert">
          {t("checking.trace.failed")} <ErrorFoot error={errorNamed("worker.trace")} />{" "}
          <Button look="link" onClick={() => void refetch()}>
            {t("checking.trace.retry")}
          </Button>
        </p>
      ) : undefined}
      <ol className="trace" role="list">
        {lines.map((line) => (
          <Line
            key={[line.about, line.gives, line.words, ...line.rules].join("|")}
            line={line}
            textLang={card.claim.passages[0]?.text}
            collection={collection}
            lang={lang}
          />
        ))}
      </ol>
      {rules.length === 0 ? undefined : (
        <details className="trace-rules">
          <summary>{t("checking.trace.rules")}</summary>
          <p>
            <code>{rules.join(", ")}</code>
          </p>
        </details>
      )}
    </section>
  );
}

function Line({
  line,
  textLang,
  collection,
  lang,
}: {
  line: TraceLine;
  textLang: string | undefined;
  collection: Collection;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const { counted, words } = line;
  const reasons = traceReasons(line)
    // the day itself says more
    .filter((reason) => reason !== "publication" || counted === undefined)
    .map((reason) => t(`checking.trace.reason.${reason}`));
  return (
    <li>
      {/* what stands in the gaps comes from the article: elements, so that nothing in it is read as ours */}
      <Trans
        i18nKey={traceSentence(line)}
        count={wordCount(line)}
        components={{
          words: (
            <em className="shown-words" lang={textLang}>
              {words}
            </em>
          ),
          gives: <Gap text={givesInWords(line, collection, lang)} />,
        }}
      />{" "}
      {counted === undefined ? undefined : (
        <>{t("checking.trace.counted", { day: dateInWords(counted, lang, "heading") })} </>
      )}
      {reasons.length === 0 ? undefined : (
        <small className="trace-rule">({reasons.join("; ")})</small>
      )}
    </li>
  );
}

function Gap({ text }: { text: string }) {
  return text;
}

/** A date in words, an actor's or an event's name; whatever it is else as it stands. */
function givesInWords({ about, gives }: TraceLine, collection: Collection, lang: Lang): string {
  if (gives === undefined) return "";
  switch (about) {
    case "date":
      return dateInWords(gives, lang, "heading");
    case "actor":
    case "speaker":
      return actorName(collection.dataset, gives, lang);
    case "joining": {
      const record = collection.byId.get(gives);
      return record === undefined ? gives : textInLang(record.event.title, lang);
    }
    case "claim":
    case "place":
      return gives;
  }
}
