import type { NextRequest } from "next/server";
import { answerPicture } from "../pictures/answer-picture";

/** The map of an address as PNG. */
export function GET(request: NextRequest) {
  return answerPicture("map", "png", request);
}
