import { useState } from "react";

/** The same object as long as it says the same, however often it is made anew. Plain data alone. */
export function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  const [kept, setKept] = useState({ value, text });
  if (text === kept.text) return kept.value;
  setKept({ value, text });
  return value;
}
