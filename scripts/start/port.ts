import { createServer } from "node:net";

/** The port of an address that nobody chose. */
const USUAL_PORT = 3000;

/** How many ports after the usual one are tried. */
const TRIES = 100;

/**
 * The port to serve on: `given` (the text of `PORT`; 0 is any free one) or else 3000, or the
 * next free one after it.
 *
 * @returns `instead` names the usual port when it was taken
 * @throws a sentence when `given` is no port or is taken
 */
export async function choosePort(
  host: string,
  given: string | undefined,
): Promise<{ port: number; instead?: number }> {
  if (given) {
    if (!/^\d+$/.test(given) || Number(given) > 65_535)
      throw new Error(`PORT is "${given}", which is not a number from 0 to 65535.`);
    const port = await tryPort(host, Number(given));
    if (port === undefined)
      throw new Error(`PORT ${given} is taken. Choose another one, or stop the program that has it.`);
    return { port };
  }
  for (let wanted = USUAL_PORT; wanted < USUAL_PORT + TRIES; wanted += 1) {
    const port = await tryPort(host, wanted);
    if (port !== undefined) return port === USUAL_PORT ? { port } : { port, instead: USUAL_PORT };
  }
  throw new Error(`No port from ${USUAL_PORT} to ${USUAL_PORT + TRIES - 1} is free. Choose one with PORT.`);
}

/** The port when it is free; `undefined` when it is taken. */
async function tryPort(host: string, port: number): Promise<number | undefined> {
  const server = createServer();
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once("error", resolve);
    server.listen({ host, port, exclusive: true }, () => resolve(undefined));
  });
  if (fault?.code === "EADDRINUSE") return undefined;
  if (fault?.code === "EACCES")
    throw new Error(`Port ${port} needs more rights than this user has. Choose one above 1023 with PORT.`);
  if (fault)
    throw new Error(
      `HOST is "${host}", which is no address of this machine (${fault.code ?? fault.message}).`,
    );
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address && typeof address === "object" ? address.port : undefined;
}
