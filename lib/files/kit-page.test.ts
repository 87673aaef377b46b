import { expect, it } from "vitest";
import { kitWords } from "../words/kit";
import { kitPage } from "./kit-page";

const VIEW = {
  title: "Who <restricted> whom?",
  sentence: 'No act with the words “"><script>alert(1)</script>”.',
  source: "Sources: official texts and press.",
  address: "https://example.org/timeline?q=%22&rev=1",
  picture: "timeline.svg",
  files: [{ name: "timeline.csv", about: "rows" }],
  leftOut: [],
};

it("holds title, sentence, picture, files and address, and no word of them as HTML", () => {
  const page = kitPage(VIEW, kitWords());
  expect(page).toContain("<h1>Who &lt;restricted&gt; whom?</h1>");
  expect(page).toContain('<a href="timeline.csv">timeline.csv</a>: rows');
  expect(page).toContain('<a href="https://example.org/timeline?q=%22&amp;rev=1">');
  expect(page).toMatch(/<img src="timeline\.svg" alt="No act with the words “&quot;&gt;&lt;script/);
  expect(page).not.toContain("<script");
  expect(page).not.toContain("Left out of this link");
});

it("needs nothing that does not lie beside it", () => {
  const page = kitPage({ ...VIEW, sentence: "None." }, kitWords());
  expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to]) => to)).toEqual([
    "timeline.svg",
    "timeline.csv",
    "https://example.org/timeline?q=%22&amp;rev=1",
  ]);
});

it("says what was left out of the address", () => {
  expect(kitPage({ ...VIEW, leftOut: ["rev=9 (not in the record)"] }, kitWords())).toContain(
    "<p>Left out of this link: rev=9 (not in the record)</p>",
  );
});
