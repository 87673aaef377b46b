/** The message with which a frame tells the page around it how high its content is. */
export const HEIGHT_MESSAGE = "chokepoint:height";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** How a frame is written into another site's page. */
export type EmbedCode = {
  /** The whole address of the frame. */
  src: string;
  title: string;
  /** px; without, as wide as the room there is. */
  width: number | undefined;
  /** px; the height at which it stays where nobody listens to its message. */
  height: number;
};

/** The HTML of a frame for another site's page. */
export function embedCode({ src, title, width, height }: EmbedCode): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width ?? "100%"}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/**
 * A script for the page around the frames of a site: it makes each as high as its content, and believes only the
 * frames of that site.
 *
 * @param origin scheme and host of the site, such as `https://example.org`
 */
export function embedListener(origin: string): string {
  return `<script>
addEventListener("message", ({ origin, source, data }) => {
  if (origin !== ${JSON.stringify(origin).replaceAll("<", "\\u003c")} || data?.type !== "${HEIGHT_MESSAGE}") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = Math.min(Math.max(data.height, 100), 6000);
});
</script>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}
