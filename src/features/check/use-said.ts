import { useCallback, useState } from "react";

/** What was done last. The number tells two sayings of the same words apart. */
export interface Said {
  readonly text: string;
  readonly number: number;
}

export function useSaid(): readonly [Said, (text: string) => void] {
  const [said, setSaid] = useState<Said>({ text: "", number: 0 });
  const say = useCallback(
    (text: string) => setSaid(({ number }) => ({ text, number: number + 1 })),
    [],
  );
  return [said, say];
}
