import { expect, type Page, test } from "playwright/test";

const slider = (page: Page) => page.getByRole("slider", { name: "Day of the map" });

/** Fills with what is asked for from now on. Chromium asks for the icon again when the address changes. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().includes("/icon.svg")) asked.push(request.url());
  });
  return asked;
}

test("the slider is dragged without a request or a new outline, and the address is written where it comes to rest", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto("/map?at=2020-06-01");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^1 June 2020/);
  const asked = askedBy(page);
  await page.evaluate(() => {
    const redrawn = { paths: 0 };
    Object.assign(window, { redrawn });
    new MutationObserver((changes) => {
      redrawn.paths += changes.filter(({ target }) => target.nodeName === "path").length;
    }).observe(document.body, { attributes: true, attributeFilter: ["d"], subtree: true });
  });
  const box = await slider(page).boundingBox();
  if (!box) throw new Error("The slider has no place.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) await page.mouse.move(x + step * 12, y);
  await expect(
    page.getByText(/^On \d+ \w+ 2021, The Clean Network has ties with 48 countries/),
  ).toBeVisible();
  await expect(
    page.getByText(/^On \d+ \w+ 2021: 60 claimed, 48 named, 19 by their own act\.$/),
  ).toBeVisible();
  await expect(page.getByRole("status").first()).toHaveAttribute("aria-live", "off");
  await expect(page).toHaveURL("/map?at=2020-06-01");
  await page.mouse.up();
  await expect(page).toHaveURL(/at=2021-\d\d-\d\d/);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, "redrawn"))).toEqual({ paths: 0 });
  await page.goBack();
  await expect(page.getByText(/^On 1 June 2020, The Clean Network/)).toBeVisible();
});

test("by keys the slider goes day by day and from change to change, and says who and what", async ({
  page,
}) => {
  await page.goto("/map?at=2020-06-24");
  await slider(page).press("ArrowRight");
  await expect(slider(page)).toHaveAttribute(
    "aria-valuetext",
    "25 June 2020: Australia, Czechia, Denmark and 9 more join The Clean Network",
  );
  await expect(page).toHaveURL("/map?at=2020-06-25");
  await slider(page).press("Shift+ArrowRight");
  await expect(slider(page)).toHaveAttribute(
    "aria-valuetext",
    "11 August 2020: Albania, Canada, France and 5 more join The Clean Network",
  );
  await slider(page).press("End");
  await expect(page).toHaveURL("/map?at=2026-06-30");
  await slider(page).press("Home");
  await expect(page).toHaveURL("/map?at=2020-01-01");
  await expect(page.getByText(/^On 1 January 2020: nothing claimed yet, 0 named/)).toBeVisible();
});

test("playing goes from change to change: Eswatini joins, and leaves", async ({ page }) => {
  await page.clock.install({ time: "2026-06-30T12:00:00Z" });
  await page.goto("/map?at=2021-01-14");
  await expect(slider(page)).toBeVisible();
  // From here time goes only where it is told to, so that a slow machine plays no further.
  await page.clock.pauseAt("2026-06-30T13:00:00Z");
  await page.getByRole("button", { name: "Play the changes" }).click();
  await expect(page.getByText(/^15 January 2021 Eswatini joins The Clean Network$/)).toBeVisible();
  await page.clock.runFor(1_250);
  await expect(page.getByText(/^24 January 2021 Eswatini leaves The Clean Network$/)).toBeVisible();
  await expect(page.getByText(/^On 24 January 2021, .*Eswatini had withdrawn/)).toBeVisible();
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL("/map?at=2021-01-24");
  await page.clock.runFor(5_000);
  await expect(page.getByText(/^On 24 January 2021, /)).toBeVisible();
});

test("the chart's line of the day moves with the slider", async ({ page }) => {
  await page.goto("/map?initiative=clean-network&at=2020-09-07");
  await slider(page).press("ArrowRight");
  await expect(
    page.getByText("On 8 September 2020: more than 30 claimed, 22 named, 9 by their own act."),
  ).toBeVisible();
  await slider(page).press("Home");
  await expect(page.getByText(/^On 1 January 2020: nothing claimed yet/)).toBeVisible();
});

test("who joined of late is set off by a choice that asks for nothing, and Back undoes it", async ({
  page,
}) => {
  await page.goto("/map?at=2020-09-08");
  await expect(slider(page)).toBeVisible();
  const asked = askedBy(page);
  await page.getByLabel("Outline: joined within").selectOption("90 days");
  await expect(page).toHaveURL("/map?at=2020-09-08&recent=90");
  await expect(page.getByText(/; 21 of them joined within the 90 days before\. Global/)).toBeVisible();
  await page.getByLabel("Outline: joined within").selectOption("30 days");
  await expect(page.getByText(/; 9 of them joined within the 30 days before\. Global/)).toBeVisible();
  expect(asked).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/map?at=2020-09-08");
  await expect(page.getByText(/joined within the/)).toHaveCount(0);
});

test("each claim is reached by keyboard, and leads to its source", async ({ page }) => {
  await page.goto("/map?initiative=clean-network&at=2020-09-08");
  const point = page.getByRole("link", { name: /^40 countries, claimed on 17 October 2020/ });
  await point.focus();
  await expect(point).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("link", { name: /^nearly 50 countries, claimed on 10 November 2020/ }),
  ).toBeFocused();
});

for (const width of [320, 360, 1024, 1920]) {
  test(`at ${width} px the names of the lines keep apart and inside the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/map?initiative=dfi,paris-ai-statement&at=2025-03-01");
    for (const chart of await page
      .getByRole("group", { name: /^Countries and territories claimed for/ })
      .all()) {
      const boxes = await Promise.all(
        ["Claimed", "Named", "By own act"].map((name) =>
          chart.getByText(name, { exact: true }).boundingBox(),
        ),
      );
      const sorted = boxes.flatMap((box) => box ?? []).sort((a, b) => a.y - b.y);
      expect(sorted).toHaveLength(3);
      for (const [index, { x, y, width: wide }] of sorted.entries()) {
        expect(x + wide).toBeLessThanOrEqual(width);
        const above = sorted[index - 1];
        if (above) expect(y).toBeGreaterThanOrEqual(above.y + above.height - 1);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
