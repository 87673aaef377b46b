import { expect, test } from "playwright/test";

const DAY = /^\d{4}-\d\d-\d\d$/;

test("an act is cited by its official text first, then by its page at the revision", async ({ request }) => {
  const answer = await request.get("/events/huawei-fdpr-2020-08.csl.json");
  expect(answer.headers()["content-type"]).toContain("application/vnd.citationstyles.csl+json");
  const [official, page] = await answer.json();
  expect(official).toMatchObject({
    type: "legislation",
    volume: "85",
    "container-title": "Federal Register",
    page: "51596",
  });
  expect(page).toMatchObject({ type: "webpage", version: "Revision 1", publisher: "Chokepoint" });
  expect(page.URL).toMatch(/^http:.*\/events\/huawei-fdpr-2020-08\?rev=1$/);
  expect(page.accessed["date-parts"][0]).toHaveLength(3);
  const [first, second] = (await (await request.get("/events/huawei-fdpr-2020-08.txt")).text()).split("\n\n");
  expect(first).toContain("85 FR 51596");
  expect(second).toMatch(/Chokepoint, revision 1.*\/events\/huawei-fdpr-2020-08\?rev=1\n$/);
});

test("the view of a chart is cited with its sentence and its frozen address", async ({ request }) => {
  const view = "timeline.bib?actor=huawei&from=2019-05&to=2020-09";
  const answer = await request.get(`/${view}`);
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(/^@misc\{chokepoint-timeline-r1-[0-9a-f]{6},/);
  expect(text).toContain("title = {{Who restricted whom, and when?}}");
  expect(text).toMatch(/url = \{http:.*\/timeline\?actor=huawei&from=2019-05&to=2020-09&rev=1\}/);
  expect(text).toMatch(/abstract = \{\d+ acts by \d+ senders concerning Huawei/);
  expect(/urldate = \{(.*)\}/.exec(text)?.[1]).toMatch(DAY);
});

test("a map and a supply chain are cited with the day that they show", async ({ request }) => {
  for (const chart of ["map", "supply-chain"]) {
    const text = await (await request.get(`/${chart}.ris`)).text();
    expect(text).toMatch(/^TY {2}- ELEC\r\n/);
    expect(text).toMatch(/\r\nUR {2}- http:.*[?&]at=\d{4}-\d\d-\d\d.*&rev=1\r\n/);
    expect(text).toMatch(/\r\nY2 {2}- \d{4}\/\d\d\/\d\d\/\r\n/);
  }
});

test("the text of a frozen view names no day and may be kept for ever", async ({ request }) => {
  const answer = await request.get("/timeline.txt?actor=huawei&rev=1");
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(await answer.text()).toMatch(
    /^Who restricted whom, and when\? .* In: Chokepoint, revision 1, record checked to .*\. http:.*rev=1\n$/,
  );
});

test("a citation that names its day, or a revision that is not there, is asked for again", async ({
  request,
}) => {
  for (const address of [
    "/timeline.bib?actor=huawei&rev=1",
    "/events/huawei-fdpr-2020-08.ris?rev=1",
    "/timeline.txt?actor=huawei&rev=77",
    "/events/huawei-fdpr-2020-08.txt?rev=77",
  ])
    expect((await request.get(address)).headers()["cache-control"], address).toBe("no-cache");
});

test("what nobody can cite is a 404 that says so, and no address makes it fail", async ({ request }) => {
  const missing = await request.get("/actors/huawie.bib");
  expect([missing.status(), await missing.text()]).toEqual([
    404,
    "There is no actor called “huawie” in the record.\n",
  ]);
  for (const address of [
    "/events/%00.bib",
    `/events/${"y".repeat(5_000)}.ris`,
    "/events/x.doc",
    "/data.bib",
    "/cite/chart/nothing/bib",
    "/cite/record/events/%00/bib",
  ])
    expect((await request.get(address)).status(), address).toBe(404);
  for (const address of [
    `/timeline.bib?q=${"x".repeat(10_000)}`,
    "/map.csl.json?at=%00&rev=99999999999",
    "/supply-chain.txt?focus=__proto__&rev=77",
    "/countries/fra.ris?rev=77&rev=%00",
  ])
    expect((await request.get(address)).status(), address).toBe(200);
  const named = await (await request.get("/countries/FRA.csl.json?rev=77")).json();
  expect(named[0].note).toContain("rev=77");
});

test("a record's page and the panel of an act lead to every form of the citation", async ({ page }) => {
  await page.goto("/events/huawei-fdpr-2020-08");
  await page.getByText("Share, cite, download").click();
  await expect(page.getByRole("textbox", { name: "Citation" })).toHaveValue(/^.*85 FR 51596, 17 August 2020/);
  for (const [name, form] of [
    ["BibTeX", "bib"],
    ["RIS", "ris"],
    ["CSL-JSON", "csl.json"],
  ] as const)
    await expect(page.getByRole("link", { name })).toHaveAttribute(
      "href",
      `/events/huawei-fdpr-2020-08.${form}`,
    );
  await page.goto("/timeline?event=huawei-fdpr-2020-08");
  const panel = page.getByRole("region", { name: "The open event" });
  await panel.getByText("Share, cite, download").click();
  await expect(panel.getByRole("link", { name: "BibTeX" })).toHaveAttribute(
    "href",
    "/events/huawei-fdpr-2020-08.bib?rev=1",
  );
});
