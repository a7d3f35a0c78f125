/** The files of the app itself, as the server has them that the page came from. */

/** Made by the build, beside the page. */
const LIST = "assets.json";

export interface AppFile {
  /** from the folder of the page */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** There is no list where the app is being worked on; a file may be gone when a newer app is there. */
export class AppFilesError extends Error {
  override readonly name = "AppFilesError";
}

/** One after the other, so that `progress` tells how many of all are there. Rejects with `AppFilesError`. */
export async function appFiles(
  base: string,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<readonly AppFile[]> {
  const list: unknown = JSON.parse(new TextDecoder().decode(await bytesOf(LIST, base, signal)));
  const paths = pathsIn(list);
  const files: AppFile[] = [];
  for (const path of paths) {
    progress(files.length, paths.length);
    files.push({ path, bytes: await bytesOf(path, base, signal) });
  }
  progress(paths.length, paths.length);
  return files;
}

/** Only names within the folder: the list comes from outside. */
function pathsIn(list: unknown): readonly string[] {
  const files: unknown =
    typeof list === "object" && list !== null && "files" in list ? list.files : undefined;
  if (!Array.isArray(files)) throw new AppFilesError("no list");
  const paths = files.filter((path) => typeof path === "string");
  return paths.filter((path) => /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/u.test(path));
}

async function bytesOf(
  path: string,
  base: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(path, base), { signal, credentials: "same-origin" });
  if (!response.ok) throw new AppFilesError(`${path}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}
