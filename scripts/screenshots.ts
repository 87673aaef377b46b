import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { findBrowser } from "./checks/browser";
import { buildIfChanged } from "./start/build";
import { messageOf } from "./start/database";
import { ROOT } from "./start/project";
import { listenForStop } from "./start/stop";
import { withSite } from "./start/with-site";

/** Every kind of page, in a state that shows something. */
const PAGES: Readonly<Record<string, string>> = {
  home: "/",
  timeline: "/timeline",
  "timeline-huawei": "/timeline?actor=huawei&from=2019-05&to=2020-09",
  "timeline-event": "/timeline?actor=huawei&from=2019-05&to=2020-09&event=huawei-fdpr-2020-08",
  "timeline-compare": "/timeline?compare=USA~CHN",
  "timeline-empty": "/timeline?actor=huawei&to=2011",
  "supply-chain": "/supply-chain",
  "supply-chain-focus": "/supply-chain?focus=huawei-phones&at=2020-09-16",
  "supply-chain-without": "/supply-chain?focus=huawei-phones&at=2019-05-01&without=tsmc",
  map: "/map",
  "map-two-camps": "/map?at=2020-09-08",
  "map-measures": "/map?layer=sent&from=2018",
  "map-country": "/map?at=2021-01-20&country=JPN",
  event: "/events/huawei-fdpr-2020-08",
  actor: "/actors/huawei",
  initiative: "/initiatives/clean-network",
  country: "/countries/JPN",
  data: "/data",
  changes: "/changes",
  missing: "/events/no-such-event",
};

const WIDTHS = [360, 1024, 1920];
const SCHEMES = ["light", "dark"] as const;
const FOLDER = "screenshots";

const stop = listenForStop();
try {
  await buildIfChanged(stop.signal);
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const executablePath = await findBrowser();
  await withSite(stop.signal, async ({ address }) => {
    const browser = await chromium.launch({ executablePath, args });
    try {
      await takeAll(browser, address);
    } finally {
      await browser.close();
    }
  });
} catch (fault) {
  if (stop.exitCode() === undefined) console.error(messageOf(fault));
  process.exit(stop.exitCode() ?? 1);
}
process.exit(0);

async function takeAll(browser: Browser, address: string): Promise<void> {
  const folder = join(ROOT, FOLDER);
  await mkdir(folder, { recursive: true });
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const [name, path] of Object.entries(PAGES)) {
        stop.signal.throwIfAborted();
        await page.goto(address + path, { waitUntil: "networkidle" });
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await page.close();
      console.log(`${Object.keys(PAGES).length} pages at ${width} px, ${colorScheme}`);
    }
  }
  console.log(`Pictures are in ${FOLDER}/.`);
}
