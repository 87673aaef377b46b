import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/forced-colours.css";
import "./styles/print.css";
import "./styles/embed.css";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { FooterLinks } from "@/components/page/FooterLinks";
import { NewestRevision } from "@/components/page/NewestRevision";
import { SiteName } from "@/components/page/SiteName";
import { SiteNav } from "@/components/page/SiteNav";
import { ThemeSwitch } from "@/components/page/ThemeSwitch";
import { SCHEMES } from "@/lib/colours";
import { readFuzzyDate } from "@/lib/dates";
import { changesLink } from "@/lib/link/changes";
import { isOneOf } from "@/lib/vocabulary";
import { words } from "@/lib/words";
import { EMBED_SCHEME } from "./embed-scheme";
import { newestRevision } from "./revision";

const { site, grammar } = words();

export const metadata: Metadata = {
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
};

/** The frame of every page; none round a chart that another site shows, for which no cookie is read either. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const embedded = (await headers()).get(EMBED_SCHEME);
  if (embedded !== null) return <EmbedLayout scheme={embedded}>{children}</EmbedLayout>;
  const chosen = (await cookies()).get("theme")?.value ?? "";
  const scheme = isOneOf(SCHEMES, chosen) ? chosen : undefined;
  const { number, checkedTo } = await newestRevision();
  const checked = readFuzzyDate(checkedTo);
  return (
    <html lang="en" {...(scheme && { "data-theme": scheme })}>
      <body>
        <a className="skip-link" href="#content">
          {site.skip}
        </a>
        <div className="site-bar">
          <header className="site-header">
            <SiteName />
            <SiteNav />
            <ThemeSwitch chosen={scheme} />
          </header>
        </div>
        <main id="content">
          <NewestRevision number={number}>{children}</NewestRevision>
        </main>
        <footer className="site-footer">
          <p>
            {site.footer.checkedTo(checked ? grammar.date(checked) : checkedTo)} ·{" "}
            <a href={changesLink.path}>{site.footer.revision(number)}</a> · {site.footer.licence}
          </p>
          <p>
            <FooterLinks />
          </p>
          <p>{site.footer.limits}</p>
          <p>{site.footer.outlines}</p>
        </footer>
      </body>
    </html>
  );
}

function EmbedLayout({ scheme, children }: { scheme: string; children: ReactNode }) {
  return (
    <html lang="en" {...(isOneOf(SCHEMES, scheme) && { "data-theme": scheme })}>
      <head>
        {/* What is chosen in a frame opens as a page of its own, not inside another site. */}
        <base target="_blank" />
      </head>
      <body data-embed="">
        <main id="content">{children}</main>
      </body>
    </html>
  );
}
