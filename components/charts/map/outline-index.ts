import type { ReactElement } from "react";
import type { Outline } from "@/lib/outlines/draw-outlines";
import type { EnlargedPart } from "@/lib/outlines/equal-earth";

/**
 * What the page has of the outlines: how much of the frame each covers, each as the server drew it,
 * and which reach into each enlarged part.
 */
export type OutlineIndex = {
  areas: Readonly<Record<string, Pick<Outline, "area">>>;
  shapes: Readonly<Record<string, ReactElement>>;
  enlarged: Readonly<Record<EnlargedPart, readonly string[]>>;
};
