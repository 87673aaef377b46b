import { expect, test } from "playwright/test";

const CAMPS = "/map?initiative=clean-network,gids&at=2020-09-08";

test("tells members of each camp and of both apart on the day of the launch, and how sure that is", async ({
  page,
}) => {
  await page.goto(CAMPS);
  await expect(
    page.getByText(
      "On 8 September 2020, The Clean Network has ties with 22 countries and territories: 9 by their own act or an official list, 11 named by the sponsor or one other source, 2 contested. Global Initiative on Data Security has a tie with 1 country or territory, China, by its own act or an official list; for Ecuador, Laos, Syria and Tanzania the day is not known well enough to say. No country has a tie to both.",
    ),
  ).toBeVisible();
  await expect(
    page.getByText(
      "The Clean Network: more than 30 countries claimed on 11 August 2020; 22 can be named here, 2 of them contested.",
    ),
  ).toBeVisible();
  const world = page.getByRole("group", { name: "World map of memberships" });
  await expect(
    world.getByRole("link", {
      name: "France. The Clean Network: member, named by the sponsor or one other source. Global Initiative on Data Security: no tie found",
      exact: true,
    }),
  ).toBeAttached();
  await expect(
    world.getByRole("link", {
      name: /^China\. The Clean Network: no tie found\. .*: member, by its own act/,
    }),
  ).toBeAttached();
});

test("shows no member on the day before the launch", async ({ page }) => {
  await page.goto("/map?initiative=clean-network,gids&at=2020-04-28");
  await expect(
    page.getByText(/^On 28 April 2020, The Clean Network has no tie with any country/),
  ).toBeVisible();
  const list = page.getByRole("region", { name: "Countries and territories by kind of tie", exact: true });
  await expect(list.getByRole("heading", { level: 3 })).toHaveCount(0);
});

test("compares the two camps on the last day of the record when the link says nothing", async ({ page }) => {
  await page.goto("/map");
  await expect(page.getByText(/the last day to which the record was checked$/)).toBeVisible();
  await expect(page.getByLabel("Initiative", { exact: true })).toHaveValue("clean-network");
  await expect(page.getByLabel("Compared with")).toHaveValue("gids");
});

test("opens Japan with both readings", async ({ page }) => {
  await page.goto("/map?at=2021-01-20&country=JPN");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(panel.getByRole("heading", { name: /^Japan/ })).toBeVisible();
  await expect(
    panel.getByText(
      "On 20 January 2021: claimed as a member by the United States, contested; its own government is reported to have declined.",
    ),
  ).toBeVisible();
  await expect(panel.getByText("Good sources disagree about this tie. Both readings:")).toBeVisible();
  await expect(panel.getByText(/^The State Department names Japan as a Clean Network country/)).toBeVisible();
  await expect(
    panel.getByText(/^The Yomiuri newspaper, via Reuters, reported on 16 October 2020/),
  ).toBeVisible();
});

test("shows Eswatini inside, and after its withdrawal outside", async ({ page }) => {
  await page.goto("/map?at=2021-01-20&country=SWZ");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(
    panel.getByText("On 20 January 2021: signatory, by its own act or an official list."),
  ).toBeVisible();
  await page.goto("/map?at=2021-02-01&country=SWZ");
  await expect(panel.getByText("On 1 February 2021: withdrew.")).toBeVisible();
});

test("a country opens from the list, and closes again", async ({ page }) => {
  await page.goto(CAMPS);
  const list = page.getByRole("region", { name: "Countries and territories by kind of tie", exact: true });
  await list.getByRole("link", { name: "Serbia" }).click();
  await expect(page).toHaveURL("/map?at=2020-09-08&country=SRB");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(
    panel.getByText("On 8 September 2020: a partner by its own government’s word, contested."),
  ).toBeVisible();
  await panel.getByRole("link", { name: "Close" }).click();
  await expect(page).toHaveURL("/map?at=2020-09-08");
  await expect(panel).toHaveCount(0);
});

test("reaches small states: Malta in the enlarged part", async ({ page }) => {
  await page.goto("/map?initiative=dfi");
  const part = page.getByRole("group", { name: "Europe and its neighbours, enlarged" });
  const malta = part.getByRole("link", {
    name: /^Malta\. Declaration for the Future of the Internet: endorser/,
  });
  const box = await malta.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await malta.click();
  await expect(page).toHaveURL("/map?initiative=dfi&country=MLT");
  await expect(page.getByRole("heading", { name: /^Malta/ })).toBeVisible();
});

test("gives overseas territories no tie of the state they belong to", async ({ page }) => {
  await page.goto(CAMPS);
  const world = page.getByRole("group", { name: "World map of memberships" });
  for (const name of ["Greenland", "French Guiana"])
    await expect(
      world.getByRole("link", { name: new RegExp(`^${name}\\. The Clean Network: no tie found`) }),
    ).toBeAttached();
  await expect(
    page.getByText(/^Territories overseas, such as Greenland and French Guiana, are drawn apart/),
  ).toBeVisible();
});

test("names what it leaves out of a link, and shows the rest", async ({ page }) => {
  await page.goto("/map?initiative=quad-cet,no-such-camp&at=2022-02-30");
  await expect(page.getByText("initiative=no-such-camp")).toBeVisible();
  await expect(page.getByText("at=2022-02-30")).toBeVisible();
  await expect(page.getByLabel("Initiative", { exact: true })).toHaveValue("quad-cet");
});

test("has the same ties as a table", async ({ page }) => {
  await page.goto(CAMPS);
  await page.getByText("Table of the same rows").click();
  const table = page.getByRole("table", { name: "Ties in this map, and how they stood on 8 September 2020" });
  await expect(
    table.getByRole("row", {
      name: /^Eswatini The Clean Network signatory 2021-01-15 2021-01-24 did not hold/,
    }),
  ).toBeVisible();
  await expect(
    table.getByRole("row", {
      name: /^Ecuador Global Initiative on Data Security endorser not known.* perhaps/,
    }),
  ).toBeVisible();
});
