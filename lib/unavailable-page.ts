import { SURFACES } from "./colours";
import { words } from "./words";

/**
 * The page that stands in for every other while the database does not answer: plain HTML that
 * needs nothing else from this or any host.
 *
 * @param nonce under which its few lines of style are allowed
 */
export function unavailablePage(nonce: string): string {
  const { site } = words();
  const { light, dark } = SURFACES;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${site.name}</title>
<style nonce="${nonce}">
body { margin: 0; background: ${light.paper}; color: ${light.ink}; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; }
h1 { font: 600 2rem/1.2 Georgia, serif; }
a { color: inherit; }
@media (prefers-color-scheme: dark) { body { background: ${dark.paper}; color: ${dark.ink}; } }
</style>
</head>
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
