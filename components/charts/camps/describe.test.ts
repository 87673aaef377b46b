import { expect, it } from "vitest";
import { frontWords } from "@/lib/words/front";
import { describeCamps } from "./describe";
import type { CampDot } from "./layout";

const dot = (id: string, side: CampDot["side"], sure = true): CampDot => ({
  id,
  name: id,
  x: 0,
  y: 0,
  side,
  sure,
});
const say = (dots: CampDot[]) =>
  describeCamps(
    { width: 1, height: 1, radius: 1, globe: "", dots, others: [] },
    ["The A", "B"],
    "2020-09-16",
    frontWords(),
  );

it("has a true sentence for none, one and many", () => {
  expect(say([])).toBe("On 16 September 2020, no country had a known tie to the A or the B.");
  expect(say([dot("EST", "first")])).toBe(
    "On 16 September 2020, 1 country or territory had a tie to the A and none to the B; none had a tie to both.",
  );
  expect(say([dot("EST", "first"), dot("RUS", "second"), dot("VNM", "both", false)])).toBe(
    "On 16 September 2020, 2 countries and territories had a tie to the A and 2 to the B, VNM to both; 1 of all these is not sure.",
  );
});
