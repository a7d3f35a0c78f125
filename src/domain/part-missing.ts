/** A part of the program that comes when it is needed, and didn't: the server has it no more, or is gone. */
export class PartMissing extends Error {
  override readonly name = "PartMissing";
}

/** What `load` imports. Rejects with `PartMissing` where that doesn't come. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new PartMissing(String(cause), { cause });
  }
}
