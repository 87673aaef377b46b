/** The readers that tests hold our citations against; they come without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@customcommander/ris" {
  export function read(text: string): Record<string, unknown[]>[];
}
