/** Puts the app and a collection into a zip that any web server can show. */
import { appFiles } from "#src/data/app-files.ts";
import type { Publication, SiteFile } from "#src/formats/publish/publication.ts";
import { LARGE_FILE, PAGE_FILE, siteFiles } from "#src/formats/publish/site-files.ts";
import { PREVIEW_PICTURE } from "#src/formats/publish/social-tags.ts";
import { zipSite, type ZippedFile } from "#src/formats/publish/zip-site.ts";
import { toPng, type Draw, type Drawn } from "./to-png.ts";

/** `draw` gives the picture that other sites show. Rejects where a file of the app can't be had. */
export async function publishSite(
  publication: Publication,
  draw: Draw,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const app = await appFiles(document.baseURI, progress, signal);
  const page = app.find(({ path }) => path === PAGE_FILE);
  if (page === undefined) throw new Error("the app has no page");
  const own = siteFiles(new TextDecoder().decode(page.bytes), publication);
  const preview = publication.address === undefined ? [] : [await previewOf(await draw())];
  const written = new Set([...own.map(({ path }) => path), PREVIEW_PICTURE]);
  const { large } = publication;
  const events = large === undefined ? [] : [{ path: LARGE_FILE, bytes: large.file }];
  const rest = app.filter(({ path }) => !written.has(path));
  const files: readonly ZippedFile[] = [...own, ...events, ...preview, ...rest];
  return zipSite(files, () => {
    signal.throwIfAborted();
    return pause();
  });
}

/** Other sites ask for it by its address, which only a site that stands somewhere has. */
async function previewOf(drawn: Drawn): Promise<SiteFile> {
  const png = await toPng(drawn);
  return { path: PREVIEW_PICTURE, bytes: new Uint8Array(await png.arrayBuffer()) };
}

/** Lets the page draw and answer. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
