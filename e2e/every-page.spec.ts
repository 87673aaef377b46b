import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const PAGES = [
  { address: "/", status: 200 },
  { address: "/timeline", status: 200 },
  { address: "/timeline?actor=huawei&from=2019-05&to=2020-09&event=entity-list-huawei-2019", status: 200 },
  { address: "/timeline?actor=huawei,nobody&from=2020-02-30&to=2018", status: 200 },
  { address: "/timeline?q=nothing-like-it", status: 200 },
  {
    address: "/timeline?actor=huawei&from=2019-05&to=2020-09&event=google-suspends-huawei-2019&answers=all",
    status: 200,
  },
  { address: "/timeline?from=2016&fold=china&event=huawei-fdpr-2020-08", status: 200 },
  { address: "/timeline?from=2025-07&to=2025", status: 200 },
  { address: "/timeline?compare=USA~CHN", status: 200 },
  { address: "/timeline?compare=USA~CHN&from=2020-08&to=2020-09", status: 200 },
  { address: "/supply-chain", status: 200 },
  { address: "/supply-chain?focus=huawei-phones&at=2020-09-16", status: 200 },
  { address: "/supply-chain?focus=huawei-phones&at=2019-05-01&without=tsmc", status: 200 },
  {
    address: "/supply-chain?focus=smic-finfet&at=2023-09-01&since=2020-01-01&lens=jurisdiction&law=USA",
    status: 200,
  },
  {
    address: "/supply-chain?at=2020-09-16&fold=none&lens=concentration&path=USA..huawei-phones",
    status: 200,
  },
  { address: "/map", status: 200 },
  { address: "/map?initiative=clean-network,gids&at=2020-09-08&country=FRA", status: 200 },
  { address: "/map?at=2021-01-20&country=JPN", status: 200 },
  { address: "/map?initiative=dfi", status: 200 },
  { address: "/map?initiative=clean-network&at=2020-12-10&recent=90", status: 200 },
  { address: "/map?initiative=dfi,paris-ai-statement&at=2025-03-01&recent=30", status: 200 },
  { address: "/map?at=2021-01-20&matrix=open", status: 200 },
  { address: "/map?at=2025-03-01&matrix=open&region=asia&only=disagreements&sort=gids", status: 200 },
  { address: "/map?layer=received&from=2019&to=2020&country=USA", status: 200 },
  { address: "/events/huawei-fdpr-2020-08", status: 200 },
  { address: "/actors/huawei", status: 200 },
  { address: "/initiatives/clean-network", status: 200 },
  { address: "/countries/FRA", status: 200 },
  { address: "/data", status: 200 },
  { address: "/changes", status: 200 },
  { address: "/stories/september-2020", status: 200 },
  { address: "/events/no-such-event", status: 404 },
  { address: "/no-such-page", status: 404 },
] as const;

/** Pages whose folded tables have hundreds of rows: axe takes minutes, and the same tables stand on shorter ones. */
const LONG: ReadonlySet<string> = new Set(["/timeline", "/supply-chain", "/map"]);

/** A small and a large screen, each scheme once: contrast hangs on the scheme, what stands where on the size. */
const SCREENS = [
  { width: 320, height: 700, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
] as const;

for (const { address, status } of PAGES) {
  test(`${address} has no fault that axe can find, fits, asks no other host and complains of nothing, on a small light and a large dark screen`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const { asked, complaints } = watch(page, { origin: baseURL ?? "", isMissing: status === 404 });
    for (const { colorScheme, ...size } of SCREENS) {
      const screen = `${size.width} px, ${colorScheme}`;
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.goto(address, { waitUntil: "networkidle" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, screen).toBeLessThanOrEqual(size.width);
      if (!LONG.has(address))
        await page.locator("details").evaluateAll((all) => {
          for (const details of all) details.setAttribute("open", "");
        });
      expect(await accessFaults(page), screen).toEqual([]);
    }
    expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
  });

  test(`${address} is sent with the headers that keep it safe`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(status);
    const headers = answer.headers();
    const policy = new Map(
      (headers["content-security-policy"] ?? "").split("; ").map((rule) => {
        const [name = "", ...sources] = rule.split(" ");
        return [name, sources] as const;
      }),
    );
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("script-src")?.join(" ")).toMatch(
      /^'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'$/,
    );
    expect(policy.get("style-src")?.join(" ")).not.toContain("unsafe-inline");
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
    // What programs read of a page is no script.
    const html = (await answer.text()).replaceAll(
      /<script type="application\/ld\+json">[^<]*<\/script>/g,
      "",
    );
    expect(html).not.toMatch(/ style="|<script(?![^>]* nonce=)/);
  });
}

/** Fills two lists while a page is used: what is asked of other hosts, and what the browser complains of. */
function watch(page: Page, { origin, isMissing }: { origin: string; isMissing: boolean }) {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== origin) asked.push(request.url());
  });
  page.on("console", (message) => {
    const itself = isMissing && /the server responded with a status of 404/.test(message.text());
    if (message.type() === "error" && !itself) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { asked, complaints };
}

test("every answer has a nonce of its own", async ({ request }) => {
  const nonceOf = async () =>
    /'nonce-([^']+)'/.exec((await request.get("/timeline")).headers()["content-security-policy"] ?? "")?.[1];
  const nonces = await Promise.all([nonceOf(), nonceOf(), nonceOf()]);
  expect(new Set(nonces).size).toBe(3);
  expect(nonces).not.toContain(undefined);
});

test("rows for a program are guarded as pages are", async ({ request }) => {
  for (const address of ["/api/timeline", "/api/health"]) {
    const headers = (await request.get(address)).headers();
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
  const { revision } = await (await request.get("/api/health")).json();
  expect(revision).toBeGreaterThanOrEqual(1);
});
