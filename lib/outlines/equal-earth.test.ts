import { geoEqualEarth } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CENTRAL_MERIDIAN, MAP_CENTRE, MAP_FRAME, MAP_SCALE, projectPlace } from "./equal-earth";

describe("projectPlace", () => {
  it("agrees with d3's own projection everywhere", () => {
    const project = geoEqualEarth()
      .rotate([-CENTRAL_MERIDIAN, 0])
      .scale(MAP_SCALE)
      .translate([MAP_CENTRE.x, MAP_CENTRE.y]);
    const turn = fc.double({ min: -179.9, max: 179.9, noNaN: true });
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(turn, latitude, (east, north) => {
        const { x, y } = projectPlace(CENTRAL_MERIDIAN + east, north);
        const [wantedX = 0, wantedY = 0] = project([CENTRAL_MERIDIAN + east, north]) ?? [];
        expect(x).toBeCloseTo(wantedX, 6);
        expect(y).toBeCloseTo(wantedY, 6);
      }),
    );
  });

  it("fills the frame from edge to edge, with the north pole on top", () => {
    expect(projectPlace(CENTRAL_MERIDIAN - 180, 0).x).toBeCloseTo(0, 6);
    expect(projectPlace(CENTRAL_MERIDIAN, 0).x).toBe(MAP_FRAME.width / 2);
    expect(projectPlace(0, 90).y).toBeCloseTo(0, 6);
    expect(projectPlace(-67, -56).y).toBeLessThan(MAP_FRAME.height);
  });
});
