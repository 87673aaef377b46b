import { expect, test } from "playwright/test";

const PHONES = "/supply-chain?focus=huawei-phones";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

test("on a phone a tap on a name puts it in focus, and one on a day shows that day", async ({ page }) => {
  await page.goto(`${PHONES}&at=2020-09-16`);
  await expect(page.getByRole("slider", { name: "Day of the picture" })).toBeVisible();
  await page.getByRole("link", { name: "NAND flash", exact: true }).first().tap();
  await expect(page).toHaveURL("/supply-chain?at=2020-09-16&focus=nand");
  await page
    .getByRole("region", { name: "Days when a tie was cut or came back" })
    .getByRole("link")
    .first()
    .tap();
  await expect(page).not.toHaveURL(/at=2020-09-16/);
});

test("a finger drags the day along the slider, and one that scrolls over it leaves the day alone", async ({
  page,
}) => {
  await page.goto(`${PHONES}&at=2019-05-01`);
  const slider = page.getByRole("slider", { name: "Day of the picture" });
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider has no place.");
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const touch = await page.context().newCDPSession(page);
  const finger = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });

  await finger("touchStart", start.x, start.y);
  for (let step = 1; step <= 8; step += 1) await finger("touchMove", start.x, start.y - step * 12);
  await finger("touchEnd");
  await expect(page).toHaveURL(/at=2019-05-01/);

  await slider.scrollIntoViewIfNeeded();
  const again = await slider.boundingBox();
  if (!again) throw new Error("The slider has no place.");
  const [x, y] = [again.x + again.width / 2, again.y + again.height / 2];
  await finger("touchStart", x, y);
  for (let step = 1; step <= 10; step += 1) await finger("touchMove", x + step * 10, y);
  await finger("touchEnd");
  await expect(page).toHaveURL(/at=20(20|21|22)/);
});
