import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markMatches } from "./mark-matches";
import { searchText } from "./search-text";
import { soughtWords } from "./sought-words";

const mark = (text: string, words: string) =>
  markMatches(text, soughtWords(words))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

describe("a text with what was looked for marked in it", () => {
  it.each([
    ["US adds Huawei", "huawei", "US adds [Huawei]"],
    ["Café Münster", "munster CAFE", "[Café] [Münster]"],
    ["Café Münster".normalize("NFD"), "é ü", "Caf[é] M[ü]nst[e]r".normalize("NFD")],
    ["ＨＵＡＷＥＩ　５Ｇ", "awei 5g", "ＨＵ[ＡＷＥＩ]　[５Ｇ]"],
    ["Huawei 华为技术", "华为", "Huawei [华为]技术"],
    ["ﬁrst №5", "i o5", "[ﬁ]rst [№5]"],
    ["삼성전자", "성전", "삼[성전]자"],
    ["ㅅㅏ 사람", "사", "[ㅅㅏ] [사]람"],
    ["ΟΔΟΣ οδος", "οδος", "[ΟΔΟΣ] [οδος]"],
    ["84 FR 22961", "FR22961", "84 [FR 22961]"],
    ["84 FR  22961", "84fr22961", "[84 FR  22961]"],
    ["banana", "ana", "b[anana]"],
    ["Huawei", "zte", "Huawei"],
    ["Huawei", "", "Huawei"],
    ["", "huawei", ""],
    ["100% of a_b", "% _", "100[%] of a[_]b"],
  ])("%j with %j is %j", (text, words, marked) => expect(mark(text, words)).toBe(marked));

  const letters = fc.oneof(
    fc.constantFrom(
      "a",
      "A",
      "á",
      "a\u0301",
      "Ａ",
      "ﬁ",
      "i",
      " ",
      "  ",
      "　",
      "华",
      "为",
      "5",
      "５",
      "σ",
      "Σ",
      "삼",
      "ㅅ",
      "ㅏ",
    ),
    fc.string({ unit: "grapheme", maxLength: 2 }),
  );
  const text = fc.array(letters, { maxLength: 20 }).map((all) => all.join(""));
  const RUNS = { numRuns: 5_000 };

  it("is the same text, in pieces that are marked and unmarked in turn", () => {
    fc.assert(
      fc.property(text, text, (original, words) => {
        const pieces = markMatches(original, soughtWords(words));
        expect(pieces.map((piece) => piece.text).join("")).toBe(original);
        for (const [index, piece] of pieces.entries()) {
          expect(piece.text).not.toBe("");
          expect(piece.marked).not.toBe(pieces[index + 1]?.marked);
        }
      }),
      RUNS,
    );
  });

  /** As a text is compared: a sigma at the end of a word is a sigma. */
  const same = (some: string) => searchText(some).replaceAll("ς", "σ");

  it("has a mark exactly when the folded text holds one of the words", () => {
    fc.assert(
      fc.property(text, letters, (original, words) => {
        const sought = soughtWords(words);
        const holds = sought.flat().some((form) => same(original).includes(same(form)));
        expect(markMatches(original, sought).some((piece) => piece.marked)).toBe(holds);
      }),
      RUNS,
    );
  });

  it("has every stretch marked that was typed as it stands", () => {
    fc.assert(
      fc.property(text, fc.nat(19), fc.nat(19), (original, from, length) => {
        const all = [...new Intl.Segmenter("en").segment(original)].map(({ segment }) => segment);
        const typed = all.slice(from, from + length + 1).join("");
        const sought = soughtWords(typed);
        const marked = markMatches(original, sought).filter((piece) => piece.marked);
        // A part of letters that folding joins is no part of what they are folded to.
        const held = sought.map(([word]) => word).filter((word) => same(original).includes(same(word)));
        for (const word of held)
          expect(marked.some((piece) => same(piece.text).includes(same(word)))).toBe(true);
      }),
      RUNS,
    );
  });
});
