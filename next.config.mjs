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
