import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type InlineConfig } from "vite";
import { ROOT } from "../start/project";

const PAGE = fileURLToPath(new URL("page", import.meta.url));

/** What the server of the page imports to draw as the site's server does. */
export type Drawer = typeof import("./page/server");

const COMMON = {
  configFile: false,
  root: PAGE,
  logLevel: "error",
  resolve: { alias: { "@": ROOT.replace(/\/$/, "") } },
  publicDir: join(ROOT, "public"),
  // Next has these set when it builds; what it exports for a browser asks for them.
  define: { "process.env.NODE_ENV": '"production"' },
} satisfies InlineConfig;

/**
 * Builds the page in which drawings are timed, as for production, into `folder`.
 *
 * @returns our drawing as the server draws it, for the style sheet of that page
 */
export async function buildPage(folder: string): Promise<Drawer> {
  const server = `${folder}-server`;
  await build({ ...COMMON, build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 10_000 } });
  await build({
    ...COMMON,
    ssr: { noExternal: true },
    build: {
      outDir: server,
      emptyOutDir: true,
      ssr: "server.tsx",
      rollupOptions: { output: { entryFileNames: "server.mjs" } },
    },
  });
  return import(pathToFileURL(join(server, "server.mjs")).href);
}
