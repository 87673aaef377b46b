import { randomUUID } from "node:crypto";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/** For browsers that do not know `frame-ancestors`; the charts under /embed are made to be shown by other sites. */
const unframed = [{ key: "X-Frame-Options", value: "DENY" }];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  typedRoutes: false,
  // Part of the tag of every answer: after an update of the code nobody keeps an answer of the old one.
  env: { CHOKEPOINT_BUILD: randomUUID() },
  // Otherwise every comma of a query reaches proxy.ts as %2C, and what is canonical cannot be told from what is not.
  skipProxyUrlNormalize: true,
  // The forms of a citation hang on the address of what is cited. Before the page of a record, whose id has no full stop.
  rewrites: async () => [
    {
      source: "/:chart(timeline|supply-chain|map).:format(bib|ris|txt|csl\\.json)",
      destination: "/cite/chart/:chart/:format",
    },
    {
      source:
        "/:folder(events|actors|initiatives|countries)/:id([A-Za-z0-9-]+).:format(bib|ris|txt|csl\\.json)",
      destination: "/cite/record/:folder/:id/:format",
    },
    {
      source: "/:folder(events|actors|initiatives|countries)/:id([A-Za-z0-9-]+).json",
      destination: "/data/record/:folder/:id",
    },
  ],
  // Whoever reads a page without running it finds what it says of itself in its head, not behind it.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["postgres", "@resvg/resvg-js", "subset-font"],
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/((?!embed(?:/|$)).*)", headers: unframed },
    // Named by their content.
    {
      source: "/outlines/:file*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
};

export default config;
