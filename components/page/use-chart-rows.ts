import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";

/**
 * The rows of the state that is asked for, or else the last ones with the state that they were
 * asked for: they stay on the screen while new ones are on their way, and when these do not come.
 *
 * @returns no `shown` before the first rows; `isBusy` while rows are on their way
 */
export function useChartRows<State, Rows, Key extends QueryKey>(
  asked: State,
  rowsOf: (state: State) => UseQueryOptions<Rows, Error, Rows, Key>,
) {
  const { data, error, refetch } = useQuery(rowsOf(asked));
  const arrived = data === undefined ? undefined : { rows: data, state: asked };
  const [last, setLast] = useState(arrived);
  if (arrived && arrived.rows !== last?.rows) setLast(arrived);
  return { shown: arrived ?? last, error, isBusy: !arrived && !error, refetch };
}
