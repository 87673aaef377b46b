import { expect, type Page, test } from "playwright/test";

const PHONES = "/supply-chain?focus=huawei-phones";

/** Where everything stands: boxes, and the ways of the lines that are drawn, by their ends. */
async function geometry(page: Page) {
  return page.getByRole("group", { name: /^Supply chain, from/ }).evaluate((drawing) => ({
    size: drawing.getAttribute("viewBox"),
    boxes: [...drawing.querySelectorAll("rect[rx]")].map((box) =>
      ["x", "y", "width", "height"].map((name) => box.getAttribute(name)).join(" "),
    ),
    names: [...drawing.querySelectorAll("a[data-stop]")].map((name) => {
      const text = name.querySelector("text, tspan");
      return `${name.getAttribute("data-stop")} ${text?.getAttribute("x")} ${text?.getAttribute("y")}`;
    }),
  }));
}

test("nothing moves whatever the day, the lens, the comparison or what is taken away", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${PHONES}&at=2020-09-16`);
  const before = await geometry(page);
  expect(before.boxes.length).toBeGreaterThan(20);
  for (const change of [
    "&at=2019-05-01",
    "&at=2023-09-01",
    "&at=2018-01-01",
    "&at=2020-09-16&lens=controls",
    "&at=2020-09-16&lens=jurisdiction&law=USA",
    "&at=2020-09-16&since=2019-05-01",
    "&at=2020-09-16&without=tsmc",
    "&at=2020-09-16&path=USA..huawei-phones",
  ]) {
    await page.goto(`${PHONES}${change}`);
    expect(await geometry(page), change).toEqual(before);
  }
});

test("the slider is dragged without a request, and the address is written where it comes to rest", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${PHONES}&at=2019-05-01`);
  const slider = page.getByRole("slider", { name: "Day of the picture" });
  await expect(slider).toHaveAttribute("aria-valuetext", /^1 May 2019/);
  const requests: string[] = [];
  // Chromium asks for the icon again when the address changes.
  page.on("request", (request) => {
    if (!request.url().includes("/icon.svg")) requests.push(request.url());
  });
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider has no place.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) await page.mouse.move(box.x + box.width / 2 + step * 12, y);
  await expect(page.getByText(/^On \d+ \w+ 20(20|21), 1\d of the 1\d\d ties above Huawei/)).toBeVisible();
  await expect(page).toHaveURL(/at=2019-05-01/);
  await page.mouse.up();
  await expect(page).toHaveURL(/at=202[01]-\d\d-\d\d/);
  expect(requests).toEqual([]);
  await page.goBack();
  await expect(page.getByText(/^On 1 May 2019, none of the/)).toBeVisible();
});

test("by keys the slider goes day by day, to the ends, and from change to change", async ({ page }) => {
  await page.goto(`${PHONES}&at=2019-05-15`);
  const slider = page.getByRole("slider", { name: "Day of the picture" });
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /^16 May 2019: 4 ties cut: “US adds Huawei and 68 affiliates to the Entity List”/,
  );
  await expect(page).toHaveURL(/at=2019-05-16/);
  await slider.press("Shift+ArrowRight");
  await expect(page).toHaveURL(/at=2019-05-22/);
  await slider.press("End");
  await expect(page).toHaveURL(/at=2026-06-30/);
  await page.getByRole("button", { name: "Previous change" }).click();
  await expect(page).not.toHaveURL(/at=2026-06-30/);
});

test("playing goes from change to change, and stops when it is told to", async ({ page }) => {
  await page.goto(`${PHONES}&at=2019-05-01`);
  const slider = page.getByRole("slider", { name: "Day of the picture" });
  await expect(slider).toHaveAttribute("aria-valuetext", /^1 May 2019/);
  // A slow machine may see two steps at once: all of them are written down as they come.
  const days = await slider.evaluateHandle((handle) => {
    const seen: string[] = [];
    const note = () => seen.push(handle.getAttribute("aria-valuetext")?.split(":")[0] ?? "");
    new MutationObserver(note).observe(handle, { attributeFilter: ["aria-valuetext"] });
    return seen;
  });
  await page.getByRole("button", { name: "Play the changes" }).click();
  await expect.poll(() => days.evaluate((seen) => seen.length)).toBeGreaterThanOrEqual(3);
  await page.getByRole("button", { name: "Pause" }).click();
  const seen = await days.evaluate((all) => all);
  expect(seen.slice(0, 3)).toEqual(["16 May 2019", "22 May 2019", "1 June 2019"]);
  await expect(page).not.toHaveURL(/at=2019-05-01/);
  const address = page.url();
  await page.waitForTimeout(1_500);
  expect(await days.evaluate((all) => all)).toEqual(seen);
  expect(page.url()).toBe(address);
});
