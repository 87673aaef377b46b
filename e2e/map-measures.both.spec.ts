import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const SENT = "World map of measures sent";
const RECEIVED = "World map of measures received";

/** The number of acts by which a country is called on the map that is open. */
async function actsOnMap(page: Page, chart: string, country: string): Promise<number> {
  const name = await page
    .getByRole("group", { name: chart })
    .getByRole("link", { name: new RegExp(`^${country}: `) })
    .first()
    .getAttribute("aria-label");
  const [, number] = /: (no|[\d,]+) acts? /.exec(name ?? "") ?? [];
  return number === "no" ? 0 : Number(number?.replaceAll(",", ""));
}

/** The number of acts that the timeline's sentence counts. */
async function actsOnTimeline(page: Page, query: string): Promise<number> {
  await page.goto(`/timeline?${query}`);
  const sentence = (await page.locator(".sentence").first().textContent()) ?? "";
  const [, number] = /^([\d,]+) acts? /.exec(sentence) ?? [];
  return number === undefined && sentence.startsWith("No act") ? 0 : Number(number?.replaceAll(",", ""));
}

test("counts the acts that each country sent, and says so in sentence, marks, legend, list and table", async ({
  page,
}) => {
  await page.goto("/map?layer=sent&from=2018&to=2026");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "How many measures did each country send?",
  );
  await expect(
    page.getByText(
      /^Of 382 acts, 2018 to 2026, at least one was sent from each of 36 countries and territories; most from the United States \(229\), China \(83\) and the Netherlands \(10\)\. The European Union as a body sent 6\.$/,
    ),
  ).toBeVisible();
  const world = page.getByRole("group", { name: SENT });
  await expect(
    world.getByRole("link", { name: "China: 83 acts sent, 2018 to 2026", exact: true }),
  ).toBeAttached();
  await expect(
    world.getByRole("link", { name: "Brazil: no act sent, 2018 to 2026", exact: true }),
  ).toBeAttached();
  const legend = page.getByRole("region", { name: "Legend: countries and territories by number of acts" });
  await expect(legend.getByRole("listitem")).toHaveText([
    "none in the record (213)",
    "1 act (23)",
    "2–4 acts (6)",
    "5–24 acts (5)",
    "25–99 acts (1)",
    "100 acts or more (1)",
    "land without a row in the record",
  ]);
  const list = page.getByRole("region", { name: "Countries and territories by number of acts", exact: true });
  await expect(list.getByRole("heading", { level: 3 }).first()).toHaveText(
    "100 acts or more: 1 country or territory",
  );
  await page.getByText("Table of the same rows").click();
  const table = page.getByRole("table", { name: "Acts by country or territory, 2018 to 2026" });
  await expect(table.getByRole("row", { name: /^United States 229 / })).toBeVisible();
  await expect(table.getByRole("rowheader").first()).toHaveText("United States");
});

