/** A data file in a test, corrected as in the page: a real library, and the dialogs over it. */
import { screen } from "@testing-library/react";
import { useState } from "react";
import { onTestFinished, vi } from "vitest";
import { Correcting } from "#src/app/Correcting.tsx";
import type { CorrectingState } from "#src/app/correcting-state.ts";
import { useCorrected } from "#src/data/use-corrected.ts";
import type { Lang } from "#src/domain/model.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, dated, fileFrom, passageOf, phraseIn } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";
import { makeWorkshop, type Changes, type MadeWorkshop } from "#tests/support/workshop.tsx";

export const ADDRESS = "https://read.example/timeline.json";
export const SHELF = { of: "data", address: ADDRESS } as const;
export const ARRIVAL = "paper-s01-meeting-1";
export const LEAVING = "paper-s02-meeting-1";

const paper = article("paper", {
  en: [["Anna came to Kras on 3 May.", "Bert left the town on 4 May."]],
});
export const FILE = fileFrom({
  sources: [paper],
  events: [
    {
      id: "arrival",
      claims: [
        {
          id: ARRIVAL,
          passages: [passageOf(paper, "Anna came to Kras on 3 May.")],
          actors: [{ actor: "anna", role: "agent", phrase: phraseIn(paper, "Anna") }],
          when: { text: dated("2025-05-03") },
        },
      ],
    },
    {
      id: "leaving",
      claims: [
        {
          id: LEAVING,
          passages: [passageOf(paper, "Bert left the town on 4 May.")],
          when: { text: dated("2025-05-04") },
        },
      ],
    },
  ],
});

export interface Corrector {
  readonly made: MadeWorkshop;
  readonly user: Awaited<ReturnType<typeof show>>;
  /** ids of the events that are shown */
  readonly events: () => string;
}

/** The page that corrects, with this open. */
export async function correcting(
  open: CorrectingState,
  { lang = "en", ...changes }: Changes & { lang?: Lang } = {},
): Promise<Corrector> {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(FILE))));
  lendBrowser();
  onTestFinished(() => window.sessionStorage.clear());
  const made = await makeWorkshop(changes);
  const { Wrapper } = made;
  const user = await show(
    <Wrapper>
      <Page open={open} lang={lang} />
    </Wrapper>,
    lang,
  );
  return { made, user, events: () => screen.getByTestId("events").textContent };
}

function Page({ open, lang }: { open: CorrectingState; lang: Lang }) {
  const [state, setState] = useState(open);
  const { data } = useCorrected(ADDRESS);
  return (
    <>
      <p data-testid="events">{data?.records.map(({ event }) => event.id).join(" ")}</p>
      <button type="button" onClick={() => setState({ open: "list" })}>
        list
      </button>
      {data === undefined ? undefined : (
        <Correcting
          toCorrect={{ address: ADDRESS }}
          state={state}
          lang={lang}
          hidesEvent={false}
          onState={setState}
          onShow={() => undefined}
        />
      )}
    </>
  );
}
