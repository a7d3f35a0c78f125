import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { useLayoutEffect, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { collectionQuery } from "#src/data/collection-query.ts";
import { dataAddress } from "#src/data/data-address.ts";
import { FileFaultError } from "#src/data/fetch-json.ts";
import type { Lang } from "#src/domain/model.ts";
import { Breakdown } from "#src/features/notices/Breakdown.tsx";
import { ConfirmHost } from "#src/features/notices/ConfirmHost.tsx";
import { LoadFault } from "#src/features/notices/LoadFault.tsx";
import { i18n, preferredLang } from "#src/i18n/i18n.ts";
import { useAddress } from "#src/url/use-address.ts";
import { ErrorBoundary } from "#src/ui/ErrorBoundary.tsx";
import type { Address } from "#src/url/address.ts";
import { NO_CHOICES } from "./chosen-filters.ts";
import { LoadingFrame } from "./LoadingFrame.tsx";
import { Workspace } from "./Workspace.tsx";
import "./workspace.css";

const queryClient = new QueryClient();

/** Filters and ids belong to the file that they were chosen in. */
const BUNDLED: Partial<Address> = {
  ...NO_CHOICES,
  data: undefined,
  event: undefined,
  article: undefined,
  from: undefined,
  to: undefined,
};

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <NuqsAdapter>
          <ErrorBoundary fallback={<Breakdown part="page" />}>
            <Page />
          </ErrorBoundary>
        </NuqsAdapter>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

/** Settles language and data file; everything else waits for both. */
function Page() {
  const { reading, change } = useAddress();
  const { address } = reading;
  const lang = address.lang ?? preferredLang(navigator.languages);
  useInterfaceLanguage(lang);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const data = dataAddress(address.data, document.baseURI);
  const useBundled = () => change(BUNDLED, "push");
  if (data.kind === "unusable") {
    return (
      <LoadFault
        fault={{ kind: "address" }}
        url={address.data ?? ""}
        onRetry={undefined}
        onBundled={useBundled}
      />
    );
  }
  if (data.kind === "foreign" && !confirmed.includes(data.host)) {
    const { host, url } = data;
    return (
      <ConfirmHost
        host={host}
        url={url}
        onConfirm={() => setConfirmed([...confirmed, host])}
        onRefuse={useBundled}
      />
    );
  }
  return (
    <Loaded
      key={data.url}
      url={data.url}
      lang={lang}
      onBundled={address.data === undefined ? undefined : useBundled}
    />
  );
}

function Loaded({
  url,
  lang,
  onBundled,
}: {
  url: string;
  lang: Lang;
  onBundled: (() => void) | undefined;
}) {
  const { data, error, refetch, isFetching } = useQuery(collectionQuery(url));
  // what was already there stays, also when a later reading fails
  if (data !== undefined) return <Workspace collection={data} lang={lang} />;
  if (error === null || isFetching) return <LoadingFrame />;
  const fault = error instanceof FileFaultError ? error.fault : undefined;
  return <LoadFault fault={fault} url={url} onRetry={() => void refetch()} onBundled={onBundled} />;
}

/** The language of the page is the document's too: for hyphens, voices and the browser's own words. */
function useInterfaceLanguage(lang: Lang): void {
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    void i18n.changeLanguage(lang);
  }, [lang]);
}
