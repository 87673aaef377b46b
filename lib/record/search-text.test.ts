import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchText } from "./search-text";

describe("text as it is searched", () => {
  it("has no accents, no capitals, no full-width letters and single blanks", () => {
    expect(searchText("Café  MÜNCHEN\n")).toBe("cafe munchen");
    expect(searchText("ＨＵＡＷＥＩ　５Ｇ")).toBe("huawei 5g");
    expect(searchText("ﬁrst №5")).toBe("first no5");
  });

  it("keeps Chinese, Japanese and Korean letters as they are", () => {
    expect(searchText("华为 字节跳动")).toBe("华为 字节跳动");
    expect(searchText("삼성전자")).toBe("삼성전자");
  });

  it("joins its parts and skips what is not there", () => {
    expect(searchText("Huawei", null, "华为", undefined, "")).toBe("huawei 华为");
    expect(searchText()).toBe("");
  });

  it("is the same however letters are composed, and when it is searched again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(searchText(text.normalize("NFD"))).toBe(searchText(text.normalize("NFC")));
        expect(searchText(searchText(text))).toBe(searchText(text));
      }),
      { numRuns: 10_000 },
    );
  });
});
