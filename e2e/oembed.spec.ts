import { expect, test } from "playwright/test";
import { withHost } from "./host-page";

const HUAWEI = "/timeline?actor=huawei&from=2019-05&to=2020-09";

function asked(url: string, more: Record<string, string> = {}): string {
  return `/oembed?${new URLSearchParams({ url, ...more })}`;
}

test("a chart's page says where its frame is described, and it is", async ({ page, request, baseURL }) => {
  const answer = await request.get(HUAWEI);
  const found = await page.evaluate(
    (html) => {
      const { head } = new DOMParser().parseFromString(html, "text/html");
      return head.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')?.href ?? "";
    },
    await answer.text(),
  );
  expect(found).toContain("/oembed?url=");
  const described = await request.get(found);
  expect(described.status()).toBe(200);
  expect(described.headers()["content-type"]).toContain("application/json");
  expect(described.headers()["access-control-allow-origin"]).toBe("*");
  const body = await described.json();
  expect(body).toMatchObject({
    version: "1.0",
    type: "rich",
    provider_name: "Chokepoint",
    provider_url: baseURL,
    title: "Who restricted whom, and when?",
    width: 960,
    thumbnail_url: `${baseURL}/timeline.png?actor=huawei&from=2019-05&to=2020-09&preset=social`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  const thumbnail = await request.get(body.thumbnail_url);
  expect(thumbnail.headers()["content-type"]).toBe("image/png");

  await withHost(
    () => `<!DOCTYPE html><title>Host</title>${body.html}`,
    String(baseURL),
    async (address) => {
      await page.goto(address);
      expect((await page.locator("iframe").boundingBox())?.width).toBe(960);
      const inside = page.frameLocator("iframe");
      await expect(inside.getByText(/^37 acts by 23 senders concerning Huawei/)).toBeVisible();
    },
  );
});

test("a frame keeps within the room there is, and so does its picture", async ({ request, baseURL }) => {
  const body = await (
    await request.get(asked(`${baseURL}/map`, { maxwidth: "640", maxheight: "300" }))
  ).json();
  expect(body).toMatchObject({ width: 640, height: 300, thumbnail_width: 571, thumbnail_height: 300 });
  expect(body.html).toContain('width="640" height="300"');
  const small = await (await request.get(asked(`${baseURL}/map`, { maxwidth: "200" }))).json();
  expect(small).toMatchObject({ width: 200 });
  expect(small.thumbnail_url).toBeUndefined();
});

test("a frame keeps the scheme that its address names", async ({ request, baseURL }) => {
  const body = await (await request.get(asked(`${baseURL}/embed/map?at=2020-09-08&theme=dark`))).json();
  expect(body.html).toContain(`src="${baseURL}/embed/map?at=2020-09-08&amp;theme=dark"`);
});

test("other sites, other pages and other formats are refused", async ({ request, baseURL }) => {
  const status = async (address: string) => (await request.get(address)).status();
  expect(await status(asked("https://example.com/timeline"))).toBe(404);
  expect(await status(asked(`${baseURL}/countries/CHN`))).toBe(404);
  expect(await status(asked(`${baseURL}/`))).toBe(404);
  expect(await status("/oembed")).toBe(404);
  expect(await status(asked("x".repeat(10_000)))).toBe(404);
  expect(await status(asked(`${baseURL}/map`, { format: "xml" }))).toBe(501);
  expect(await status(asked(`${baseURL}/map?at=nonsense&rev=999&foo=1`))).toBe(200);
});
