import { rm } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test } from "playwright/test";
import { accessFaults } from "./access-faults";
import { linkOf, readAtom, textOf } from "./atom";
import { correctedRecord, EVENT, IS, publish, REMOVED, TIE, WAS } from "./correction";

test.describe.configure({ mode: "serial" });

test.describe("a correction", () => {
  test.skip(
    process.env.CHOKEPOINT_FOLDER === undefined,
    "the site was started by hand, on a database that is not ours to publish to",
  );

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const folder = await correctedRecord();
    // Published a second time, the same record makes no other revision.
    await publish(folder);
    await rm(folder, { recursive: true, force: true });
  });

  test("the difference is told by record, before and after, and as files", async ({ page, request }) => {
    await page.goto("/changes");
    await expect(page.getByText("3 records differ: 0 added, 2 corrected and 1 removed.")).toBeVisible();
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

    for (const [kind, records] of [
      ["added", 0],
      ["corrected", 2],
      ["removed", 1],
    ] as const) {
      await page.goto(`/changes?from=1&to=2&kind=${kind}`);
      await expect(page.getByRole("article")).toHaveCount(records);
    }
    await expect(
      page
        .getByRole("article")
        .getByText(/Removed$/)
        .first(),
    ).toBeVisible();

    const text = await (await request.get("/changes.csv?from=1&to=2")).text();
    const lines: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const [title] = lines.filter(({ record_id }) => record_id === EVENT);
    expect(title).toMatchObject({ from_revision: "1", to_revision: "2", column: "title" });
    expect([title?.before, title?.after]).toEqual([
      expect.stringContaining(WAS),
      expect.stringContaining(IS),
    ]);
    const { records } = await (await request.get("/changes.json?from=1&to=2")).json();
    const told = (rows: { id: string; change: string }[]) => rows.map(({ id, change }) => `${id} ${change}`);
    expect(told(records)).toEqual([`${EVENT} corrected`, `${REMOVED} removed`, `${TIE} corrected`]);
    expect(new Set(lines.map(({ record_id, record_change }) => `${record_id} ${record_change}`))).toEqual(
      new Set(told(records)),
    );
    for (const [query, kept] of [
      ["?from=1&to=2", "public, max-age=31536000, immutable"],
      ["?from=1&to=2&colour=red", "no-cache"],
      ["?from=1&to=3", "no-cache"],
      ["?from=1", "no-cache"],
      ["", "no-cache"],
    ] as const)
      expect((await request.get(`/changes.csv${query}`)).headers()["cache-control"]).toBe(kept);
  });

  test("the differences are narrowed to whom they concern", async ({ page }) => {
    await page.goto("/changes");
    await page.getByLabel("Concerning").selectOption("Denmark");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL("/changes?from=1&to=2&actor=DNK");
    await expect(page.getByLabel("Concerning")).toHaveValue("DNK");
    await expect(page.getByRole("article")).toHaveCount(1);
    await page.goto("/changes?from=1&to=2&actor=DNK,huawei");
    await expect(page.getByLabel("Concerning")).toHaveValue("DNK,huawei");
    await expect(page.getByRole("article")).toHaveCount(2);
  });

  test("the feed of revisions is one that programs can follow, with what each revision did", async ({
    page,
    request,
    baseURL,
  }) => {
    const answer = await request.get("/changes.atom");
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const feed = readAtom(await answer.text());
    expect([linkOf(feed, "self"), linkOf(feed, "alternate")]).toEqual([
      `${baseURL}/changes.atom`,
      `${baseURL}/changes`,
    ]);
    const [second, first, ...more] = feed.entry;
    expect(more).toEqual([]);
    expect([textOf(second?.title), textOf(first?.title)]).toEqual([
      "Revision 2 of the record",
      "Revision 1 of the record",
    ]);
    expect(feed.updated).toBe(second?.updated);
    expect(Date.parse(second?.updated ?? "")).toBeGreaterThan(Date.parse(first?.updated ?? ""));
    expect(textOf(second?.summary)).toContain("0 added, 2 corrected and 1 removed");
    expect(textOf(second?.summary)).toContain(IS);
    if (second) await page.goto(linkOf(second, "alternate"));
    await expect(page).toHaveURL("/changes?from=1&to=2");
    await expect(page.getByText(/^3 records differ/)).toBeVisible();
  });

  test("the feed of revisions takes the filters of its page, and has none that they leave nothing of", async ({
    request,
    baseURL,
  }) => {
    const followed = async (query: string) => {
      const feed = readAtom(await (await request.get(`/changes.atom?${query}`)).text());
      expect(linkOf(feed, "self")).toBe(`${baseURL}/changes.atom?${query}`);
      expect(linkOf(feed, "alternate")).toBe(`${baseURL}/changes?${query}`);
      return { id: feed.id, said: feed.entry.map(({ summary }) => textOf(summary)) };
    };
    const acts = await followed("table=events");
    expect(acts.said).toHaveLength(1);
    expect(acts.said[0]).toContain("1 corrected");
    expect(acts.said[0]).toContain(IS);
    const ties = await followed("kind=corrected&table=memberships");
    expect(ties.said).toHaveLength(1);
    expect(ties.said[0]).not.toContain(IS);
    expect(ties.id).not.toBe(acts.id);
    for (const query of ["kind=added", "kind=removed&table=events", "q=nothing%20like%20it"])
      expect((await followed(query)).said).toEqual([]);
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
