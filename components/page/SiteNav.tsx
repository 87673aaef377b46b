"use client";

import { usePathname } from "next/navigation";
import { hrefsFrom } from "@/lib/link/moving";
import { words } from "@/lib/words";
import { useQueryAround } from "./address";

/** The three charts, with the one that is open marked; moving to another keeps who, when and which revision. */
export function SiteNav() {
  const path = usePathname();
  const hrefs = hrefsFrom(path, useQueryAround());
  const { nav } = words().site;
  const charts = [
    { path: "/timeline", href: hrefs.timeline, name: nav.timeline },
    { path: "/supply-chain", href: hrefs.supplyChain, name: nav.supplyChain },
    { path: "/map", href: hrefs.map, name: nav.map },
  ];
  return (
    <nav className="site-nav" aria-label={nav.label}>
      {charts.map((chart) => (
        <a
          key={chart.path}
          href={chart.href}
          {...(path === chart.path && { "aria-current": "page" as const })}
        >
          {chart.name}
        </a>
      ))}
    </nav>
  );
}
