import { expect, it } from "vitest";
import { named } from "./named";

it.each([
  ["United States", "the United States"],
  ["Marshall Islands", "the Marshall Islands"],
  ["Netherlands", "the Netherlands"],
  ["US Bureau of Industry and Security", "the US Bureau of Industry and Security"],
  ["Cyberspace Administration of China", "the Cyberspace Administration of China"],
  ["European Commission", "the European Commission"],
  ["China", "China"],
  ["Czechia", "Czechia"],
  ["Huawei", "Huawei"],
  ["National Supercomputing Center Wuxi", "National Supercomputing Center Wuxi"],
  ["Netherlands Antilles", "Netherlands Antilles"],
])("%s is “%s” inside a sentence", (name, inside) => expect(named(name)).toBe(inside));
