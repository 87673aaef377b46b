"use client";

import type { ComponentProps } from "react";
import { type RecordNoun, recordHref } from "@/lib/link/record";
import { useAskedRevision } from "./AskedRevision";
import { useLinkTarget } from "./LinkTarget";

type Props = { noun: RecordNoun; id: string } & Omit<ComponentProps<"a">, "href" | "id">;

/** A link to a record's own page, at the revision that the page around it shows; inside a drawing, too. */
export function RecordLink({ noun, id, ...rest }: Props) {
  return <a {...useLinkTarget()} {...rest} href={recordHref(noun, id, useAskedRevision())} />;
}
