/**
 * The header with which a page under /embed is asked for, written by `proxy.ts`: the scheme that its address
 * names, or nothing after the colon for that of the reader's device.
 */
export const EMBED_SCHEME = "x-embed-scheme";
