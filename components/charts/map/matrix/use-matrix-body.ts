import { partOf, usePart } from "@/components/page/use-part";

const body = partOf(
  "matrix-body",
  () => import("./MatrixBody").then(({ MatrixBody }) => MatrixBody),
  (query) => query.has("matrix"),
);

/** The open table, which is no part of the first load where it is folded. */
export function useMatrixBody(wanted: boolean) {
  const { code, failure, again } = usePart(body, wanted);
  return { Body: code, failure, again };
}
