import { expect, type Locator, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const LIVE = "Sentence and address; it shows the newest revision";
const FROZEN = "Sentence and address, frozen at revision 1";

type Shared = {
  address: string;
  /** The region that holds the share; none for a record's page, which is one itself. */
  region?: string;
  sentence: RegExp;
  /** What is shared, live. */
  live: string;
  /** The view whose frames and pictures are offered. */
  drawn: string;
  citation: RegExp;
  /** The address whose forms cite it. */
  cited: string;
  /** A file of its rows, and what the file holds of it. */
  data: { href: string; holds: string };
};

const act = {
  sentence:
    /^US extends its Huawei rule to any foreign chip made with US technology\. Announced 17 August 2020\. Sender: US Bureau of Industry and Security\. Target: .*Huawei.*\. /,
  cited: "/events/huawei-fdpr-2020-08",
};

const SHARED: Shared[] = [
  {
    ...act,
    address: "/timeline?actor=huawei&from=2019-05&to=2020-09&event=huawei-fdpr-2020-08",
    region: "The open event",
    live: "/timeline?actor=huawei&from=2019-05&to=2020-09&event=huawei-fdpr-2020-08",
    drawn: "/timeline?actor=huawei&from=2019-05&to=2020-09&event=huawei-fdpr-2020-08",
    citation:
      /^US extends .*85 FR 51596\. In: Chokepoint, revision 1, .*\/events\/huawei-fdpr-2020-08\?rev=1$/,
    cited: "/events/huawei-fdpr-2020-08?rev=1",
    data: { href: "/events/huawei-fdpr-2020-08.json?rev=1", holds: '"citation": "85 FR 51596"' },
  },
  {
    address: "/map?country=JPN",
    region: "The open country",
    sentence: /^Japan: \d+ acts? sent and \d+ received, in the whole record; ties to \d+ initiatives\. /,
    live: "/map?at=2026-06-30&country=JPN",
    drawn: "/map?at=2026-06-30&country=JPN",
    citation: /^Japan: memberships and measures\. .*\/map\?at=2026-06-30&country=JPN&rev=1$/,
    cited: "/countries/JPN?rev=1",
    data: { href: "/countries/JPN.json?rev=1", holds: '"country": "JPN"' },
  },
  {
    address: "/supply-chain?at=2020-09-16&focus=huawei-phones",
    region: "In focus",
    sentence: /^On 16 September 2020, .*Huawei flagship phones.* /,
    live: "/supply-chain?at=2020-09-16&focus=huawei-phones",
    drawn: "/supply-chain?at=2020-09-16&focus=huawei-phones",
    citation:
      /^Huawei flagship phones: dependencies\. .*\/supply-chain\?at=2020-09-16&focus=huawei-phones&rev=1$/,
    cited: "/supply-chain?at=2020-09-16&focus=huawei-phones",
    data: {
      href: "/supply-chain.csv?at=2020-09-16&focus=huawei-phones",
      holds: "Huawei flagship phones",
    },
  },
  {
    ...act,
    address: "/events/huawei-fdpr-2020-08",
    live: "/events/huawei-fdpr-2020-08",
    drawn: "/timeline?from=2020-02&to=2021-02&event=huawei-fdpr-2020-08",
    citation: /85 FR 51596, 17 August 2020.*\/events\/huawei-fdpr-2020-08\?rev=1$/s,
    data: { href: "/events/huawei-fdpr-2020-08.json", holds: '"role": "sender"' },
  },
  {
    address: "/actors/huawei",
    sentence: /^Huawei: .* hit it\. .* /,
    live: "/actors/huawei",
    drawn: "/timeline?actor=huawei",
    citation: /^Huawei\. In: Chokepoint, revision 1, .*\/actors\/huawei\?rev=1$/,
    cited: "/actors/huawei",
    data: { href: "/actors/huawei.json", holds: '"actor": "huawei"' },
  },
  {
    address: "/initiatives/clean-network",
    sentence: /^The Clean Network: .* /,
    live: "/initiatives/clean-network",
    drawn: "/map?at=2026-06-30&initiative=clean-network",
    citation: /^The Clean Network\. In: .*\/initiatives\/clean-network\?rev=1$/,
    cited: "/initiatives/clean-network",
    data: { href: "/initiatives/clean-network.json", holds: '"initiative": "clean-network"' },
  },
  {
    address: "/countries/FRA",
    sentence: /^France: .* in the record were sent from there, .* /,
    live: "/countries/FRA",
    drawn: "/map?at=2026-06-30&country=FRA",
    citation: /^France\. In: .*\/countries\/FRA\?rev=1$/,
    cited: "/countries/FRA",
    data: { href: "/countries/FRA.json", holds: '"country": "FRA"' },
  },
];

const frozenOf = (address: string) => `${address}${address.includes("?") ? "&" : "?"}rev=1`;
const formOf = (address: string, ending: string) => address.replace(/^([^?]*)/, `$1.${ending}`);
const queryOf = (address: string) => address.split("?")[1] ?? "";

function shareOf(page: Page, { region }: Shared): Locator {
  if (region === undefined) return page.locator("#share");
  return page.getByRole("region", { name: region }).locator("details", {
    has: page.locator("summary", { hasText: /^Share, cite, download/ }),
  });
}

async function openShare(page: Page, shared: Shared): Promise<Locator> {
  await page.goto(shared.address);
  const share = shareOf(page, shared);
  await share.locator("summary").click();
  await expect(share.getByLabel(LIVE)).toBeVisible();
  return share;
}

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
    const links = await share
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const answer = await page.request.get(link, { maxRedirects: 0 });
      expect([link, answer.status()]).toEqual([link, 200]);
      const body = await answer.body();
      expect(body.length).toBeGreaterThan(100);
      const { pathname, search } = new URL(link);
      if (/\.(svg|png)$/.test(pathname)) expect(answer.headers()["content-type"]).toMatch(/^image\//);
      if (pathname + search === data.href) expect(String(body)).toContain(data.holds);
    }
    expect(links.map((link) => link.replace(/^https?:\/\/[^/]+/, ""))).toContain(data.href);
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

test("the share of an act that is opened later is that of this act", async ({
  page,
  javaScriptEnabled,
  baseURL,
}) => {
  test.skip(javaScriptEnabled === false, "Without script every act is another page.");
  const [shared] = SHARED;
  if (!shared) throw new Error("There is no panel.");
  await page.goto(shared.address, { waitUntil: "networkidle" });
  const panel = page.getByRole("region", { name: "The open event" });
  await panel.getByRole("link", { name: "Previous" }).click();
  await expect(page).not.toHaveURL(/huawei-fdpr/);
  const { search } = new URL(page.url());
  const share = shareOf(page, shared);
  await share.locator("summary").click();
  const title = await panel.getByRole("heading", { level: 2 }).textContent();
  const told = await share.getByLabel(LIVE).inputValue();
  expect(told.startsWith(`${title}. Announced `), told).toBe(true);
  expect(told.endsWith(` ${baseURL}/timeline${search}`), told).toBe(true);
});

test("each panel of the supply chain shares what it tells, with the day", async ({ page, baseURL }) => {
  const live =
    "/supply-chain?at=2020-09-16&since=2020-05-01&focus=huawei-phones&without=tsmc&lens=controls&path=USA..huawei-phones";
  await page.goto(live);
  for (const [region, line] of [
    [/^From United States to Huawei flagship phones$/, /^16 September 2020: .*(?:reaches|leads from) /],
    [/^From 1 May 2020 to 16 September 2020$/, /^16 September 2020: Since 1 May 2020, /],
    [/^Without TSMC/, /^16 September 2020: Without TSMC, /],
    [/^Measures in force on this day$/, /^16 September 2020: .* touched by a measure in force\. /],
    [/^In focus$/, /^On 16 September 2020, .*Huawei flagship phones/],
  ] as const) {
    const share = page.getByRole("region", { name: region }).locator("details", {
      has: page.locator("summary", { hasText: /^Share, cite, download/ }),
    });
    await share.locator("summary").click();
    const told = await share.getByLabel(LIVE).inputValue();
    expect(told).toMatch(line);
    expect(told.endsWith(` ${baseURL}${live}`), told).toBe(true);
    await share.locator("summary").click();
  }
});

test("hands an act to the system's sheet where there is one", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "The sheet is opened by script.");
  await page.addInitScript(() => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    Object.assign(navigator, { share: async (data: ShareData) => void handed.push(data) });
  });
  const [shared] = SHARED;
  if (!shared) throw new Error("There is no panel.");
  const share = await openShare(page, shared);
  await share.getByRole("button", { name: "Share…" }).click();
  const [handed] = await page.evaluate(() => (window as unknown as { handed: ShareData[] }).handed);
  expect(handed?.title).toMatch(/^US extends its Huawei rule/);
  expect(`${handed?.text} `).toMatch(shared.sentence);
  expect(handed?.url).toMatch(/event=huawei-fdpr-2020-08$/);
});

