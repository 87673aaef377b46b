import { rm } from "node:fs/promises";
import { expect, test } from "playwright/test";
import { PNG } from "pngjs";
import { correctedRecord, EVENT, IS, JOINED, LATER, publish, startAnother, WAS } from "./correction";
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
    const { view } = await (await request.get("/timeline.json")).json();
    expect(view.revision, "nothing was published after revision 1 yet").toBe(1);
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
});
