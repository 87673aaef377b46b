"use client";

import { dataLink } from "@/lib/link/data";
import { words } from "@/lib/words";
import { useQueryAround } from "./address";

/** Ways to what belongs to no chart, at the revision that the page around them shows. */
export function FooterLinks() {
  const link = dataLink();
  const { rev } = link.read(useQueryAround()).state;
  return <a href={link.href({ rev })}>{words().site.footer.data}</a>;
}
