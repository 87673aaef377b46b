import { describe, expect, it } from "vitest";
import { mapLink } from "@/lib/link/map";
import { countryPanel, panelWindow } from "./rows";

describe("the rows of the panel", () => {
  const windowed = { ...mapLink.empty, from: "2020", to: "2021" };

  it("hang on the window while measures are shown, and not on one that waits", () => {
    expect(panelWindow({ ...windowed, layer: "sent" })).toEqual({ from: "2020", to: "2021" });
    expect(panelWindow(windowed)).toEqual({ from: undefined, to: undefined });
  });

  it("are the same for either side, day and initiative, and others for another window or revision", () => {
    const key = (state: typeof mapLink.empty) => countryPanel("IND", state).queryKey;
    expect(key({ ...windowed, layer: "sent" })).toEqual(
      key({ ...windowed, layer: "received", at: "2020-01-01" }),
    );
    expect(key(windowed)).toEqual(key(mapLink.empty));
    expect(key({ ...windowed, layer: "sent" })).not.toEqual(key(windowed));
    expect(key({ ...mapLink.empty, rev: 1 })).not.toEqual(key(mapLink.empty));
  });
});
