import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { memo, Suspense, useEffect, useLayoutEffect, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { isArchiveAddress, IsArchiveError } from "#src/data/archive-address.ts";
import { dataAddress } from "#src/data/data-address.ts";
import { FileFaultError } from "#src/data/fetch-json.ts";
import { useCorrected } from "#src/data/use-corrected.ts";
import { useLibraryNews } from "#src/data/use-library-news.ts";
import { createWorkshop, WorkshopContext } from "#src/data/workshop.ts";
import type { Lang } from "#src/domain/model.ts";
import { byClose, lazyDialog, lazyPart } from "#src/errors/lazy-part.ts";
import { Breakdown } from "#src/features/notices/Breakdown.tsx";
import { ConfirmHost } from "#src/features/notices/ConfirmHost.tsx";
import { LoadFault } from "#src/features/notices/LoadFault.tsx";
import { i18n, preferredLang } from "#src/i18n/i18n.ts";
import { AddressProvider } from "#src/url/AddressProvider.tsx";
import { useAddress, useChangeAddress } from "#src/url/use-address.ts";
import { ErrorBoundary } from "#src/ui/ErrorBoundary.tsx";
import { LoadingFrame } from "./LoadingFrame.tsx";
import { BUNDLED, ownCollection } from "./places.ts";
import type { Reach } from "./reach.ts";
import { Workspace } from "./Workspace.tsx";
import "./workspace.css";

const queryClient = new QueryClient();
const workshop = createWorkshop();

/** What only those need who make collections of their own comes when they do. */
const OwnPage = lazyPart(async () => (await import("./OwnPage.tsx")).OwnPage, "page");
const WorkshopDialog = lazyDialog(
  async () => (await import("./WorkshopDialog.tsx")).WorkshopDialog,
  byClose,
);

const ArchivePage = lazyPart(
  async () => (await import("./archive/ArchivePage.tsx")).ArchivePage,
  "page",
);

/** The dialog that lies over whichever collection is shown. */
export type OpenDialog = "collections" | "add" | undefined;

export function App({ reach }: { reach: Reach }) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <WorkshopContext value={workshop}>
          <NuqsAdapter>
            <AddressProvider onWritten={reach.keep}>
              <ErrorBoundary fallback={<Breakdown part="page" />}>
                <Page reach={reach} />
              </ErrorBoundary>
            </AddressProvider>
          </NuqsAdapter>
        </WorkshopContext>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

/** Settles language and collection; everything else waits for both. */
function Page({ reach }: { reach: Reach }) {
  const { reading, change } = useAddress();
  const { address } = reading;
  const lang = address.lang ?? preferredLang(navigator.languages);
  useInterfaceLanguage(lang);
  useLibraryNews();
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = () => setDialog(undefined);
  useKeptReach(reach, dialog);
  const own = address.collection;
  return (
    <>
      {own === undefined ? (
        <DataPage data={address.data} lang={lang} reach={reach} onDialog={setDialog} />
      ) : (
        <Suspense fallback={<LoadingFrame />}>
          <OwnPage key={own} id={own} lang={lang} dialog={dialog} onDialog={setDialog} />
        </Suspense>
      )}
      {/* into a collection of one's own one adds there */}
      {dialog === "collections" || (dialog === "add" && own === undefined) ? (
        <Suspense>
          <WorkshopDialog
            dialog={dialog}
            shown={{ collection: own, data: address.data }}
            lang={lang}
            onOpen={(id) => {
              change(id === undefined ? BUNDLED : ownCollection(id), "push");
              if (dialog === "collections") close();
            }}
            onClose={close}
          />
        </Suspense>
      ) : undefined}
    </>
  );
}

/** The bundled data file, or the one that the link names. */
const DataPage = memo(function DataPage({
  data,
  lang,
  reach,
  onDialog,
}: {
  data: string | undefined;
  lang: Lang;
  reach: Reach;
  onDialog: (dialog: OpenDialog) => void;
}) {
  const change = useChangeAddress();
  const file = dataAddress(data, document.baseURI);
  const useBundled = () => change(BUNDLED, "push");
  if (file.kind === "unusable") {
    return (
      <LoadFault
        fault={{ kind: "address" }}
        url={data ?? ""}
        onRetry={undefined}
        onBundled={useBundled}
      />
    );
  }
  if (file.kind === "foreign" && file.origin !== reach.origin) {
    const { host, url, origin } = file;
    return (
      <ConfirmHost
        host={host}
        url={url}
        onConfirm={() => reach.widen(origin)}
        onRefuse={useBundled}
      />
    );
  }
  const page = {
    url: file.url,
    lang,
    onBundled: data === undefined ? undefined : useBundled,
    onDialog,
  };
  return isArchiveAddress(file.url) ? (
    <LargePage key={file.url} {...page} />
  ) : (
    <Loaded key={file.url} {...page} />
  );
});

interface FileProps {
  readonly url: string;
  readonly lang: Lang;
  readonly onBundled: (() => void) | undefined;
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** Of a file that the page does not hold. */
function LargePage(props: FileProps) {
  return (
    <Suspense fallback={<LoadingFrame />}>
      <ArchivePage {...props} />
    </Suspense>
  );
}

function Loaded(props: FileProps) {
  const { url, lang, onBundled, onDialog } = props;
  const { data, original, corrections, error, refetch, isFetching } = useCorrected(url);
  // what was already there stays, also when a later reading fails
  if (data !== undefined)
    return (
      <Workspace
        collection={data}
        shelf={{ of: "data", address: url }}
        lang={lang}
        onDialog={onDialog}
        {...(original && { original })}
        corrected={corrections !== null}
      />
    );
  if (error === null || isFetching) return <LoadingFrame />;
  if (error instanceof IsArchiveError) return <LargePage {...props} />;
  const fault = error instanceof FileFaultError ? error.fault : undefined;
  return <LoadFault fault={fault} url={url} onRetry={() => void refetch()} onBundled={onBundled} />;
}

/** Back and Forward lead to other data too, and a dialog that closes may have. */
function useKeptReach({ keep }: Reach, dialog: OpenDialog): void {
  useEffect(() => {
    if (dialog === undefined) keep();
  }, [keep, dialog]);
  useEffect(() => {
    window.addEventListener("popstate", keep);
    return () => window.removeEventListener("popstate", keep);
  }, [keep]);
}

/** The language of the page is the document's too: for hyphens, voices and the browser's own words. */
function useInterfaceLanguage(lang: Lang): void {
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    void i18n.changeLanguage(lang);
  }, [lang]);
}
