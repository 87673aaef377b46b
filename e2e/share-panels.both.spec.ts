import { expect, test } from "playwright/test";
import { accessFaults } from "./access-faults";
import { expectForms, FROZEN, LIVE, openShare, SHARED, shareOf } from "./shared-panels";

const frozenOf = (address: string) => `${address}${address.includes("?") ? "&" : "?"}rev=1`;
const formOf = (address: string, ending: string) => address.replace(/^([^?]*)/, `$1.${ending}`);
const queryOf = (address: string) => address.split("?")[1] ?? "";

for (const shared of SHARED) {
  const { address, sentence, live, drawn, citation, cited, data } = shared;

  test(`${address} shares a line about it with its address, live and frozen, its citation and its frame`, async ({
    page,
    baseURL,
  }) => {
    const share = await openShare(page, shared);
    for (const [label, href] of [
      [LIVE, live],
      [FROZEN, frozenOf(live)],
    ] as const) {
      const told = await share.getByLabel(label).inputValue();
      expect(told).toMatch(sentence);
      expect(told.endsWith(` ${baseURL}${href}`), told).toBe(true);
    }
    await expect(share.getByLabel("Citation, with the frozen address")).toHaveValue(citation);
    for (const [name, form] of [
      ["Text", "txt"],
      ["BibTeX", "bib"],
      ["RIS", "ris"],
      ["CSL-JSON", "csl.json"],
    ] as const)
      await expect(share.getByRole("link", { name, exact: true })).toHaveAttribute(
        "href",
        formOf(cited, form),
      );
    const frame = `/embed${drawn}`.replaceAll("&", "&amp;");
    await expect(share.getByLabel("Frame for another site; it follows the newest revision")).toHaveValue(
      new RegExp(`^<iframe src="${baseURL}${frame.replace(/[?.]/g, "\\$&")}" title="[^"]+"`),
    );
    await expect(share.getByLabel("Frame, frozen at revision 1, and it says so")).toHaveValue(
      /rev=1" title="/,
    );
    await expect(
      share
        .getByRole("link", { name: "JSON", exact: true })
        .or(share.getByRole("link", { name: "CSV" }))
        .first(),
    ).toBeVisible();
    const chart = drawn.slice(1).split("?")[0] ?? "";
    await expect(share.getByRole("link", { name: "PNG dark as it is" })).toHaveAttribute(
      "href",
      `/${chart}.png?${queryOf(drawn)}&theme=dark`,
    );
  });

  test(`every form that ${address} offers is there, and holds it`, async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, "The links are the same without script.");
    test.setTimeout(180_000);
    const share = await openShare(page, shared);
    const held: boolean[] = [];
    await expectForms(page, share, ({ pathname, search }, body) => {
      if (pathname + search === data.href) held.push(String(body).includes(data.holds));
    });
    expect(held.length).toBeGreaterThan(0);
    expect(held).not.toContain(false);
  });

  test(`the open share of ${address} has no fault that axe can find, no id twice, and is not printed`, async ({
    page,
    javaScriptEnabled,
  }) => {
    const share = await openShare(page, shared);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    for (const width of [320, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    if (javaScriptEnabled !== false) expect(await accessFaults(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    await expect(share).toBeHidden();
  });

  test(`a link to ${address} is copied with its line, by key alone`, async ({
    page,
    context,
    javaScriptEnabled,
    baseURL,
  }) => {
    test.skip(javaScriptEnabled === false, "Without script the text is selected by hand.");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address, { waitUntil: "networkidle" });
    const share = shareOf(page, shared);
    const summary = share.locator("summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(share.getByRole("button", { name: "Copy frozen link" })).toBeVisible();
    await expect(summary).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(share.getByLabel(LIVE)).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(share.getByRole("button", { name: "Copy frozen link" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(share.getByText("Copied")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(sentence);
    expect(copied.endsWith(` ${baseURL}${frozenOf(live)}`), copied).toBe(true);
  });

  test(`whoever opened the share of ${address} before the script came stays where they were`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(javaScriptEnabled === false, "It is about the moment when script takes over.");
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\.js(\?|$)/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "commit" });
    const share = shareOf(page, shared);
    // Before the style sheets have come, the panel of a narrow screen is seen, too.
    await expect(share).toHaveCount(1);
    await share.locator("summary").click();
    await share.getByLabel(FROZEN).focus();
    letGo();
    await expect(share.getByRole("button", { name: "Copy frozen link" })).toBeVisible();
    await expect(share.getByLabel(FROZEN)).toBeFocused();
  });
}
