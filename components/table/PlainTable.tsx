import type { ReactNode } from "react";

type Props = {
  /** What opens it. */
  summary: string;
  caption: ReactNode;
  /** One of each column, from the left. */
  headings: readonly string[];
  /** The body of the table. */
  children: ReactNode;
};

/** The rows of a chart as a table that is closed until it is asked for, in the order in which they are given. */
export function PlainTable({ summary, caption, headings, children }: Props) {
  return (
    <details className="table-twin">
      <summary>{summary}</summary>
      <div className="table-scroll">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </div>
    </details>
  );
}
