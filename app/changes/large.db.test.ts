import { parse } from "csv-parse/sync";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "@/db/publish";
import { databaseOf, EMPTY_DRAFT, rowOf } from "@/db/testing-draft";
import { changesLink } from "@/lib/link/changes";
import { GET as getCsv } from "../changes.csv/route";
import { loadChanges } from "./load";

const MANY = Array.from({ length: 1_001 }, (_, index) => rowOf.event(`act-${index}`, "2020-01-01"));

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf({ event: MANY });
  process.env.SITE_DATABASE_URL = test.url;
  const event = MANY.map((row) => ({ ...row, note: `Checked: ${row.id}` }));
  await publish(test.db, { ...EMPTY_DRAFT, event }, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

async function idsOf(address: string) {
  const answer = await getCsv(new NextRequest(new URL(address, "http://site.example")));
  const lines: { record_id: string }[] = parse(await answer.text(), { columns: true });
  const next = /<([^>]*)>; rel="next"/.exec(answer.headers.get("Link") ?? "")?.[1];
  return { ids: lines.map((line) => line.record_id), next };
}

it("gives a large difference in files, each with a link to the next, and no record twice", async () => {
  const first = await idsOf("/changes.csv?from=1&to=2");
  expect([first.ids.length, first.next]).toEqual([1_000, "/changes.csv?from=1&to=2&page=2"]);
  const second = await idsOf(first.next ?? "");
  expect([second.ids.length, second.next]).toEqual([1, undefined]);
  expect(new Set([...first.ids, ...second.ids]).size).toBe(1_001);
});

it("names a page that is not there, and shows the first", async () => {
  const { changes, refused, href } = await loadChanges(
    { ...changesLink.empty, from: 1, to: 2, page: 99 },
    40,
  );
  expect(refused).toEqual([{ key: "page", text: "99", reason: "not-in-record" }]);
  expect(href).toBe("/changes?from=1&to=2");
  expect(changes?.pages).toEqual({ first: 1, last: 40, all: 1_001, size: 40 });
});
