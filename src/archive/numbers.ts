/** A list of unsigned numbers that grows by doubling. */
export interface Numbers {
  readonly push: (value: number) => void;
  /** what it holds now */
  readonly values: () => Uint32Array;
}

export function createNumbers(): Numbers {
  let room = new Uint32Array(16);
  let count = 0;
  return {
    push: (value) => {
      if (count === room.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(room);
        room = larger;
      }
      room[count] = value;
      count += 1;
    },
    values: () => room.subarray(0, count),
  };
}
