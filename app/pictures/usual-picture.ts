import { type PictureFormat, pictureFrame, readPicture } from "@/lib/link/picture";
import type { ChartView } from "../chart-view";
import { drawPicture } from "./draw-picture";
import { keptPicture, type Picture, pictureKey } from "./kept-pictures";
import { makeFile } from "./make-file";

/**
 * The picture of a view in its usual size and scheme, as it was kept or made now.
 *
 * @throws PicturesBusy, PictureTooLarge or PictureFailure
 */
export function usualPicture(view: ChartView, format: PictureFormat, origin: string): Promise<Picture> {
  const { chart, query, revision } = view;
  const { state } = readPicture({});
  const frame = pictureFrame(state);
  return keptPicture(pictureKey({ chart, format, query, revision, state, notices: [], origin }), async () =>
    makeFile(await drawPicture({ view, frame, origin, notices: [] }), format, frame.times),
  );
}
