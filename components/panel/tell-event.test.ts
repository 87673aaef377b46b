import { expect, it } from "vitest";
import { tellEvent } from "./tell-event";

const LISTING = {
  title: "US adds Huawei to the Entity List",
  announcedOn: "2019-05-16",
  announcedPrecision: "day",
  parties: [
    { role: "target", name: "Huawei" },
    { role: "sender", name: "US Bureau of Industry and Security" },
  ],
} as const;

it("tells title, date and parties of an act, each part once", () => {
  expect(tellEvent(LISTING)).toBe(
    "US adds Huawei to the Entity List. Announced 16 May 2019. Sender: US Bureau of Industry and Security. Target: Huawei.",
  );
});

it("gives the date as far as it is known, and says nothing of parts that nobody has", () => {
  expect(tellEvent({ ...LISTING, announcedPrecision: "month", parties: [] })).toBe(
    "US adds Huawei to the Entity List. Announced May 2019.",
  );
});

it("counts the rest of many names, and names one that would stand alone as the rest", () => {
  const targets = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ role: "target" as const, name: `N${place + 1}` }));
  expect(tellEvent({ ...LISTING, parties: targets(5) })).toMatch(/Target: N1, N2, N3, N4 and N5\.$/);
  expect(tellEvent({ ...LISTING, parties: targets(7) })).toMatch(/Target: N1, N2, N3, N4 and 3 more\.$/);
});
