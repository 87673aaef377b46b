import { parse } from "csv-parse/sync";
import { type APIRequestContext, expect, type Page } from "playwright/test";

/** A line of a file, by column. */
export type Row = Record<string, string>;
/** What a file says of the view that it is of. */
export type View = {
  sentence: string;
  revision: number;
  address: string;
  file: string;
  left_out: { key: string }[];
};

/** The lines of a file of comma-separated values. */
export async function csvOf(request: APIRequestContext, address: string): Promise<Row[]> {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  return parse(await answer.body(), { bom: true, columns: true });
}

/** What a JSON file says of itself, and its rows. */
export async function jsonOf(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const { view, rows }: { view: View; rows: Record<string, unknown>[] } = await answer.json();
  return { view, rows };
}

/** The table under a chart, opened, as the texts of its cells. */
export async function tableOf(page: Page, caption: RegExp) {
  await page.getByText("Table of the same rows").click();
  return page.getByRole("table", { name: caption });
}

/** Each once, in the order of their letters. */
export const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();
/** The values of a cell that holds several. */
export const listIn = (cell = "") => cell.split("|").filter((text) => text !== "");
