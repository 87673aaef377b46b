import type { PendingQuery, Row, RowList, Sql } from "postgres";

/**
 * A client whose results begin with their first row. The driver does not forget how many rows it
 * had when a statement breaks off in the middle, for example at a time limit: the next result of
 * that connection begins with so many holes, and whoever asks for its first row gets nothing.
 * See https://github.com/porsager/postgres/issues/1119.
 */
export function withoutHoles(client: Sql): Sql {
  return new Proxy(client, {
    get(target, key) {
      if (key !== "unsafe") return Reflect.get(target, key);
      return (...asked: Parameters<Sql["unsafe"]>) => closeHoles(target.unsafe(...asked));
    },
  });
}

/** The query itself, because it is only sent when it is waited for, and can be changed until then. */
function closeHoles(query: PendingQuery<Row[]>): PendingQuery<Row[]> {
  const wait = query.then.bind(query);
  const then = (take?: (rows: RowList<Row[]>) => unknown, refuse?: (fault: unknown) => unknown) =>
    wait((rows) => {
      if (rows.length > rows.count) rows.splice(0, rows.length - rows.count);
      return take ? take(rows) : rows;
    }, refuse);
  // biome-ignore lint/suspicious/noThenProperty: a query is a promise, and this is the way to its rows
  return Object.defineProperty(query, "then", { value: then });
}
