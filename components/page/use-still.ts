import { useState } from "react";

/**
 * The value as it was when things last stood still: for what is too much to be drawn anew on the way.
 *
 * @param value the same object for as long as it says the same
 */
export function useStill<Value>(value: Value, isMoving: boolean): Value {
  const [still, setStill] = useState(value);
  if (!isMoving && still !== value) setStill(value);
  return isMoving ? still : value;
}
