/**
 * What the page's script has in place of `outlines.ts` (see `imports` in package.json): none. The
 * server has drawn them into the page; where it has not, they are fetched (see `use-outlines.ts`).
 */
export const OUTLINES: Readonly<Record<string, { d: string } | undefined>> = {};
