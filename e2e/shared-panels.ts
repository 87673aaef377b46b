import { expect, type Locator, type Page } from "playwright/test";

/** What the fields of a share are called that hold a line and an address. */
export const LIVE = "Sentence and address; it shows the newest revision";
export const FROZEN = "Sentence and address, frozen at revision 1";

export type Shared = {
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

const ACT = {
  sentence:
    /^US extends its Huawei rule to any foreign chip made with US technology\. Announced 17 August 2020\. Sender: US Bureau of Industry and Security\. Target: .*Huawei.*\. /,
  cited: "/events/huawei-fdpr-2020-08",
};

/** The panels of the charts and the pages of the records. */
export const SHARED: Shared[] = [
  {
    ...ACT,
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
    ...ACT,
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

export function shareOf(page: Page, { region }: Shared): Locator {
  if (region === undefined) return page.locator("#share");
  return page.getByRole("region", { name: region }).locator("details", {
    has: page.locator("summary", { hasText: /^Share, cite, download/ }),
  });
}

export async function openShare(page: Page, shared: Shared): Promise<Locator> {
  await page.goto(shared.address);
  const share = shareOf(page, shared);
  await share.locator("summary").click();
  await expect(share.getByLabel(LIVE)).toBeVisible();
  return share;
}

/** Asks for everything that an open share links to: each is there at once, and not empty. */
export async function expectForms(page: Page, share: Locator, see?: (link: URL, body: Buffer) => void) {
  const links = await share
    .locator("a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    const answer = await page.request.get(link, { maxRedirects: 0 });
    expect([link, answer.status()]).toEqual([link, 200]);
    const body = await answer.body();
    expect(body.length, link).toBeGreaterThan(100);
    const url = new URL(link);
    if (/\.(svg|png)$/.test(url.pathname)) expect(answer.headers()["content-type"]).toMatch(/^image\//);
    see?.(url, body);
  }
}
