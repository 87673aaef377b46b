import type { NextRequest } from "next/server";
import { answerPicture } from "../pictures/answer-picture";

/** The supply chain of an address as PNG. */
export function GET(request: NextRequest) {
  return answerPicture("supply-chain", "png", request);
}
