import type { Certainty } from "@/lib/memberships";

const MARKS: Record<Certainty, { fill: string; path: string }> = {
  "own-act": { fill: "currentColor", path: "" },
  named: { fill: "currentColor", path: "" },
  aggregate: {
    fill: "none",
    path: "M-4.2 2.6 2.6 -4.2M-2.6 4.2 4.2 -2.6M-4.9 -0.6 -0.6 -4.9M0.6 4.9 4.9 0.6",
  },
  contested: { fill: "none", path: "M0 -5A5 5 0 0 1 0 5Z" },
};

/** How sure a tie is, as texture: full, striped for a claim about a group, half for a contested one. */
export function CertaintyMark({ certainty, ink = "currentColor" }: { certainty: Certainty; ink?: string }) {
  const { fill, path } = MARKS[certainty];
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      <circle
        r={5}
        fill={fill === "none" ? "none" : ink}
        fillOpacity={certainty === "named" ? 0.5 : 1}
        stroke={ink}
        strokeWidth={1.2}
      />
      {path && <path d={path} fill={certainty === "contested" ? ink : "none"} stroke={ink} strokeWidth={1} />}
    </svg>
  );
}
