import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Serves a page of another site while `use` looks at it. Its policy allows scripts with the nonce that `html` gets,
 * and frames of `site`.
 *
 * @param also what the policy allows besides
 */
export async function withHost(
  html: (nonce: string) => string,
  site: string,
  use: (address: string) => Promise<void>,
  also = "",
) {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-host'; frame-src ${new URL(site).origin}; ${also}`,
    });
    response.end(html("host"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}
