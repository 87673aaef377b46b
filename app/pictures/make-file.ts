import { renderAsync } from "@resvg/resvg-js";
import type { PictureFormat } from "@/lib/link/picture";
import { embedWords } from "@/lib/words/embed";
import type { DrawnPicture } from "./draw-picture";
import { PictureTooLarge } from "./failure";
import { slicesFor } from "./font-slices";
import { embeddedFaces, fontFiles } from "./fonts";
import { lettersOf } from "./letters";

/** Four bytes each are held while a PNG is drawn. */
const MOST_PIXELS = 24_000_000;

/** A picture as a file: an SVG with its fonts in it, or a PNG of exactly its size, `times` pixels for one px. */
export async function makeFile(
  { svg, width, height }: DrawnPicture,
  format: PictureFormat,
  times: number,
): Promise<Uint8Array> {
  const slices = await slicesFor(lettersOf(svg));
  if (format === "svg") {
    const faces = await embeddedFaces(slices);
    return Buffer.from(svg.replace(">", `><style>${faces}</style>`));
  }
  const pixels = width * height * times * times;
  if (pixels > MOST_PIXELS)
    throw new PictureTooLarge(embedWords().embed.picture.tooLarge(pixels, MOST_PIXELS));
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: width * times },
    font: {
      loadSystemFonts: false,
      fontFiles: await fontFiles(slices),
      defaultFontFamily: "Inter",
      sansSerifFamily: "Inter",
      serifFamily: "Source Serif 4",
    },
  });
  return image.asPng();
}
