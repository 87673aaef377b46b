import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { PictureTooLarge } from "./failure";
import { slicesFor } from "./font-slices";
import { lettersOf } from "./letters";
import { makeFile } from "./make-file";

const SVG = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="100" viewBox="0 0 640 200" font-family="Inter, 'Noto Sans SC', sans-serif"><rect width="640" height="200" fill="#ffffff"/><text x="20" y="120" font-size="64" fill="#000000">${words}</text></svg>`;
const drawn = (words: string) => ({ svg: SVG(words), width: 320, height: 100 });

async function inked(words: string): Promise<number> {
  const { data } = PNG.sync.read(Buffer.from(await makeFile(drawn(words), "png", 1)));
  return data.filter((value, index) => index % 4 === 0 && value < 128).length;
}

describe("a PNG", () => {
  it.each([1, 2, 3])("has exactly %i pixels for one px", async (times) => {
    const { width, height } = PNG.sync.read(Buffer.from(await makeFile(drawn("Huawei"), "png", times)));
    expect([width, height]).toEqual([320 * times, 100 * times]);
  });

  it.each(["Huawei", "华为", "Łódź", "Яндекс"])("shows the letters of %s", async (words) => {
    expect(await inked(words)).toBeGreaterThan(200);
  });

  it("is refused where it has too many pixels", async () => {
    await expect(makeFile({ ...drawn(""), width: 2400, height: 2400 }, "png", 3)).rejects.toBeInstanceOf(
      PictureTooLarge,
    );
  });
});

describe("an SVG", () => {
  it("carries the letters that it has, and no others, in itself", async () => {
    const svg = Buffer.from(await makeFile(drawn("Ab华"), "svg", 1)).toString();
    expect(svg.match(/@font-face/g)).toHaveLength(2);
    expect(svg).toContain("unicode-range:U+41,U+62}");
    expect(svg).toContain("unicode-range:U+534e}");
    expect(svg.length).toBeLessThan(12_000);
  });
});

it("finds the file of each letter, the site's own font before others", async () => {
  const slices = await slicesFor({ sans: "A华", serif: "B", italic: "C" });
  expect(slices.map(({ family, style, letters }) => `${family} ${style} ${letters}`)).toEqual([
    "Inter normal AB",
    "Noto Sans SC normal 华",
    "Source Serif 4 normal B",
    "Inter italic C",
  ]);
});

it("reads the letters of an SVG, without the names of marks", () => {
  expect(
    lettersOf(
      "<svg><title>Zz</title><text font-family=\"'Source Serif 4'\">a&amp;b</text><text>cab</text></svg>",
    ),
  ).toEqual({
    sans: "a&bc",
    serif: "a&b",
    italic: "",
  });
});
