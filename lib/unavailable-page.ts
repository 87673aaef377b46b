import { words } from "./words";

/** The page that stands in for every other while the database does not answer: plain HTML, nothing to load. */
export function unavailablePage(): string {
  const { site } = words();
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${site.name}</title></head>
<body>
<main>
<h1>${site.name}</h1>
<p role="alert">${site.failure.database}</p>
<p><a href="">${site.failure.again}</a></p>
</main>
</body>
</html>
`;
}
