declare module "subset-font" {
  type Options = {
    targetFormat?: "sfnt" | "woff" | "woff2";
    /** A value fixes an axis, two ends keep a part of it. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    keepAllGlyphs?: boolean;
  };
  /** A font with the letters of `text` alone, or all of them with `keepAllGlyphs`. */
  export default function subset(font: Buffer, text: string | undefined, options?: Options): Promise<Buffer>;
}
