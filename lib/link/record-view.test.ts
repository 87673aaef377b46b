import { expect, it } from "vitest";
import { actorView, countryView, eventView, initiativeView } from "./record-view";

it("an act is seen on the timeline between the months half a year away, open", () => {
  expect(eventView({ id: "huawei-fdpr-2020-08", announcedOn: "2020-08-17" }, undefined)).toEqual({
    chart: "timeline",
    query: "from=2020-02&to=2021-02&event=huawei-fdpr-2020-08",
    href: "/timeline?from=2020-02&to=2021-02&event=huawei-fdpr-2020-08",
  });
});

it.each([
  [actorView("huawei", 2), "/timeline?actor=huawei&rev=2"],
  [countryView("FRA", undefined), "/map?country=FRA"],
  [initiativeView("gids", 1), "/map?initiative=gids&rev=1"],
])("%o is at %s, in the revision that the reader looks at", ({ chart, query, href }, address) => {
  expect(href).toBe(address);
  expect(`/${chart}?${query}`).toBe(address);
});