test("a record as JSON says what it is and where it is from, and stays as it was at its revision", async ({
  request,
}) => {
  const answer = await request.get("/events/huawei-fdpr-2020-08.json?rev=1");
  expect(answer.headers()["content-type"]).toBe("application/json; charset=utf-8");
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const { record, tables } = await answer.json();
  expect(record).toMatchObject({ revision: 1, checked: "2026-06", left_out: [] });
  expect(record.address).toMatch(/^http.*\/events\/huawei-fdpr-2020-08\?rev=1$/);
  expect(tables.event).toHaveLength(1);
  const columns = await (await request.get("/data/event.json?rev=1")).json();
  expect(tables.event[0]).toEqual(
    columns.rows.find(({ id }: { id: string }) => id === "huawei-fdpr-2020-08"),
  );
  const named = await (await request.get("/countries/fra.json?rev=77&x=1")).json();
  expect(named.record.left_out.map(({ key }: { key: string }) => key).toSorted()).toEqual(["rev", "x"]);
  expect(named.tables.country[0].id).toBe("FRA");
  const missing = await request.get("/actors/huawie.json");
  expect([missing.status(), await missing.text()]).toEqual([
    404,
    "There is no actor called “huawie” in the record.\n",
  ]);
  for (const odd of ["/events/%00.json", `/events/${"y".repeat(5_000)}.json`, "/data/record/nobody/x"])
    expect((await request.get(odd)).status(), odd).toBe(404);
});
