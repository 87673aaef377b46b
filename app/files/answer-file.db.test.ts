import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseOf, USA_AND_CHINA } from "@/db/testing-draft";
import { type Answered, type AskedFile, answerFile } from "./answer-file";
import { only } from "./stream";

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf({ country: USA_AND_CHINA });
  process.env.SITE_DATABASE_URL = test.url;
});
afterAll(() => test.close());

const NEWEST: AskedFile = { query: "", rev: undefined, refused: [] };
const text = (more: Partial<Answered> = {}): Promise<Answered> =>
  Promise.resolve({ parts: only("text"), headers: { "Content-Type": "text/plain" }, ...more });

function ask(path: string, file: Partial<AskedFile> = {}, held = "", make = () => text()) {
  const headers = { host: "site.example", "if-none-match": held };
  return answerFile(
    new NextRequest(`https://site.example${path}`, { headers }),
    { ...NEWEST, ...file },
    make,
  );
}

const tagOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).headers.get("etag") ?? "";

describe("a tag holds one file and no other", () => {
  it.each<[string, Parameters<typeof ask>]>([
    ["at another address", ["/timeline.json", { day: "2026-11-26" }]],
    ["on another day", ["/timeline.csv", { day: "2026-11-27" }]],
    ["of another query", ["/timeline.csv?to=2020", { day: "2026-11-26", query: "to=2020" }]],
    ["with something left out", ["/timeline.csv?x=1", { day: "2026-11-26", refused: ["x"] }]],
  ])("%s", async (_, asked) => {
    const tag = await tagOf("/timeline.csv", { day: "2026-11-26" });
    expect(tag).not.toBe("");
    expect((await ask("/timeline.csv", { day: "2026-11-26" }, tag)).status).toBe(304);
    const [path, file] = asked;
    expect((await ask(path, file, tag)).status).toBe(200);
  });

  it("and a file that is held is not made", async () => {
    const tag = await tagOf("/timeline.csv");
    const answer = await ask("/timeline.csv", {}, tag, () => {
      throw new Error("It was made.");
    });
    expect([answer.status, await answer.text(), answer.headers.get("etag")]).toEqual([304, "", tag]);
  });
});

describe("an address in another form", () => {
  it.each<[string, Partial<AskedFile>, string]>([
    ["/map.csv?at=2020-01-01&", { query: "at=2020" }, "/map.csv?at=2020"],
    ["/countries/fra.json", { path: "/countries/FRA.json" }, "/countries/FRA.json"],
  ])("is sent on from %s", async (path, file, to) => {
    const answer = await ask(path, file);
    expect([answer.status, answer.headers.get("location")]).toEqual([308, to]);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("is not, where it says something that is left out", async () => {
    const file = { path: "/countries/FRA.json", refused: ["x"] };
    expect((await ask("/countries/fra.json?x=1", file)).status).toBe(200);
  });

  it("is read as the reader wrote it where Next tells another one", async () => {
    const given = { pathname: "/timeline.bib", searchParams: new URLSearchParams("to=2020") };
    const answer = await ask("/cite/chart/timeline/bib?to=2020", { query: "to=2020", given });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("link")).toBe('</timeline.bib?to=2020>; rel="canonical"');
  });
});

describe("a file is kept", () => {
  const kept = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).headers.get("cache-control");
  const FOR_EVER = "public, max-age=31536000, immutable";

  it("for ever under an address that names the revision that it is of, and nothing that is left out", async () => {
    expect(await kept("/map.csv?rev=1", { query: "rev=1", rev: 1 })).toBe(FOR_EVER);
    expect(await kept("/map.csv", {})).toBe("no-cache");
    expect(await kept("/map.csv?rev=9", { query: "rev=9", rev: 9 })).toBe("no-cache");
    expect(await kept("/map.csv?rev=1&x=1", { query: "rev=1", rev: 1, refused: ["x"] })).toBe("no-cache");
  });

  it("as loading it tells, where that says so", async () => {
    expect(await kept("/changes.csv", {}, "", () => text({ isFrozen: true }))).toBe(FOR_EVER);
    const named = { query: "rev=1", rev: 1 };
    expect(await kept("/map.csv?rev=1", named, "", () => text({ isFrozen: false }))).toBe("no-cache");
  });
});
