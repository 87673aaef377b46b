import { createServer, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { choosePort } from "./port";

const HOST = "127.0.0.1";
let taken: Server | undefined;

afterEach(() => new Promise((resolve) => (taken ? taken.close(resolve) : resolve(undefined))));

async function takePort(): Promise<number> {
  const server = createServer();
  taken = server;
  await new Promise<void>((resolve) => server.listen({ host: HOST, port: 0 }, resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return address.port;
}

it("takes any free port for 0", async () => {
  const { port } = await choosePort(HOST, "0");
  expect(port).toBeGreaterThan(0);
});

it("takes the port that was given", async () => {
  const { port } = await choosePort(HOST, "0");
  expect(await choosePort(HOST, String(port))).toEqual({ port });
});

it("refuses a given port that is taken, and says what to do", async () => {
  const port = await takePort();
  await expect(choosePort(HOST, String(port))).rejects.toThrow(
    `PORT ${port} is taken. Choose another one, or stop the program that has it.`,
  );
});

it.each(["abc", "65536", "-1", "3000.5"])("refuses PORT=%s", async (text) => {
  await expect(choosePort(HOST, text)).rejects.toThrow(
    `PORT is "${text}", which is not a number from 0 to 65535.`,
  );
});

it("refuses a host that is no address of this machine", async () => {
  await expect(choosePort("203.0.113.7", "0")).rejects.toThrow(
    /^HOST is "203\.0\.113\.7", which is no address/,
  );
});
