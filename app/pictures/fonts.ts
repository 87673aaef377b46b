import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subset from "subset-font";
import { keep } from "../supply-chain/keep";
import { fontPath, type Slice } from "./font-slices";

/** The weights that pages are written in; the serif is only ever semibold. */
const WEIGHTS = [400, 500, 600];
const SERIF = "Source Serif 4";
const WRITTEN = { min: 400, max: 600 };

/** Style rules that carry the letters of a picture in themselves, as WOFF2 in base64. */
export async function embeddedFaces(slices: readonly Slice[]): Promise<string> {
  const faces = await Promise.all(
    slices.map(async ({ family, style, file, letters }) => {
      const wght = family === SERIF ? 600 : WRITTEN;
      const font = await subset(await readFile(fontPath(file)), letters, {
        targetFormat: "woff2",
        variationAxes: { wght },
      });
      const range = [...letters].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(",");
      const weight = family === SERIF ? "600" : `${WRITTEN.min} ${WRITTEN.max}`;
      return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${font.toString("base64")}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return faces.join("");
}

/** Paths of font files that the drawing of PNGs can read: one for each weight. Made once, and kept while the server runs. */
export async function fontFiles(slices: readonly Slice[]): Promise<string[]> {
  const wanted = slices.flatMap(({ family, file, style }) => {
    const weights = family === SERIF ? [600] : style === "italic" || family !== "Inter" ? [400] : WEIGHTS;
    return weights.map((weight) => fileAt(`${weight} ${file}`));
  });
  return Promise.all(wanted);
}

/** How many such files are kept in mind: more than all families have together. */
const MOST_FILES = 400;

const folder = keep(1, (_: "folder") => mkdtemp(join(tmpdir(), "chokepoint-fonts-")));

const fileAt = keep(MOST_FILES, async (key: string) => {
  const [weight = "", file = ""] = key.split(" ");
  const whole = await subset(await readFile(fontPath(file)), undefined, {
    keepAllGlyphs: true,
    targetFormat: "sfnt",
    variationAxes: { wght: Number(weight) },
  });
  const path = join(await folder("folder"), `${weight}-${file.replaceAll("/", "-")}.ttf`);
  await writeFile(path, whole);
  return path;
});
