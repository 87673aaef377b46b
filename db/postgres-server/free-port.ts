import { createServer } from "node:net";

/** The preferred port when it is free, else any: a site that still runs finds its database again. */
export async function findFreePort(preferred: number): Promise<number> {
  return (
    (await tryPort(preferred || 0)) ?? (await tryPort(0)) ?? Promise.reject(new Error("No port is free."))
  );
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ host: "127.0.0.1", port }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : undefined));
    });
  });
}
