import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A family of the site's fonts: its package, in files by ranges of letters. */
type Family = { name: string; style: "normal" | "italic"; folder: string };

/** The families that pictures are written in, the first that has a letter before the others. */
const SANS: readonly Family[] = [
  { name: "Inter", style: "normal", folder: "inter" },
  { name: "Noto Sans SC", style: "normal", folder: "noto-sans-sc" },
];
const SERIF: readonly Family[] = [{ name: "Source Serif 4", style: "normal", folder: "source-serif-4" }];
const ITALIC: readonly Family[] = [{ name: "Inter", style: "italic", folder: "inter" }];

/** A file of a family with those of the wanted letters that it has. */
export type Slice = { family: string; style: Family["style"]; file: string; letters: string };

/** The letters of a picture by how they are written. */
export type Letters = { sans: string; serif: string; italic: string };

/** The font files that hold the letters of a picture. A letter that no file has is left to the reader's device. */
export async function slicesFor({ sans, serif, italic }: Letters): Promise<Slice[]> {
  const found = await Promise.all([
    slicesOf(SANS, sans + serif),
    slicesOf(SERIF, serif),
    slicesOf(ITALIC, italic),
  ]);
  return found.flat();
}

async function slicesOf(families: readonly Family[], text: string): Promise<Slice[]> {
  const slices = new Map<string, Slice>();
  const ranges = await Promise.all(families.map(({ folder }) => rangesOf(folder)));
  for (const letter of new Set(text)) {
    const code = letter.codePointAt(0) ?? 0;
    for (const [place, family] of families.entries()) {
      const range = ranges[place]?.find(({ first, last }) => code >= first && code <= last);
      if (!range) continue;
      const file = `${family.folder}/files/${family.folder}-${range.slice}-wght-${family.style}.woff2`;
      const known = slices.get(file);
      slices.set(file, {
        family: family.name,
        style: family.style,
        file,
        letters: (known?.letters ?? "") + letter,
      });
      break;
    }
  }
  return [...slices.values()];
}

type Range = { slice: string; first: number; last: number };

const known = new Map<string, Promise<Range[]>>();

function rangesOf(folder: string): Promise<Range[]> {
  const ranges = known.get(folder) ?? readRanges(folder);
  known.set(folder, ranges);
  return ranges;
}

async function readRanges(folder: string): Promise<Range[]> {
  const listed: unknown = JSON.parse(await readFile(fontPath(`${folder}/unicode.json`), "utf8"));
  return Object.entries(listed ?? {}).flatMap(([slice, text]) =>
    String(text)
      .split(",")
      .map((part) => {
        const [first = "", last = first] = part.trim().replace("U+", "").split("-");
        return {
          slice: slice.replace(/[[\]]/g, ""),
          first: Number.parseInt(first, 16),
          last: Number.parseInt(last, 16),
        };
      }),
  );
}

/** Where a file of the fonts' packages lies. */
export function fontPath(file: string): string {
  return join(process.cwd(), "node_modules/@fontsource-variable", file);
}
