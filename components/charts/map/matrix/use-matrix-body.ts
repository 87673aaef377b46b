import { useQuery } from "@tanstack/react-query";
import { use } from "react";
import { useScripted } from "@/components/page/use-scripted";

type Body = typeof import("./MatrixBody").MatrixBody;

let asked: Promise<Body> | undefined;
let arrived: Body | undefined;

/** The code of the open table, asked for once; again after it did not come. */
function body(): Promise<Body> {
  asked ??= import("./MatrixBody").then(
    ({ MatrixBody }) => {
      arrived = MatrixBody;
      return MatrixBody;
    },
    (error: unknown) => {
      asked = undefined;
      throw error;
    },
  );
  return asked;
}

// A page that opens with the table takes over its HTML only when the code is there: it is sent for at once.
if (typeof window !== "undefined" && new URLSearchParams(window.location.search).has("matrix"))
  body().catch(() => undefined);

/**
 * The open table, which is no part of the first load where it is folded. On the server and while its
 * HTML is taken over it is waited for, so that the first HTML holds the table without script, too; a
 * reader who opens it later sees that it is on its way. `failure` when it does not come.
 */
export function useMatrixBody(wanted: boolean) {
  const scripted = useScripted();
  const { data, error, refetch } = useQuery({
    queryKey: ["matrix-body"],
    queryFn: body,
    enabled: wanted && scripted,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const loaded = wanted && !scripted ? use(body()) : (data ?? arrived);
  return { Body: loaded, failure: error, again: refetch };
}
