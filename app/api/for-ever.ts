/** How long a browser may keep what a named revision says: it never changes. */
export const FOR_EVER = "public, max-age=31536000, immutable";
