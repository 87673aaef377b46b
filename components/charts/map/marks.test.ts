import { describe, expect, it } from "vitest";
import { mapWords } from "@/lib/words/map";
import { membershipMarks } from "./marks";
import { initiativeOf, MEMBERSHIPS } from "./testing";

const CAMP = { id: "camp", name: "The Camp", launchedOn: "2020-09-08", endedOn: null };

function tie(countryName: string, more: Partial<(typeof MEMBERSHIPS)[number]> = {}) {
  return {
    initiative: "camp",
    country: countryName.slice(0, 3),
    countryName,
    status: "member" as const,
    fromOn: "2020-10-01",
    fromPrecision: "day" as const,
    toOn: null,
    toPrecision: null,
    confidence: "high" as const,
    contested: false,
    aggregateOnly: false,
    ...more,
  };
}
const marksOf = (...rows: ReturnType<typeof tie>[]) => membershipMarks(rows, [CAMP], mapWords());

describe("the marks of the map's slider", () => {
  it("name the launch, and who joins", () => {
    expect(marksOf(tie("United States", { fromOn: "2020-09-08" }), tie("Malta"))).toEqual([
      {
        day: "2020-09-08",
        label: "launch of The Camp; the United States joins The Camp",
        kind: "gain",
      },
      { day: "2020-10-01", label: "Malta joins The Camp", kind: "gain" },
    ]);
  });

  it("name three of many, and all of four", () => {
    const rows = ["Brazil", "Chile", "Ecuador", "Malta", "Peru"].map((name) => tie(name));
    expect(marksOf(...rows)[1]?.label).toBe("Brazil, Chile, Ecuador and 2 more join The Camp");
    expect(marksOf(...rows.slice(0, 4))[1]?.label).toBe("Brazil, Chile, Ecuador and Malta join The Camp");
  });

  it("tell a claim about a group, a refusal and a withdrawal apart from joining", () => {
    expect(
      marksOf(
        tie("Malta", { aggregateOnly: true, confidence: "low" }),
        tie("Japan", { status: "declined" }),
        tie("Peru", { status: "withdrawn", fromOn: "2020-11-01" }),
        tie("Peru", { fromOn: "2020-09-08", toOn: "2020-11-01", toPrecision: "day" }),
      ).slice(1),
    ).toEqual([
      { day: "2020-10-01", label: "Malta is said to join The Camp; Japan declines The Camp", kind: "both" },
      { day: "2020-11-01", label: "Peru leaves The Camp", kind: "loss" },
    ]);
  });

  it("stand at the first day that a date may mean, not before the launch, and say how much of it is known", () => {
    expect(
      marksOf(
        tie("Laos", { fromOn: "2020-01-01", fromPrecision: "year" }),
        tie("Syria", { fromOn: "2020-11-01", fromPrecision: "month" }),
        tie("Ecuador", { fromOn: null, fromPrecision: null }),
      ),
    ).toEqual([
      { day: "2020-09-08", label: "launch of The Camp; Laos (2020) joins The Camp", kind: "gain" },
      { day: "2020-11-01", label: "Syria (November 2020) joins The Camp", kind: "gain" },
    ]);
  });

  it("let nobody leave what has itself ended", () => {
    const rows = [tie("Malta", { toOn: "2026-02-04", toPrecision: "day" })];
    expect(membershipMarks(rows, [{ ...CAMP, endedOn: "2026-02-04" }], mapWords()).at(-1)).toEqual({
      day: "2026-02-04",
      label: "end of The Camp",
      kind: "loss",
    });
  });

  it("are none for no initiatives, and one a day for two", () => {
    expect(membershipMarks([tie("Malta")], [], mapWords())).toEqual([]);
    const other = { ...CAMP, id: "other", name: "The Other" };
    expect(membershipMarks([tie("Malta")], [CAMP, other], mapWords()).map(({ label }) => label)).toEqual([
      "launch of The Camp; launch of The Other",
      "Malta joins The Camp",
    ]);
  });

  it("tell of the record what happened to the Clean Network in January 2021", () => {
    const marks = membershipMarks(MEMBERSHIPS, [initiativeOf("clean-network")], mapWords());
    expect(marks.filter(({ day }) => day >= "2021")).toEqual([
      { day: "2021-01-14", label: "GEO joins The Clean Network", kind: "gain" },
      { day: "2021-01-15", label: "SWZ joins The Clean Network", kind: "gain" },
      { day: "2021-01-24", label: "SWZ leaves The Clean Network", kind: "loss" },
    ]);
    expect(marks[0]).toEqual({
      day: "2020-04-29",
      label: "launch of The Clean Network; USA joins The Clean Network",
      kind: "gain",
    });
  });
});