test("shows memberships as before when the link names no layer, and nothing of them when it does", async ({
  page,
}) => {
  await page.goto("/map?at=2020-09-08&layer=received");
  for (const name of [
    "Claimed against named",
    "What the two ask for",
    "Every initiative, country by country",
  ])
    await expect(page.getByRole("region", { name })).toHaveCount(0);
  await expect(page.getByRole("slider")).toHaveCount(0);
  const layers = page.getByRole("navigation", { name: "What the map shows" });
  await expect(layers.getByRole("link", { name: "Measures received" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await layers.getByRole("link", { name: "Memberships" }).click();
  await expect(page).toHaveURL("/map?at=2020-09-08");
  await expect(page.getByText(/^On 8 September 2020, The Clean Network has ties with 22/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Who joined which camp, and how sure is it?",
  );
});

for (const { query, countries } of [
  { query: "", countries: ["CHN:China", "USA:United States", "NLD:Netherlands", "BRA:Brazil"] },
  { query: "from=2019-05&to=2020-09", countries: ["CHN:China", "USA:United States", "GBR:United Kingdom"] },
  { query: "to=2018", countries: ["USA:United States", "JPN:Japan"] },
  { query: "from=2025-10-09&to=2025-10-09", countries: ["CHN:China"] },
])
  test(`a number on the map is that of the timeline, in the window "${query}"`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [layer, chart, role] of [
      ["sent", SENT, "sender"],
      ["received", RECEIVED, "target"],
    ] as const)
      for (const [code, name = ""] of countries.map((country) => country.split(":"))) {
        await page.goto(`/map?layer=${layer}${query && `&${query}`}`);
        const acts = await actsOnMap(page, chart, name);
        expect(acts).toBe(await actsOnTimeline(page, `${role}=${code}&${query}`));
      }
  });

test("the open country lists the acts of the side and window shown, and leads to exactly these on the timeline", async ({
  page,
}) => {
  await page.goto("/map?layer=sent&from=2019-05&to=2020-09&country=CHN");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(panel.getByRole("heading", { level: 4 }).first()).toHaveText(
    /^\d+ acts sent, May 2019 to September 2020$/,
  );
  await expect(panel.getByRole("link", { name: "China adopts its Export Control Law" })).toHaveCount(0);
  const acts = Number.parseInt(
    (await panel.getByRole("heading", { level: 4 }).first().textContent()) ?? "",
    10,
  );
  await panel.getByRole("link", { name: `All ${acts} acts sent on the timeline` }).click();
  await expect(page).toHaveURL("/timeline?sender=CHN&from=2019-05&to=2020-09");
  await expect(page.getByText(new RegExp(`^${acts} acts by \\d+ senders? sent from China`))).toBeVisible();
});

test("takes typed dates and ready-made windows", async ({ page, javaScriptEnabled }) => {
  await page.goto("/map?at=2020-09-08&layer=sent");
  const form = page.getByRole("form", { name: "Window of the measures" });
  if (javaScriptEnabled) await expect(form.getByRole("button", { name: "Apply" })).toBeHidden();
  await form.getByLabel("From").fill("2019-05");
  await form.getByLabel("From").press("Enter");
  await expect(page).toHaveURL(
    /\/map\?(at=2020-09-08&layer=sent&from=2019-05|from=2019-05&to=&.*layer=sent.*)$/,
  );
  await expect(page.getByText(/ acts, from May 2019 on, at least one was sent from /)).toBeVisible();
  await page.getByRole("link", { name: "2019 to 2020", exact: true }).click();
  await expect(page).toHaveURL("/map?at=2020-09-08&layer=sent&from=2019&to=2020");
  await expect(form.getByLabel("To")).toHaveValue("2020");
  await expect(page.getByText("Acts sent, 2019 to 2020", { exact: true })).toBeVisible();
});

test("a window without acts says so, and paints no country", async ({ page }) => {
  await page.goto("/map?layer=sent&from=1950&to=1951");
  await expect(page.getByText("No act in the record, 1950 to 1951.", { exact: true })).toBeVisible();
  const legend = page.getByRole("region", { name: "Legend: countries and territories by number of acts" });
  await expect(legend.getByRole("listitem")).toHaveCount(2);
});

for (const [address, left] of [
  ["/map?layer=sent&from=2020&to=2019", "to=2019 (before the window begins)"],
  ["/map?layer=xyz", "layer=xyz (not one of the choices)"],
  ["/map?layer=sent&from=%3Cb%3E2019%3C/b%3E", "from=<b>2019</b> (not a date that exists"],
  [`/map?layer=sent&to=${"9".repeat(10_000)}`, "to=999"],
  ["/map?layer=sent&country=QQQ", "country=QQQ (not a country code of ISO 3166-1)"],
  ["/map?layer=sent&from=2019-02-30", "from=2019-02-30 (not a date that exists"],
] as const)
  test(`${address.slice(0, 50)} shows what is left of it, with one notice that can be dismissed`, async ({
    page,
  }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    const notice = page.getByRole("status").filter({ hasText: "Left out of this link" });
    await expect(notice).toHaveCount(1);
    await expect(notice).toContainText(left);
    await notice.getByRole("link", { name: "Dismiss" }).click();
    await expect(notice).toHaveCount(0);
  });

test("the panel of a country tells of its networks, measures, supply chain and bodies", async ({ page }) => {
  await page.goto("/map?country=GBR");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(panel.getByRole("heading", { name: "Suppliers of 5G networks" })).toBeVisible();
  await expect(
    panel.getByRole("link", {
      name: "UK bans new Huawei 5G equipment and orders its removal by 2027",
      exact: true,
    }),
  ).toHaveAttribute("href", "/events/uk-huawei-5g-ban-2020");
  await expect(panel.getByRole("heading", { name: "8 acts sent, in the whole record" })).toBeVisible();
  await expect(panel.getByRole("link", { name: "All 8 acts sent on the timeline" })).toHaveAttribute(
    "href",
    "/timeline?sender=GBR",
  );
  await expect(panel.getByRole("link", { name: "Arm", exact: true }).first()).toHaveAttribute(
    "href",
    /^\/(supply-chain\?focus=|actors\/)arm/,
  );
  await panel.getByText("Bodies seated there (8)").click();
  await expect(panel.getByRole("link", { name: "Vodafone", exact: true })).toHaveAttribute(
    "href",
    "/actors/vodafone",
  );
});

test("a status of networks stands with its day and source; where nothing is known, the panel says so", async ({
  page,
}) => {
  await page.goto("/map?country=DEU");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(
    panel.getByText(/^Under EU toolbox on 5G cybersecurity: restricted in part, as of March 2025/),
  ).toBeVisible();
  await page.goto("/map?country=BRA");
  await expect(panel.getByText(/^Not researched: /)).toBeVisible();
  await expect(panel.getByRole("heading", { name: "No act sent, in the whole record" })).toBeVisible();
});

test("a window that waits is not that of the panel", async ({ page }) => {
  await page.goto("/map?from=2020&to=2020&country=IND");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(panel.getByRole("heading", { name: "5 acts sent, in the whole record" })).toBeVisible();
  await expect(panel.getByRole("link", { name: "All 5 acts sent on the timeline" })).toHaveAttribute(
    "href",
    "/timeline?sender=IND",
  );
});

test("the panel gives a citation and the address of what is on the screen, in the revision shown", async ({
  page,
  baseURL,
}) => {
  await page.goto("/map?layer=sent&from=2018&to=2026&country=CHN");
  const panel = page.getByRole("region", { name: "The open country" });
  const address = `${baseURL}/map?layer=sent&from=2018&to=2026&country=CHN&rev=1`;
  await expect(panel.getByLabel("Sentence and address, frozen at revision 1")).toHaveValue(
    `China: 83 acts sent and 295 received, 2018 to 2026; ties to 5 initiatives. ${address}`,
  );
  await expect(panel.getByLabel("Citation")).toHaveValue(
    /^China: memberships and measures\. 83 acts sent and 295 received, 2018 to 2026; ties to 5 initiatives\. In: Chokepoint, revision 1, record checked to June 2026\. /,
  );
});

for (const address of [
  "/map?layer=sent",
  "/map?layer=received&from=2019&to=2020",
  "/map?layer=sent&from=2018&to=2026&country=CHN",
  "/map?country=DEU",
])
  test(`${address} has no fault that axe can find, and never scrolls sideways`, async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(javaScriptEnabled === false, "axe runs as script");
    test.setTimeout(120_000);
    for (const [width, colorScheme] of [
      [320, "dark"],
      [360, "light"],
      [1024, "dark"],
      [1920, "light"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (width === 1024 || width === 360) expect(await accessFaults(page)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: "active" });
    expect(await accessFaults(page)).toEqual([]);
  });
