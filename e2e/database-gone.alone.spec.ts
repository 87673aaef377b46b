import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "playwright/test";

const UNAVAILABLE =
  "The record cannot be read at the moment, because its database does not answer. Nothing is lost. Please try again in a minute.";

/** Where the site that is tested keeps its database. */
const FOLDER = process.env.CHOKEPOINT_FOLDER;

/**
 * Stops the database and keeps it away: without its folder nobody can start it again.
 *
 * @returns what brings it back
 */
async function takeAway(folder: string): Promise<() => Promise<void>> {
  const cluster = join(folder, "postgres", "cluster");
  const away = `${cluster}-away`;
  const [pid] = (await readFile(join(cluster, "postmaster.pid"), "utf8")).split("\n");
  await rename(cluster, away);
  process.kill(Number(pid), "SIGINT");
  return () => rename(away, cluster);
}

test("without its database the site says so, and recovers without a restart", async ({
  page,
  request,
  baseURL,
}) => {
  test.skip(FOLDER === undefined, "the site was started by hand, on a database that is not ours to stop");
  test.setTimeout(120_000);
  const statusOf = async (address: string) => (await request.get(address)).status();
  const giveBack = await takeAway(FOLDER ?? "");
  try {
    await expect.poll(() => statusOf("/api/health"), { timeout: 30_000 }).toBe(503);
    const health = await request.get("/api/health");
    expect(await health.json()).toEqual({ status: "unavailable", reason: expect.stringMatching(/\S/) });
    for (const address of [
      "/",
      "/timeline?actor=huawei",
      "/supply-chain",
      "/map",
      "/embed/map",
      "/actors/huawei",
    ]) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(503);
      expect(answer?.headers()["retry-after"]).toBe("30");
      await expect(page.getByRole("alert")).toHaveText(UNAVAILABLE);
      await expect(page.getByRole("link", { name: "Try again" })).toBeVisible();
    }
    for (const address of [
      "/api/timeline?actor=huawei",
      "/timeline.csv",
      "/timeline.atom",
      "/data.zip",
      "/changes.csv",
      "/changes.atom",
      "/timeline.bib?actor=huawei",
      "/events/huawei-fdpr-2020-08.ris",
    ]) {
      const rows = await request.get(address);
      expect(rows.status(), address).toBe(503);
      expect(await rows.json()).toEqual({ status: "unavailable", reason: expect.stringMatching(/\S/) });
    }
    const described = `/oembed?url=${encodeURIComponent(`${baseURL}/map`)}`;
    for (const address of ["/timeline.svg", "/map.png?preset=social", described]) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(503);
      expect(await answer.text()).toContain(UNAVAILABLE);
    }
  } finally {
    await giveBack();
  }
  await expect.poll(() => statusOf("/api/health"), { timeout: 60_000 }).toBe(200);
  await page.getByRole("link", { name: "Try again" }).click();
  // Of several connections one may come back later than the one that was asked after first.
  await expect(async () => {
    await page.goto("/actors/huawei");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Huawei/, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect.poll(() => statusOf("/timeline"), { timeout: 30_000 }).toBe(200);
});
