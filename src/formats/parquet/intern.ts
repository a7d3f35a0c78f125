/**
 * Numbers for strings: the same for the same bytes, counted from 0. Looks at bytes, so that a name
 * that a file repeats a million times becomes a string once.
 */
export interface Interned {
  readonly codeOf: (bytes: Uint8Array, start: number, end: number) => number;
  readonly size: () => number;
}

/** `added` takes each new string with its number. */
export function createInterned(added: (text: string, code: number) => void): Interned {
  const decoder = new TextDecoder();
  // nobody can choose strings that all fall into one slot
  const seed = Math.floor(Math.random() * 2 ** 32);
  let slots = new Int32Array(1024).fill(-1);
  let hashes = new Uint32Array(1024);
  // all strings in one place: an object for each would cost more to look up than to compare
  let pool = new Uint8Array(16_384);
  let ends = new Uint32Array(1024);
  let size = 0;

  const startOf = (code: number) => (code === 0 ? 0 : (ends[code - 1] ?? 0));

  const isSame = (code: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const own = startOf(code);
    if ((ends[code] ?? 0) - own !== end - start) return false;
    const shift = own - start;
    for (let at = start; at < end; at += 1) if (pool[at + shift] !== bytes[at]) return false;
    return true;
  };

  const add = (hash: number, bytes: Uint8Array, start: number, end: number): number => {
    const code = size;
    const from = startOf(code);
    const to = from + end - start;
    if (to > pool.length) pool = wider(pool, Math.max(to, pool.length * 2));
    pool.set(bytes.subarray(start, end), from);
    ends[code] = to;
    hashes[code] = hash;
    size += 1;
    added(decoder.decode(bytes.subarray(start, end)), code);
    return code;
  };

  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    hashes = widerNumbers(hashes, slots.length);
    ends = widerNumbers(ends, slots.length);
    const mask = slots.length - 1;
    for (let code = 0; code < size; code += 1) {
      let slot = (hashes[code] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };

  return {
    size: () => size,
    codeOf: (bytes, start, end) => {
      const hash = hashOf(bytes, start, end, seed);
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let code = slots[slot] ?? -1; code >= 0; code = slots[slot] ?? -1) {
        if (hashes[code] === hash && isSame(code, bytes, start, end)) return code;
        slot = (slot + 1) & mask;
      }
      const code = add(hash, bytes, start, end);
      slots[slot] = code;
      if (size * 2 > slots.length) grow();
      return code;
    },
  };
}

function wider(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  all.set(bytes);
  return all;
}

function widerNumbers(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(length);
  all.set(numbers);
  return all;
}

/** FNV-1a, 32 bits. */
export function hashOf(
  bytes: Uint8Array,
  start: number,
  end: number,
  seed: number = 0x811c9dc5,
): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
