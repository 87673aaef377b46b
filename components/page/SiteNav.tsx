"use client";

import { usePathname } from "next/navigation";
import { words } from "@/lib/words";

/** The three charts, with the one that is open marked. */
export function SiteNav() {
  const path = usePathname();
  const { nav } = words().site;
  const charts = [
    { href: "/timeline", name: nav.timeline },
    { href: "/supply-chain", name: nav.supplyChain },
    { href: "/map", name: nav.map },
  ];
  return (
    <nav className="site-nav" aria-label={nav.label}>
      {charts.map(({ href, name }) => (
        <a key={href} href={href} {...(path === href && { "aria-current": "page" as const })}>
          {name}
        </a>
      ))}
    </nav>
  );
}
