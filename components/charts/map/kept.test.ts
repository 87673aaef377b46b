import fc from "fast-check";
import { expect, it } from "vitest";
import { mapState } from "@/lib/link/arbitrary";
import { mapLink } from "@/lib/link/map";
import { keptBeside } from "./kept";

const OWN = { region: undefined, group: undefined, only: undefined };

it("keeps everything but what the form's own controls say", () => {
  const { state } = mapLink.read(
    new URLSearchParams("at=2020-09-08&initiative=dfi,msp&matrix=open&region=asia&sort=ties&rev=2"),
  );
  expect(keptBeside(state, OWN)).toEqual([
    { name: "at", value: "2020-09-08" },
    { name: "initiative", value: "dfi,msp" },
    { name: "matrix", value: "open" },
    { name: "sort", value: "ties" },
    { name: "rev", value: "2" },
  ]);
});

it("gives the same state again when the form is sent as it stands", () => {
  fc.assert(
    fc.property(mapState, (state) => {
      const pairs = keptBeside(state, OWN).map(({ name, value }): [string, string] => [name, value]);
      const controls: [string, string][] = [
        ["region", state.region ?? ""],
        ["group", state.group ?? ""],
        ["only", state.only ?? ""],
      ];
      expect(mapLink.read(new URLSearchParams([...controls, ...pairs]))).toEqual({ state, refused: [] });
    }),
  );
});
