import type { Paint } from "../paint";

/** One mark of the table; what it means stands beside it in words. */
export function Mark(paint: Paint) {
  return (
    <svg width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
      <rect x={1} y={1} width={18} height={12} {...paint} />
    </svg>
  );
}
