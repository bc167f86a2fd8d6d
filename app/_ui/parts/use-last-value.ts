import { useState } from "react";

/** The last value that was there; null until there was one. */
export function useLastValue<Value>(value: Value | null): Value | null {
  const [kept, setKept] = useState(value);
  if (value !== null && value !== kept) setKept(value);
  return value ?? kept;
}
