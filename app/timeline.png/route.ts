import type { NextRequest } from "next/server";
import { answerPicture } from "../pictures/answer-picture";

/** The timeline of an address as PNG. */
export function GET(request: NextRequest) {
  return answerPicture("timeline", "png", request);
}
