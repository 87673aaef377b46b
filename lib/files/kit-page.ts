import { htmlText } from "../html-text";
import type { KitWords } from "../words/kit";

/** A file of a kit, and what it is. */
export type KitFile = { name: string; about: string };

/** What the page of a kit says: texts, not HTML. */
export type KitView = {
  title: string;
  sentence: string;
  /** Revision, day checked, licence. */
  source: string;
  /** The whole address of the very view, and of its revision. */
  address: string;
  /** The file of the picture. */
  picture: string;
  files: readonly KitFile[];
  /** What was left out of the address; mostly none. */
  leftOut: readonly string[];
};

/** The page with which a kit opens: it needs nothing but the files that lie beside it, and no network. */
export function kitPage(view: KitView, { kit, site }: KitWords): string {
  const { title, sentence, source, address, picture, files, leftOut } = view;
  const left =
    leftOut.length === 0 ? "" : `<p>${htmlText(`${site.refusal.lead} ${leftOut.join("; ")}`)}</p>\n`;
  const list = files
    .map(
      ({ name, about }) => `<li><a href="${htmlText(name)}">${htmlText(name)}</a>: ${htmlText(about)}</li>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)} · ${htmlText(site.name)}</title>
<style>
body { max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font: 600 1.75rem/1.2 Georgia, serif; }
img { display: block; width: 100%; height: auto; margin: 1.5rem 0; }
a { color: inherit; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>${htmlText(title)}</h1>
<p>${htmlText(sentence)}</p>
${left}<img src="${htmlText(picture)}" alt="${htmlText(sentence)}">
<h2>${htmlText(kit.files)}</h2>
<ul>
${list}
</ul>
<p>${htmlText(source)}</p>
<p>${htmlText(kit.from)} <a href="${htmlText(address)}">${htmlText(address)}</a></p>
</body>
</html>
`;
}
