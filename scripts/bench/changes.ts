import type { Locator, Page } from "playwright";

/** One kind of change that a reader makes to what the timeline shows. */
export type Change = {
  name: string;
  /** The queries from which it is made, in turn. */
  starts: readonly string[];
  /** Makes everything ready that does not count, and gives what is then clicked. */
  find: (page: Page) => Promise<Locator>;
};

const HUAWEI = "actor=huawei&from=2019-05&to=2020-09";
const MONTH = "measure=technology-controls&from=2020-09&to=2020-09";

/** The link of one of the page's named navigations. */
function linkIn(navigation: string, name: RegExp) {
  return async (page: Page) =>
    page.getByRole("navigation", { name: navigation }).getByRole("link", { name }).first();
}

/** The kinds of change, each of which asks the site for rows that the page does not have. */
export const CHANGES: readonly Change[] = [
  {
    name: "ready-made window",
    starts: [HUAWEI, "sender=USA&from=2020&to=2020"],
    find: linkIn("Ready-made windows", /^Record’s last 12 months/),
  },
  {
    name: "zoom in",
    starts: [HUAWEI, "from=2020&to=2020"],
    find: linkIn("Zoom and move", /^Zoom in$/),
  },
  {
    name: "later",
    starts: [HUAWEI, MONTH],
    find: linkIn("Zoom and move", /^Later$/),
  },
  {
    name: "chip removed",
    starts: [HUAWEI, MONTH],
    find: async (page) => page.getByRole("link", { name: /^Remove (Concerns|Actor|Measure)/ }).first(),
  },
  {
    name: "measure chosen in the filter",
    starts: [HUAWEI, "sender=USA&from=2020&to=2020"],
    find: async (page) => {
      const field = page.getByLabel("Measure", { exact: true });
      await field.hover();
      const picker = page.getByRole("combobox", { name: "Measure" }).and(page.locator("input"));
      await picker.click();
      return page.getByRole("option", { name: /^(✓ ?)?Technology controls/ }).first();
    },
  },
];
