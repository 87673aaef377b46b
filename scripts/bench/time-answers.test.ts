import { createServer, type RequestListener } from "node:http";
import { expect, it } from "vitest";
import { timeAnswer } from "./time-answers";

const { signal } = new AbortController();

async function withServer<Result>(listener: RequestListener, use: (url: string) => Promise<Result>) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  try {
    return await use(`http://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
}

it("counts the bytes as they are sent", async () => {
  const asked: unknown[] = [];
  const { times, bytes } = await withServer(
    (request, response) => {
      asked.push(request.headers["accept-encoding"]);
      response.end("five!");
    },
    (url) => timeAnswer(url, { runs: 2, signal }),
  );
  expect(bytes).toBe(5);
  expect("runs" in times && times.runs.length).toBe(2);
  expect(asked).toEqual(["gzip", "gzip", "gzip"]);
});

it("says what was answered instead", async () => {
  const answer = await withServer(
    (_, response) => {
      response.statusCode = 500;
      response.end("no");
    },
    (url) => timeAnswer(url, { runs: 2, signal }),
  );
  expect(answer).toEqual({ times: { failure: "HTTP 500" }, bytes: undefined });
});
