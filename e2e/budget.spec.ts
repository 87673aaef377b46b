import { gzipSync } from "node:zlib";
import { expect, test } from "playwright/test";

/** What the script of a chart's first load may weigh, gzipped, kB of 1,000 bytes. */
const BUDGET = 220;

for (const address of ["/", "/timeline", "/supply-chain?focus=huawei-phones&at=2020-09-16", "/map"]) {
  test(`the script of ${address} weighs at most ${BUDGET} kB`, async ({ page }, info) => {
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") bodies.push(response.body());
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const weights = (await Promise.all(bodies)).map((body) => gzipSync(body).length / 1_000);
    const weight = weights.reduce((sum, part) => sum + part, 0);
    const figure = `${address}: ${weight.toFixed(1)} kB in ${weights.length} files`;
    info.annotations.push({ type: "script, gzipped", description: figure });
    process.stdout.write(`${figure}\n`);
    expect(weights.length).toBeGreaterThan(2);
    expect(weight).toBeLessThanOrEqual(BUDGET);
  });
}
