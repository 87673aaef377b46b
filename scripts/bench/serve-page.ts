import { readFile } from "node:fs/promises";
import { createServer, get, type RequestListener, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

type Sources = {
  /** Where the built page lies. */
  folder: string;
  /** Address of the site whose API is handed through. */
  site: string;
  /** What `/acts?<query>` gives, as JSON. */
  acts: ReadonlyMap<string, string>;
  /** What `/drawing?<query>` gives, as HTML: drawn when it is asked for. */
  draw: (query: string) => string | undefined;
};

/**
 * Serves the built page, the acts of the other libraries, our drawing as a server draws it, and under `/api/` what the site
 * answers, byte for byte, so that one page can reach all of them.
 */
export async function servePage(sources: Sources): Promise<{ address: string; close: () => void }> {
  const server = createServer(answerFrom(sources));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const bound = server.address();
  if (!bound || typeof bound === "string") throw new Error("The page has no port.");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${bound.port}`, close };
}

function answerFrom({ folder, site, acts, draw }: Sources): RequestListener {
  return (request, response) => {
    const { pathname, search, href } = new URL(request.url ?? "/", "http://page");
    if (pathname.startsWith("/api/")) return handThrough(href.replace("http://page", site), response);
    if (pathname === "/acts") return send(response, acts.get(search.slice(1)), ".json");
    if (pathname === "/drawing") return send(response, draw(search.slice(1)), ".html");
    const path = pathname === "/" ? "/index.html" : pathname;
    // As the site does: named by its content, so that a browser has it from the first page on.
    if (path.startsWith("/outlines/"))
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    readFile(join(folder, path)).then(
      (content) => send(response, content, extname(path)),
      () => send(response, undefined, ".html"),
    );
  };
}

function send(response: ServerResponse, content: string | Buffer | undefined, extension: string): void {
  const type = TYPES[extension] ?? "application/octet-stream";
  response.writeHead(content === undefined ? 404 : 200, { "Content-Type": type }).end(content ?? "");
}

function handThrough(url: string, response: ServerResponse): void {
  const asked = get(url, { headers: { "Accept-Encoding": "gzip" } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  asked.once("error", () => response.writeHead(502).end());
  response.once("close", () => asked.destroy());
}
