import type { Outline } from "@/lib/outlines/draw-outlines";
import type { EnlargedPart } from "@/lib/outlines/equal-earth";

/**
 * What the page's script knows of the outlines, which the server draws: which there are, how much of
 * the frame each covers, and which reach into each enlarged part.
 */
export type OutlineIndex = {
  areas: Readonly<Record<string, Pick<Outline, "area">>>;
  enlarged: Readonly<Record<EnlargedPart, readonly string[]>>;
};
