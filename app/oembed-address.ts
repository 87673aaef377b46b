/** Where the frame of a chart is described for other sites; `url` is the whole address of its page. */
export function oembedHref(url: string): string {
  return `/oembed?url=${encodeURIComponent(url)}&format=json`;
}
