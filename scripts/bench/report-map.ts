import { describeMachine } from "./machine";
import { withMapPage } from "./map-page";
import { reportMapDrawings } from "./report-map-drawings";
import { reportMapFrames } from "./report-map-frames";
import { reportMapSite } from "./report-map-site";
import { withSmallSite } from "./small-site";

type Options = {
  runs: number;
  signal: AbortSignal;
  tell: (sentence: string) => void;
  /** Hears each part of the report, Markdown, when it is there. */
  show: (markdown: string) => void;
};

/** Measures the map: beside other libraries, and on the production site. */
export async function reportMap({ show, ...options }: Options): Promise<void> {
  const { runs, signal, tell } = options;
  await withSmallSite({ signal, tell }, ({ address, browser }) =>
    withMapPage(address, async (page) => {
      show(
        `# The map\n\n${describeMachine(browser.version())}\n- ${runs} runs of each thing, one more before them not counted`,
      );
      show(await reportMapSite({ address, browser }, options));
      show(await reportMapFrames({ address, browser }, page, options));
      show(await reportMapDrawings(page, options));
    }),
  );
}
