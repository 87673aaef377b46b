import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";
import { withHost } from "./host-page";

const CHARTS = [
  [
    "timeline",
    "?actor=huawei&from=2019-05&to=2020-09",
    "Who restricted whom, and when?",
    /^37 acts by 23 senders concerning Huawei/,
  ],
  [
    "supply-chain",
    "?at=2020-09-16&focus=huawei-phones",
    "What depends on what?",
    /^On 16 September 2020, 13 of the 111 ties/,
  ],
  [
    "map",
    "?at=2020-09-08",
    "Who joined which camp, and how sure is it?",
    /^On 8 September 2020, The Clean Network/,
  ],
] as const;

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [chart, query, title, sentence] of CHARTS) {
  test(`the ${chart} in a frame is the drawing alone, with what it is of and the way to its page`, async ({
    page,
    context,
  }) => {
    await page.goto(`/embed/${chart}${query}`);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText(/^Sources: official texts.*revision \d+ · CC BY 4.0$/)).toBeVisible();
    await expect(page.getByRole("group").first().getByRole("link").first()).toBeVisible();
    for (const role of ["banner", "navigation", "contentinfo"] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    const open = page.getByRole("link", { name: "Open in full" });
    await expect(open).toHaveAttribute("href", `/${chart}${query}`);
    await expect(open).toHaveAttribute("target", "_blank");
    await expect(open).toHaveAttribute("rel", "noopener");
    const inside = await page.evaluate(() => {
      const usual = document.querySelector("base")?.target ?? "";
      const links = [...document.querySelectorAll("a")];
      return links.filter((link) => (link.getAttribute("target") ?? usual) !== "_blank").length;
    });
    expect(inside).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });

  test(`a mark of the ${chart} in a frame opens the page of what it names`, async ({ page, context }) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.goto(`/embed/${chart}${query}`);
    const mark = page.getByRole("group").first().locator("a[href]").last();
    const href = await mark.getAttribute("href");
    const [opened] = await Promise.all([context.waitForEvent("page"), mark.press("Enter")]);
    await opened.waitForLoadState("domcontentloaded");
    const { pathname, search } = new URL(opened.url());
    expect(`${pathname}${search}`.startsWith(String(href).split("#")[0] ?? "")).toBe(true);
    expect(new URL(page.url()).pathname).toBe(`/embed/${chart}`);
  });

  test(`the ${chart} in a frame stands in any width, and never pushes its host sideways`, async ({
    page,
  }) => {
    for (const width of [280, 640, 1200]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`/embed/${chart}${query}`);
      await expect(page.getByRole("group").first()).toBeVisible();
      expect(await sideways(page)).toBe(0);
    }
  });
}

for (const [chart, query] of CHARTS)
  test(`the ${chart} in a frame has no fault that axe can find, and complains of nothing`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(!javaScriptEnabled, "what looks for faults is a script");
    test.setTimeout(120_000);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    for (const [width, theme] of [
      [320, "light"],
      [1024, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`/embed/${chart}${query}&theme=${theme}`, { waitUntil: "networkidle" });
      expect(await accessFaults(page), `${width} px, ${theme}`).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

test("a frame of a named revision says that it is one, and leads to that one", async ({ page }) => {
  await page.goto("/embed/map?at=2020-09-08&rev=1");
  await expect(page.getByText(/^This is the record as it stood at revision 1 of /)).toBeVisible();
  await expect(page.getByRole("link", { name: "Open in full" })).toHaveAttribute(
    "href",
    "/map?at=2020-09-08&rev=1",
  );
});

test("what cannot be read of a frame's address is named, and the rest is shown", async ({ page }) => {
  await page.goto(`/embed/timeline?theme=sepia&actor=nobody-at-all&rev=77&foo=${"x".repeat(10_000)}`);
  const notice = page.getByText(/^Left out of this link:/).locator("..");
  for (const part of ["theme=sepia", "actor=nobody-at-all", "rev=77", "foo="])
    await expect(notice).toContainText(part);
  await expect(page.getByRole("group", { name: "Timeline of acts" })).toBeVisible();
});

test("a frame has the scheme that its address names", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/embed/map?theme=light");
  const light = await paper();
  await page.goto("/embed/map?theme=dark");
  const dark = await paper();
  expect(light).not.toBe(dark);
  await page.goto("/embed/map");
  expect(await paper()).toBe(dark);
});

test("a chart that there is none of is not found", async ({ request }) => {
  expect((await request.get("/embed/nothing")).status()).toBe(404);
  expect((await request.get("/embed")).status()).toBe(404);
});

test("other sites may show a frame, and no other page", async ({ request }) => {
  const frame = (await request.get("/embed/timeline")).headers();
  expect(frame["content-security-policy"]).toContain("frame-ancestors *");
  expect(frame["x-frame-options"]).toBeUndefined();
  expect(frame["set-cookie"]).toBeUndefined();
  for (const address of ["/", "/timeline", "/supply-chain", "/map", "/embedded", "/countries/CHN"]) {
    const page = (await request.get(address)).headers();
    expect(page["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(page["x-frame-options"]).toBe("DENY");
  }
});

test("another site shows a frame, as high as its host says where nobody listens", async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? "";
  const html = () =>
    `<!DOCTYPE html><title>Host</title><iframe src="${site}/embed/map?at=2020-09-08" width="600" height="400"></iframe>`;
  await withHost(html, site, async (address) => {
    await page.goto(address);
    const inside = page.frameLocator("iframe");
    await expect(inside.getByText(/^On 8 September 2020, The Clean Network/)).toBeVisible();
    await expect(inside.getByRole("group", { name: "World map" })).toBeVisible();
    expect((await page.locator("iframe").boundingBox())?.height).toBeCloseTo(404, -1);
  });
});

test("a host that listens gives a frame the height of its content", async ({
  page,
  baseURL,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "nobody tells without script");
  const site = baseURL ?? "";
  const html = (nonce: string) => `<!DOCTYPE html><title>Host</title>
<iframe src="${site}/embed/map?at=2020-09-08" width="600" height="400"></iframe>
<script nonce="${nonce}">
addEventListener("message", ({ origin, source, data }) => {
  if (origin !== "${new URL(site).origin}" || data?.type !== "chokepoint:height") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = Math.min(Math.max(data.height, 100), 6000);
});
</script>`;
  await withHost(html, site, async (address) => {
    await page.goto(address);
    const frame = page.locator("iframe");
    const inside = page.frameLocator("iframe").locator("body");
    await expect
      .poll(async () => {
        const [outer, inner] = [await frame.boundingBox(), await inside.boundingBox()];
        // The frame has a border, and is as high as told, in whole px.
        const over = outer && inner && inner.height > 500 ? outer.height - inner.height : Number.NaN;
        return over >= 0 && over <= 6;
      })
      .toBe(true);
  });
});

test("a host cannot show another page of the site", async ({ page, baseURL }) => {
  const site = baseURL ?? "";
  const html = () =>
    `<!DOCTYPE html><title>Host</title><iframe src="${site}/map" width="600" height="400"></iframe>`;
  await withHost(html, site, async (address) => {
    const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
    await page.goto(address);
    await refused;
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 1, name: /camp/ })).toHaveCount(0);
  });
});
