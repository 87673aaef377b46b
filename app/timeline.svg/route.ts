import type { NextRequest } from "next/server";
import { answerPicture } from "../pictures/answer-picture";

/** The timeline of an address as SVG. */
export function GET(request: NextRequest) {
  return answerPicture("timeline", "svg", request);
}
