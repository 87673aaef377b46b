import { describe, expect, it } from "vitest";
import { originOf } from "../asked-origin";
import { keepingHeaders, tagOf } from "./conditional";
import { streamOf } from "./stream";

describe("the origin of the addresses in a file", () => {
  const of = (headers: Record<string, string>) => originOf(new Headers(headers), "inside:3000");

  it.each([
    [{ host: "example.org" }, "http://example.org"],
    [{ host: "127.0.0.1:4420" }, "http://127.0.0.1:4420"],
    [{ host: "[::1]:3000" }, "http://[::1]:3000"],
    [
      { host: "inside", "x-forwarded-host": "example.org", "x-forwarded-proto": "https" },
      "https://example.org",
    ],
    [{ "x-forwarded-host": "example.org, proxy", "x-forwarded-proto": "https,http" }, "https://example.org"],
    [{ host: "inside", "x-forwarded-host": 'evil"><script>' }, "http://inside:3000"],
    [{ host: "example.org/path" }, "http://inside:3000"],
  ])("of %j is %s", (headers, origin) => {
    expect(of(headers)).toBe(origin);
  });
});

describe("a tag", () => {
  const decisive = { path: "/timeline.csv", revision: 1, query: "actor=huawei" };

  it("is a weak one, and the same for the same content", () => {
    expect(tagOf(decisive)).toMatch(/^W\/"1-[\w-]{22}"$/);
    expect(tagOf({ ...decisive })).toBe(tagOf(decisive));
  });

  it.each([{ path: "/timeline.json" }, { revision: 2 }, { query: "" }, { leftOut: [{ key: "x" }] }])(
    "is another for %j",
    (change) => {
      expect(tagOf({ ...decisive, ...change })).not.toBe(tagOf(decisive));
    },
  );

  it("keeps an answer for ever where its address names the revision, else until it is another", () => {
    expect(keepingHeaders("t", true)["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    expect(keepingHeaders("t", false)["Cache-Control"]).toBe("no-cache");
  });
});

describe("a body that comes bit by bit", () => {
  function counted() {
    const told = { given: 0, isOver: false };
    async function* parts() {
      try {
        for (;;) {
          told.given += 1;
          yield `${told.given},`;
        }
      } finally {
        told.isOver = true;
      }
    }
    return { told, parts: parts() };
  }

  it("asks for no more than its reader takes, and ends when that one goes away", async () => {
    const { told, parts } = counted();
    const reader = streamOf(parts).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("1,");
    expect(told.given).toBeLessThanOrEqual(2);
    await reader.cancel();
    expect(told.isOver).toBe(true);
  });

  it("breaks off when a part cannot be had", async () => {
    async function* failing() {
      yield "a";
      throw new Error("no database");
    }
    await expect(new Response(streamOf(failing())).text()).rejects.toThrow("no database");
  });
});
