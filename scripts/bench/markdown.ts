/**
 * A Markdown table; its first column holds names, the others are set to the right.
 *
 * @returns nothing but the head when there are no rows; a `|` in a cell stays one
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const ruler = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head.map(writeCell), ruler, ...rows.map((row) => row.map(writeCell))].map(writeRow).join("\n");
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeCell(cell: string): string {
  return cell.replaceAll("|", "\\|");
}
