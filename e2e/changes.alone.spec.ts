import { rm } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test } from "playwright/test";
import { PNG } from "pngjs";
import { accessFaults } from "./access-faults";
import { linkOf, readAtom, textOf } from "./atom";
import {
  correctedRecord,
  EVENT,
  IS,
  JOINED,
  LATER,
  publish,
  REMOVED,
  startAnother,
  TIE,
  WAS,
} from "./correction";
import { ask, FROZEN, frozen, JOINING, SHOWN, TITLED, tieIn, wordsOf } from "./frozen-forms";

/** Where the site that is tested keeps its database. */
const FOLDER = process.env.CHOKEPOINT_FOLDER;

test.describe.configure({ mode: "serial" });

test.describe("after a correction", () => {
  test.skip(
    FOLDER === undefined,
    "the site was started by hand, on a database that is not ours to publish to",
  );

  let before = new Map<string, Buffer>();
  let feedTag = "";
  let folder = "";

  test.beforeAll(async ({ request }) => {
    test.setTimeout(300_000);
    before = await ask(request, FROZEN);
    feedTag = (await request.get("/changes.atom")).headers().etag ?? "";
    folder = await correctedRecord();
    await publish(folder);
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Which forms are other bytes than before. */
  const others = (now: ReadonlyMap<string, Buffer>) =>
    FROZEN.filter((address) => !now.get(address)?.equals(before.get(address) ?? Buffer.of()));

  test("a frozen link gives the very bytes that it gave before, in every form", async ({ request }) => {
    test.setTimeout(180_000);
    expect(others(await ask(request, FROZEN))).toEqual([]);
  });

  test("and so it does from a server that has nothing in memory, pictures and archives among them", async ({
    request,
  }) => {
    test.setTimeout(300_000);
    const another = await startAnother(folder);
    try {
      expect(others(await ask(request, FROZEN, another.address))).toEqual([]);
    } finally {
      await another.stop();
    }
  });

  test("the same forms of the present record have what was corrected", async ({ request }) => {
    test.setTimeout(180_000);
    const present = await ask(request, [...new Set([...TITLED, ...JOINING])]);
    const words = (address: string, forms: ReadonlyMap<string, Buffer>) =>
      wordsOf(address, forms.get(address) ?? Buffer.of());
    for (const address of TITLED) {
      const [then, now] = [words(frozen(address), before), words(address, present)];
      expect([address, then.includes(WAS), then.includes(IS)]).toEqual([address, true, false]);
      expect([address, now.includes(WAS), now.includes(IS)]).toEqual([address, false, true]);
    }
    for (const address of JOINING) {
      const [then, now] = [tieIn(words(frozen(address), before)), tieIn(words(address, present))];
      expect([address, then.includes(JOINED), then.includes(LATER)]).toEqual([address, true, false]);
      expect([address, now.includes(JOINED), now.includes(LATER)]).toEqual([address, false, true]);
    }
  });

  test("a frozen picture shows the former title, and the present one the corrected, in its pixels also", async ({
    page,
    request,
  }) => {
    const cut = async (rev: number, title: string) => {
      const query = `${SHOWN.timeline}&rev=${rev}`;
      await page.goto(`/timeline.svg?${query}`);
      const drawn = page.locator("text").filter({ hasText: title }).first();
      const { x, y, width, height } = await drawn.evaluate((text) => text.getBoundingClientRect());
      const image = PNG.sync.read(await (await request.get(`/timeline.png?${query}`)).body());
      const part = new PNG({ width: Math.floor(width), height: Math.floor(height) });
      PNG.bitblt(image, part, Math.floor(x), Math.floor(y), part.width, part.height, 0, 0);
      return part;
    };
    const [then, now] = [await cut(1, WAS), await cut(2, IS)];
    expect(then.height).toBe(now.height);
    expect(then.data.equals(now.data)).toBe(false);
    for (const chart of ["supply-chain", "map"] as const) {
      const picture = async (rev: number) =>
        (await request.get(`/${chart}.svg?${SHOWN[chart]}&rev=${rev}`)).text();
      const titles = async (rev: number) =>
        [...(await picture(rev)).matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
      const [were, are] = [await titles(1), await titles(2)];
      expect(were.length).toBeGreaterThan(5);
      expect(are).not.toEqual(were);
    }
  });

  for (const [chart, query] of Object.entries(SHOWN))
    test(`the ${chart} in a frame, frozen, says so and since when, and stays as it was`, async ({
      page,
      request,
    }) => {
      const { view } = await (await request.get(`/${chart}.json?rev=1`)).json();
      const since = new Date(view.published).toLocaleDateString("en-GB", {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      await page.goto(`/embed/${chart}?${query}&rev=1`);
      await expect(
        page.getByText(`This is the record as it stood at revision 1 of ${since}.`, { exact: true }),
      ).toBeVisible();
      await expect(page.getByText(/ revision 1 · CC BY 4\.0$/)).toBeVisible();
      await expect(page.getByRole("link", { name: "Open in full" })).toHaveAttribute("href", /[?&]rev=1$/);
      const drawing = page.getByRole("group").first();
      if (chart === "map") {
        const denmark = drawing.getByRole("link", { name: /^Denmark\. / });
        await expect(denmark).toHaveAccessibleName(/^Denmark\. The Clean Network: member,/);
      } else {
        await expect(drawing.getByRole("link", { name: WAS }).first()).toBeVisible();
        await expect(drawing.getByRole("link", { name: IS })).toHaveCount(0);
      }
      await page.goto(`/embed/${chart}?${query}`);
      await expect(page.getByText(/^This is the record as it stood/)).toHaveCount(0);
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

  test("the feed of revisions is sent again only after something was published", async ({ request }) => {
    expect(feedTag).not.toBe("");
    const asked = async (tag: string, query = "") =>
      request.get(`/changes.atom${query}`, { headers: { "If-None-Match": tag } });
    const answer = await asked(feedTag);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toBe("no-cache");
    const { etag = "" } = answer.headers();
    expect(etag).not.toBe(feedTag);
    const again = await asked(etag);
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect((await asked(etag, "?kind=added")).status()).toBe(200);
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
