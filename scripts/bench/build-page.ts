import { fileURLToPath } from "node:url";
import { build } from "vite";
import { ROOT } from "../start/project";

const PAGE = fileURLToPath(new URL("page", import.meta.url));

/** Builds the page in which drawings are timed, as for production, into `folder`. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: PAGE,
    logLevel: "error",
    resolve: { alias: { "@": ROOT.replace(/\/$/, "") } },
    // Next has these set when it builds; what it exports for a browser asks for them.
    define: { "process.env.NODE_ENV": '"production"' },
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  });
}
