import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Where the site that is tested keeps its database. */
const FOLDER = process.env.CHOKEPOINT_FOLDER;

const EVENT = "huawei-fdpr-2020-08";
const [WAS, IS] = ["US extends its Huawei rule", "US widens its Huawei rule"] as const;

/** What a frozen link gives: rows, one event, a citation. */
const FROZEN = [
  "/api/timeline?actor=huawei&rev=1",
  `/api/events/${EVENT}?rev=1`,
  "/api/map?rev=1",
  "/timeline.txt?actor=huawei&rev=1",
  `/events/${EVENT}.txt?rev=1`,
];

/** Publishes a record's files as `npm run publish` does. */
async function publish(folder: string): Promise<void> {
  await run(process.execPath, [join(ROOT, "scripts/bootstrap.mjs"), "publish", "--data", folder], {
    cwd: ROOT,
  });
}

/** A copy of the record in which one title is corrected. */
async function corrected(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "chokepoint-record-"));
  await cp(join(ROOT, "data"), folder, { recursive: true });
  const file = join(folder, "events/events.csv");
  const text = await readFile(file, "utf8");
  expect(text).toContain(`${EVENT},${WAS}`);
  await writeFile(file, text.replace(`${EVENT},${WAS}`, `${EVENT},${IS}`));
  return folder;
}

test.describe.configure({ mode: "serial" });

test.describe("after a correction", () => {
  test.skip(
    FOLDER === undefined,
    "the site was started by hand, on a database that is not ours to publish to",
  );

  const before: string[] = [];
  let folder = "";

  test.beforeAll(async ({ request }) => {
    test.setTimeout(180_000);
    for (const address of FROZEN) before.push(await (await request.get(address)).text());
    folder = await corrected();
    await publish(folder);
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  test("a frozen link gives the very bytes that it gave before", async ({ request }) => {
    for (const [index, address] of FROZEN.entries())
      expect(await (await request.get(address)).text(), address).toBe(before[index]);
    const present = await (await request.get(`/api/events/${EVENT}`)).json();
    expect(present.title).toContain(IS);
  });

  for (const address of [
    `/timeline?event=${EVENT}&rev=1`,
    "/supply-chain?rev=1",
    "/map?rev=1",
    "/?rev=1",
    `/events/${EVENT}?rev=1`,
  ])
    test(`${address} says what changed since`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText(/^This is the record as it stood at revision 1 of /)).toBeVisible();
      await expect(page.getByText(/^Corrected in revision 2/)).toHaveCount(0);
      await page.getByRole("link", { name: "What changed since, up to revision 2" }).click();
      await expect(page).toHaveURL("/changes?from=1&to=2");
      await expect(
        page.getByRole("heading", { level: 1, name: "What changed from revision 1 to revision 2" }),
      ).toBeVisible();
    });

  test("the difference is told by record, before and after, and as files", async ({ page, request }) => {
    await page.goto("/changes");
    await expect(page.getByText("1 record differs: 0 added, 1 corrected and 0 removed.")).toBeVisible();
    const record = page.getByRole("article").filter({ hasText: IS });
    await expect(record.getByText(/Corrected$/)).toBeVisible();
    await expect(record.locator("ins")).toHaveText("widens");
    await expect(record.getByRole("link", { name: "revision 1" })).toHaveAttribute(
      "href",
      `/events/${EVENT}?rev=1`,
    );
    await page.getByRole("link", { name: "Acts, Corrected: 1" }).click();
    await expect(page).toHaveURL("/changes?from=1&to=2&kind=corrected&table=events");
    await page.getByLabel("Words").fill("nothing like it");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL("/changes?from=1&to=2&kind=corrected&table=events&q=nothing%20like%20it");
    await expect(page.getByText(/^No record passes these filters\./)).toBeVisible();

    const lines = (await (await request.get("/changes.csv?from=1&to=2")).text()).trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`1,2,events,${EVENT},`);
    const feed = await (await request.get("/changes.atom")).text();
    expect(feed).toContain("Revision 2 of the record");
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`the differences and a history have no fault that axe can find and fit a small ${colorScheme} screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.emulateMedia({ colorScheme });
      for (const address of ["/changes?from=1&to=2", `/events/${EVENT}`]) {
        await page.goto(address);
        await expect(page.getByText("widens", { exact: true }).first()).toBeVisible();
        expect(await accessFaults(page)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, address).toBeLessThanOrEqual(320);
      }
    });

  test("the record says that it was corrected, and how, on its page and beside the chart", async ({
    page,
  }) => {
    await page.goto(`/events/${EVENT}`);
    await expect(page.getByText(/^Corrected in revision 2, on .*: title\.$/)).toBeVisible();
    const history = page.locator("#history");
    await expect(history.getByRole("heading", { name: /^Revision 2, / })).toBeVisible();
    await expect(history.locator("ins")).toHaveText("widens");
    await expect(history.getByRole("link", { name: "the record at that revision" }).first()).toHaveAttribute(
      "href",
      `/events/${EVENT}?rev=2`,
    );
    await page.goto(`/timeline?event=${EVENT}`);
    const panel = page.getByRole("region", { name: "The open event" }).first();
    await expect(panel.getByText(/^Corrected in revision 2, on /)).toBeVisible();
    await expect(panel.getByRole("link", { name: "What was corrected" })).toHaveAttribute(
      "href",
      `/events/${EVENT}#history`,
    );
  });
});
