/** Writes files that belong together: they get their names when all of them are whole. */
import { rename, rm } from "node:fs/promises";

/**
 * `write` asks for the path to write each file to. Where it fails, what stood under the names stays, and
 * nothing that is half written.
 */
export async function allOrNone<T>(
  write: (pathBeside: (path: string) => string) => Promise<T>,
): Promise<T> {
  const paths: string[] = [];
  try {
    const done = await write((path) => {
      paths.push(path);
      return besides(path);
    });
    // in the order they were asked for: what names the others comes last
    for (const path of paths) await rename(besides(path), path);
    return done;
  } catch (error) {
    // whatever can't be removed either, the first fault is what is told
    await Promise.allSettled(paths.map((path) => rm(besides(path), { force: true })));
    throw error;
  }
}

function besides(path: string): string {
  return `${path}.part`;
}
