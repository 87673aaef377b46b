import { useEffect, useRef, useState } from "react";
import { type Heard, type Moves, makeMoves } from "./moves";

/** The moves of a slider for as long as it is on the page; told to the handlers of its last drawing. */
export function useMoves({ onMove, onRest }: Heard): Moves {
  const heard = useRef({ onMove, onRest });
  useEffect(() => {
    heard.current = { onMove, onRest };
  }, [onMove, onRest]);
  const [moves] = useState(() =>
    makeMoves({
      onMove: (day) => heard.current.onMove(day),
      onRest: (day) => heard.current.onRest(day),
    }),
  );
  useEffect(() => moves.forget, [moves]);
  return moves;
}
