import { describe, expect, it } from "vitest";
import { embedCode, embedListener } from "./embed-code";

describe("the HTML of a frame", () => {
  it("is as wide as its room where no width is said", () => {
    const code = {
      src: "https://example.org/embed/map?at=2020-09-08",
      title: "Map",
      width: undefined,
      height: 600,
    };
    expect(embedCode(code)).toBe(
      '<iframe src="https://example.org/embed/map?at=2020-09-08" title="Map" width="100%" height="600" loading="lazy" style="border:0;max-width:100%"></iframe>',
    );
  });

  it("lets no address out of its attribute", () => {
    const code = { src: 'https://example.org/?a=1&b="><script>', title: "<b>", width: 300, height: 200 };
    expect(embedCode(code)).toContain(
      'src="https://example.org/?a=1&amp;b=&quot;&gt;&lt;script&gt;" title="&lt;b&gt;"',
    );
  });
});

it("listens to the frames of one site alone", () => {
  const listener = embedListener('https://example.org"</script>');
  expect(listener).toContain('if (origin !== "https://example.org\\"\\u003c/script>" || data?.type');
  expect(listener).toContain("frame.contentWindow === source");
  expect(listener.match(/<\/script>/g)).toHaveLength(1);
});
