/** A small collection that is checked as in the page: by a real worker, in the same thread. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { useSyncExternalStore } from "react";
import { onTestFinished } from "vitest";
import { collectionOf, type Collection } from "#src/data/collection-query.ts";
import {
  applied,
  inverse,
  isConflict,
  NO_DECISIONS,
  type Change,
  type Decisions,
} from "#src/domain/decisions.ts";
import type { Walk } from "#src/data/use-deciding.ts";
import type { Lang } from "#src/domain/model.ts";
import type { OwnArticle, WholeCollection } from "#src/domain/own-collection.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import { CheckView } from "#src/features/check/CheckView.tsx";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import { createDesk } from "#src/worker/create-desk.ts";
import type { Desk } from "#src/worker/desk.ts";
import { show } from "#tests/support/render.tsx";
import { LocalWorker } from "#tests/worker/local-worker.ts";

const DIGEST = "0".repeat(64);

/** An article of 5 June 2025 in English; its paragraphs are given as they were added. */
export function ownArticle(id: string, paragraphs: string[], more: Partial<OwnArticle> = {}) {
  const article: OwnArticle = {
    id,
    publisher: `Paper ${id}`,
    headline: `Headline of ${id}`,
    lang: "en",
    published: { edtf: "2025-06-05", basis: "given" },
    paragraphs,
    digest: DIGEST,
    added: 0,
    order: 0,
    seen: [],
    ...more,
  };
  return article;
}

export function wholeOf(
  articles: readonly OwnArticle[],
  decisions: Decisions = NO_DECISIONS,
): WholeCollection {
  return {
    collection: { id: "mine", title: { en: "Mine" }, sides: [], made: 0, changed: 0 },
    base: undefined,
    articles,
    decisions,
  };
}

interface Place {
  readonly article?: string | undefined;
  readonly claim?: string | undefined;
}

interface State {
  readonly whole: WholeCollection;
  readonly checked: CheckedCollection;
  readonly collection: Collection;
  readonly place: Place;
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
}

type Outcome = "saved" | "conflict" | "failed";

/** The page round the check view: it keeps what is decided, and where the reader is. */
class Host {
  readonly desk: Desk = createDesk(() => new LocalWorker());
  #state: State | undefined;
  #told: () => void = () => undefined;
  /** what the next change comes to, instead of being kept */
  refused: Outcome | undefined;
  /** what the next change waits for before it is kept */
  held: Promise<void> | undefined;

  get state(): State {
    if (this.#state === undefined) throw new Error("nothing is open");
    return this.#state;
  }

  listen = (told: () => void) => {
    this.#told = told;
    return () => {
      this.#told = () => undefined;
    };
  };

  set(change: Partial<State>): void {
    this.#state = { ...this.state, ...change };
    this.#told();
  }

  async open(whole: WholeCollection, place: Place): Promise<void> {
    const checked = await this.desk.ask({ kind: "open", whole });
    const collection = collectionOf(checked.dataset);
    this.#state = { whole, checked, collection, place, undo: [], redo: [] };
  }

  async carry(change: Change): Promise<Outcome> {
    const { refused } = this;
    this.refused = undefined;
    const { held } = this;
    this.held = undefined;
    await held;
    const { whole } = this.state;
    const decisions = applied(whole.decisions, change);
    if (refused !== undefined) return refused;
    if (isConflict(decisions)) return "conflict";
    // kept at once; the page shows it when the worker has decided again
    this.#state = { ...this.state, whole: { ...whole, decisions } };
    const checked = await this.desk.ask({ kind: "decide", decisions });
    this.set({ checked, collection: collectionOf(checked.dataset) });
    return "saved";
  }

  async decide(change: Change): Promise<Outcome> {
    const outcome = await this.carry(change);
    if (outcome === "saved") this.set({ undo: [...this.state.undo, inverse(change)], redo: [] });
    return outcome;
  }

  /** One step of the history; `undefined` where there is none. */
  walk(way: "undo" | "redo"): Walk | undefined {
    const step = this.state[way].at(-1);
    if (step === undefined) return undefined;
    return async () => {
      const other = way === "undo" ? "redo" : "undo";
      this.set({
        [way]: this.state[way].slice(0, -1),
        [other]: [...this.state[other], inverse(step)],
      });
      return { change: step, outcome: await this.carry(step) };
    };
  }
}

/** What a test sees of the page: where it is, what is decided, and what it was asked to do. */
export interface Page {
  readonly user: UserEvent;
  readonly decisions: () => Decisions;
  readonly checked: () => CheckedCollection;
  readonly address: () => Place;
  readonly shown: readonly string[];
  /** what the next change comes to, instead of being kept */
  readonly refuseNext: (outcome: "conflict" | "failed") => void;
  /** the next change takes until the returned function is called */
  readonly holdNext: () => () => void;
}

export async function openCheck(
  whole: WholeCollection,
  { lang = "en", ...place }: Place & { readonly lang?: Lang } = {},
): Promise<Page> {
  addWorkshopWords();
  const host = new Host();
  const shown: string[] = [];
  onTestFinished(() => host.desk.close());
  await host.open(whole, place);
  const user = await show(
    <QueryClientProvider client={new QueryClient()}>
      <Checking host={host} lang={lang} shown={shown} />
    </QueryClientProvider>,
    lang,
  );
  return {
    user,
    decisions: () => host.state.whole.decisions,
    checked: () => host.state.checked,
    address: () => host.state.place,
    shown,
    refuseNext: (outcome) => {
      host.refused = outcome;
    },
    holdNext: () => {
      let release = () => {};
      host.held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}

function Checking({ host, lang, shown }: { host: Host; lang: Lang; shown: string[] }) {
  const state = useSyncExternalStore(host.listen, () => host.state);
  const undo = host.walk("undo");
  const redo = host.walk("redo");
  return (
    <CheckView
      whole={state.whole}
      checked={state.checked}
      collection={state.collection}
      lang={lang}
      article={state.place.article}
      claim={state.place.claim}
      onGo={(to) => host.set({ place: { ...host.state.place, ...to } })}
      decide={(change) => host.decide(change)}
      history={{ undo, redo }}
      saving="saved"
      desk={host.desk}
      onShow={(event) => shown.push(event ?? "timeline")}
      onAdd={() => shown.push("add")}
      onSeen={() => shown.push("seen")}
    />
  );
}

/** The rows of the list as they are read out. */
export function rows(): readonly HTMLElement[] {
  return screen.queryAllByRole("button").filter((button) => button.classList.contains("card-row"));
}

export function chosenRow(): HTMLElement {
  const row = rows().find((each) => each.getAttribute("aria-expanded") === "true");
  if (row === undefined) throw new Error("no card is chosen");
  return row;
}

/** Where the page says what was done last. */
export function status(): HTMLElement {
  const [first] = screen.getAllByRole("status");
  if (first === undefined) throw new Error("nothing is said");
  return first;
}
