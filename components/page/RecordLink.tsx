"use client";

import { useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { type RecordNoun, recordHref, recordLink } from "@/lib/link/record";

type Props = { noun: RecordNoun; id: string } & Omit<ComponentProps<"a">, "href" | "id">;

/** A link to a record's own page, at the revision that the page around it shows; inside a drawing, too. */
export function RecordLink({ noun, id, ...rest }: Props) {
  // Of a long query only this key is read: a page has hundreds of such links.
  const { rev } = recordLink(noun, id).read({ rev: useSearchParams().getAll("rev") }).state;
  return <a {...rest} href={recordHref(noun, id, rev)} />;
}
