import { expect, it } from "vitest";
import { timelineLink } from "@/lib/link/timeline";
import { chipsOf } from "./filter-chips";

const NAMES: Record<string, string> = { huawei: "Huawei", CHN: "China", USA: "United States", bis: "Bureau" };
const nameOf = (id: string) => NAMES[id] ?? id;
const chips = (query: string) =>
  chipsOf(timelineLink.read(new URLSearchParams(query)).state, nameOf).map(({ label, value, href }) => [
    `${label} ${value}`,
    href,
  ]);

it("has one chip for each value that is on, in the order of the link, each with the address without it", () => {
  expect(
    chips(
      "actor=huawei&sender=USA,bis&compare=USA~CHN&measure=tariff&confidence=low&from=2019&to=2020-05&q=chips",
    ),
  ).toEqual([
    [
      "Actor Huawei",
      "/timeline?sender=USA,bis&compare=USA~CHN&measure=tariff&confidence=low&from=2019&to=2020-05&q=chips",
    ],
    [
      "Sender United States",
      "/timeline?actor=huawei&sender=bis&compare=USA~CHN&measure=tariff&confidence=low&from=2019&to=2020-05&q=chips",
    ],
    [
      "Sender Bureau",
      "/timeline?actor=huawei&sender=USA&compare=USA~CHN&measure=tariff&confidence=low&from=2019&to=2020-05&q=chips",
    ],
    [
      "Compare United States and China",
      "/timeline?actor=huawei&sender=USA,bis&measure=tariff&confidence=low&from=2019&to=2020-05&q=chips",
    ],
    [
      "Measure Tariff",
      "/timeline?actor=huawei&sender=USA,bis&compare=USA~CHN&confidence=low&from=2019&to=2020-05&q=chips",
    ],
    [
      "Confidence low",
      "/timeline?actor=huawei&sender=USA,bis&compare=USA~CHN&measure=tariff&from=2019&to=2020-05&q=chips",
    ],
    [
      "From 2019",
      "/timeline?actor=huawei&sender=USA,bis&compare=USA~CHN&measure=tariff&confidence=low&to=2020-05&q=chips",
    ],
    [
      "To 2020-05",
      "/timeline?actor=huawei&sender=USA,bis&compare=USA~CHN&measure=tariff&confidence=low&from=2019&q=chips",
    ],
    [
      "Words chips",
      "/timeline?actor=huawei&sender=USA,bis&compare=USA~CHN&measure=tariff&confidence=low&from=2019&to=2020-05",
    ],
  ]);
});

it("keeps who stands above and who below apart", () =>
  expect(chips("compare=CHN~USA")).toEqual([["Compare China and United States", "/timeline"]]));

it("has none for what only changes how acts are shown, and none when nothing is on", () => {
  expect(chips("dates=effective&lanes=target&fold=china&full=china&event=x&answers=all&rev=1")).toEqual([]);
  expect(chips("")).toEqual([]);
});
