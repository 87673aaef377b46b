import type { ChartView } from "@/app/chart-view";
import type { Scheme } from "@/lib/colours";
import { requireSetting } from "@/lib/env";
import { embedHref } from "@/lib/link/embed";
import type { PictureFrame } from "@/lib/link/picture";
import { makePicture } from "@/lib/picture/make-picture";
import { pictureScreen } from "@/lib/picture/media";
import { parsePage, readPage } from "@/lib/picture/read-page";
import { styleRules } from "@/lib/picture/style-rules";
import { words } from "@/lib/words";
import { embedWords } from "@/lib/words/embed";
import { keep } from "../supply-chain/keep";
import { PAGE_PATIENCE, PictureFailure } from "./failure";

type Asked = {
  view: ChartView;
  frame: PictureFrame;
  origin: string;
  /** What was left out of the address before the page was asked. */
  notices: readonly string[];
};

/** A picture as SVG, without fonts: its size is in px. */
export type DrawnPicture = { svg: string; width: number; height: number };

/**
 * The picture of a chart's view: the drawing that this very server gives for it in a frame, with its styles
 * written into it. So it is drawn by the same code as on the screen, and with the same words around it.
 *
 * @throws PictureFailure when the page does not come or holds no chart
 */
export async function drawPicture({ view, frame, origin, notices }: Asked): Promise<DrawnPicture> {
  const html = await ask(embedHref(view.chart, view.query, frame.scheme));
  const page = parsePage(html);
  const part = readPage(page.nodes);
  if (!part) throw new PictureFailure("The page in the frame holds no chart.");
  const [rules, files] = await Promise.all([
    Promise.all(page.sheets.map((address) => rulesAt(JSON.stringify([frame.scheme, address])))),
    Promise.all(page.files.map(async (address) => [address, await fileAt(address)] as const)),
  ]);
  const { picture } = embedWords().embed;
  return makePicture({
    page,
    part,
    rules: rules.flat(),
    files: new Map(files),
    frame,
    name: words().site.name,
    origin,
    notices,
    foot: [picture.address(`${origin}${view.frozenHref}`)],
    small: picture.small,
  });
}

/** Style sheets and outlines by their address, which names their content. */
const fileAt = keep(20, ask);

/** The rules of such a style sheet, by the JSON of scheme and address. */
const rulesAt = keep(20, async (key: string) => {
  const [scheme, address]: [Scheme, string] = JSON.parse(key);
  return styleRules(await fileAt(address), pictureScreen(scheme));
});

async function ask(address: string): Promise<string> {
  const url = new URL(address, requireSetting("SITE_ADDRESS", process.env));
  const once = () => fetch(url, { signal: AbortSignal.timeout(PAGE_PATIENCE), cache: "no-store" });
  // A connection that was kept may be closed at the very moment in which it is used again.
  const response = await once().catch((fault) => {
    if (fault instanceof TypeError) return once();
    throw fault;
  });
  if (!response.ok) throw new PictureFailure(`${address} answered HTTP ${response.status}.`);
  return response.text();
}
