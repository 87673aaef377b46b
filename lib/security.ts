/**
 * What a page may load: scripts with this request's nonce and what they load, styles, fonts,
 * pictures and rows from this host, nothing from anywhere else, and no frame around it, unless it
 * is made to be shown in those of other sites.
 *
 * @param development React needs `eval` there for its error stacks, and styles are injected
 */
export function contentSecurityPolicy(nonce: string, development: boolean, isEmbed = false): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isEmbed ? "*" : "'none'"}`,
  ].join("; ");
}

/** What a drawing may load when it is opened as a document of its own: the styles and fonts in it, and nothing else. */
export const DRAWING_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'none'";
