import { describe, expect, it } from "vitest";
import type { PictureFrame } from "../link/picture";
import { textWidth } from "../text-width";
import { layoutPicture, type PictureWords } from "./layout-picture";

const WORDS: PictureWords = {
  title: "Who restricted whom, and when?",
  sentence: "37 acts by 23 senders concerning Huawei, May 2019 to September 2020. ".repeat(6).trim(),
  notices: ["Left out of this link: foo=1 (not a key of this page)"],
  headings: ["8 September 2020"],
  instead: [],
  foot: ["Sources: official texts and press", `https://example.org/timeline?q=${"a".repeat(300)}`],
  small: "The words in this drawing are small.",
  drawings: [{ size: { width: 1000, height: 532 }, caption: undefined }],
  smallest: 12.5,
  legend: {
    groups: [
      {
        heading: "Camps",
        keys: Array.from({ length: 9 }, () => ({
          sample: { width: 30, height: 18 },
          words: "12 own act or official list",
        })),
      },
      { heading: undefined, keys: [{ sample: undefined, words: "15 member" }] },
    ],
    notes: ["Companies inside a box only supply what it names."],
  },
};
const PARTS = [
  { size: { width: 180, height: 128 }, caption: "Europe, enlarged" },
  { size: { width: 94, height: 86 }, caption: "The Caribbean, enlarged" },
];

const FRAMES: PictureFrame[] = [
  ...[320, 720, 1200, 2400].map((width) => ({
    width,
    preset: undefined,
    times: 1,
    scheme: "light" as const,
  })),
  ...(["social", "square", "print"] as const).map((preset) => ({
    width: 1200,
    preset,
    times: 1,
    scheme: "dark" as const,
  })),
];
const CASES = FRAMES.flatMap((frame) =>
  [0.3, 1, 2.6].flatMap((aspect) =>
    [[], PARTS].map((parts) => ({
      name: `${frame.preset ?? frame.width}, ${aspect} wide, ${parts.length} parts`,
      frame,
      aspect,
      parts,
    })),
  ),
);

describe.each(CASES)("a picture of $name", ({ frame, aspect, parts }) => {
  const main = { size: { width: 1000, height: 1000 / aspect }, caption: undefined };
  const { width, height, texts, drawings, samples } = layoutPicture(
    { ...WORDS, drawings: [main, ...parts] },
    frame,
  );

  it("holds every drawing whole, in its own proportion, and none on another", () => {
    expect(drawings).toHaveLength(1 + parts.length);
    for (const [index, box] of drawings.entries()) {
      const { size } = [main, ...parts][index] ?? main;
      expect(box.width / box.height).toBeCloseTo(size.width / size.height, 5);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
      for (const other of drawings.slice(0, index))
        expect(
          box.x >= other.x + other.width || box.y >= other.y + other.height || other.x >= box.x + box.width,
        ).toBe(true);
    }
  });

  it("holds every line of text inside its edges, and none over a drawing", () => {
    for (const { text, x, y, size } of texts) {
      expect(x + textWidth(text, size)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
      for (const box of drawings)
        expect(
          y - size * 0.8 >= box.y + box.height ||
            y <= box.y ||
            x >= box.x + box.width ||
            x + textWidth(text, size) <= box.x,
        ).toBe(true);
    }
  });

  it("says all words, and has a sample for each key that has one", () => {
    const said = texts
      .map(({ text }) => text)
      .join("")
      .replaceAll(" ", "");
    for (const words of [WORDS.title, WORDS.sentence, ...WORDS.notices, ...WORDS.headings, ...WORDS.foot])
      expect(said).toContain(words.replaceAll(" ", ""));
    expect(samples).toHaveLength(9);
  });
});

it("says that words are small where they are", () => {
  const tall = { ...WORDS, drawings: [{ size: { width: 1000, height: 4000 }, caption: undefined }] };
  const frame = { width: 1200, preset: "social", times: 1, scheme: "light" } as const;
  const said = (words: PictureWords) =>
    layoutPicture(words, frame).texts.some(({ text }) => text.includes("small"));
  expect(said(tall)).toBe(true);
  expect(said({ ...tall, smallest: undefined })).toBe(false);
});
