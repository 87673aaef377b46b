/** A piece of a paint, as a key to it. */
export function Swatch({ className }: { className: string }) {
  return (
    <svg width={30} height={18} viewBox="0 0 30 18" aria-hidden="true">
      <rect x={1} y={1} width={28} height={16} className={className} />
    </svg>
  );
}
