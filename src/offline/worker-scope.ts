/** What a service worker has at hand: the types that TypeScript keeps for programs without a page. */

export interface Extendable {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface AppPage {
  readonly id: string;
  readonly url: string;
  readonly postMessage: (message: unknown, transfer: readonly Transferable[]) => void;
}

export interface Asking extends Extendable {
  readonly request: Request;
  /** of the page that is being opened, where one is */
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface Told extends Extendable {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id?: string } | null;
}

interface Events {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly fetch: Asking;
  readonly message: Told;
}

export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  /** what the bytes have to be */
  readonly integrity: string;
}

export interface ServiceWorkerScope {
  /** the build puts the list of its files in the place of this name */
  readonly __WB_MANIFEST: readonly KeptFile[];
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: {
      readonly type: "window";
      readonly includeUncontrolled: true;
    }) => Promise<readonly AppPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof Events>(
    name: K,
    listener: (event: Events[K]) => void,
  ) => void;
}
