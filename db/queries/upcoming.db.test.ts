import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseOf, rowOf, USA_AND_CHINA } from "../testing-draft";
import { watchedDatabase } from "../testing-statements";
import type { EventFilter } from "./events";
import { listUpcoming } from "./upcoming";

const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };
const ASKED = { after: "2026-06-30", limit: 10 };

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf({
    country: USA_AND_CHINA,
    event: [
      rowOf.event("past", "2020-01-01", { effectiveOn: "2026-06-30", effectivePrecision: "day" }),
      rowOf.event("effect", "2022-12-23", { effectiveOn: "2027-12-23", effectivePrecision: "day" }),
      rowOf.event("due", "2025-11-10", { scheduledEndOn: "2026-11-09", scheduledEndPrecision: "day" }),
      rowOf.event("month", "2025-01-01", { scheduledEndOn: "2026-12-01", scheduledEndPrecision: "month" }),
      rowOf.event("perhaps", "2025-01-01", { scheduledEndOn: "2026-01-01", scheduledEndPrecision: "year" }),
      rowOf.event("both", "2026-06-01", {
        effectiveOn: "2026-11-09",
        effectivePrecision: "day",
        endedOn: "2027-01-01",
        endedPrecision: "day",
        endKind: "expired",
        scheduledEndOn: "2028-01-01",
        scheduledEndPrecision: "day",
      }),
      rowOf.event("over", "2025-01-01", {
        effectiveOn: "2027-01-01",
        effectivePrecision: "day",
        endedOn: "2027-01-01",
        endedPrecision: "day",
        endKind: "withdrawn",
      }),
      rowOf.event("taken-back", "2025-01-01", {
        stage: "withdrawn",
        effectiveOn: "2027-01-01",
        effectivePrecision: "day",
      }),
    ],
    eventParty: [rowOf.party("due", "sender", "USA")],
  });
});
afterAll(() => test.close());

const told = async (filter: Partial<EventFilter> = {}, asked = ASKED) =>
  (await listUpcoming(test.db, 1, { ...ALL, ...filter }, asked)).map(
    ({ id, kind, on }) => `${on} ${id} ${kind}`,
  );

describe("the dates to come", () => {
  it("are effects and ends after the day, the next one first; a real end in place of a scheduled one", async () => {
    expect(await told()).toEqual([
      "2026-11-09 both effective",
      "2026-11-09 due scheduled-end",
      "2026-12-01 month scheduled-end",
      "2027-01-01 both ended",
      "2027-01-01 over ended",
      "2027-12-23 effect effective",
    ]);
  });

  it("are those of acts that pass, and no more than asked for", async () => {
    expect(await told({ sender: ["USA"] })).toEqual(["2026-11-09 due scheduled-end"]);
    expect(await told({ to: "2020-12-31" })).toEqual([]);
    expect(await told({}, { ...ASKED, limit: 1 })).toEqual(["2026-11-09 both effective"]);
  });

  it("say what is known of them, and how an act ended", async () => {
    const rows = await listUpcoming(test.db, 1, ALL, ASKED);
    expect(rows.find(({ id }) => id === "month")).toMatchObject({ precision: "month", endKind: null });
    expect(rows.find(({ kind }) => kind === "ended")).toMatchObject({ precision: "day", endKind: "expired" });
  });

  it("are one statement", async () => {
    const watched = watchedDatabase(test.url);
    await listUpcoming(watched.db, 1, ALL, ASKED);
    expect(watched.statements).toHaveLength(1);
    await watched.close();
  });
});
