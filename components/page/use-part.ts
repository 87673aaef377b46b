"use client";

import { useQuery } from "@tanstack/react-query";
import { use } from "react";
import { useScripted } from "./use-scripted";

/** A part of a page whose code is no part of the first load where it is not shown. */
export type Part<Code> = {
  name: string;
  /** Asked for once; again after it did not come. */
  load: () => Promise<Code>;
  arrived: () => Code | undefined;
};

/**
 * Describes a part of a page.
 *
 * @param name the only part of that name on any page
 * @param isAsked whether the address of a page that is opened asks for it: the page takes over its
 *   HTML only when the code is there, which is sent for at once
 */
export function partOf<Code>(
  name: string,
  load: () => Promise<Code>,
  isAsked: (query: URLSearchParams) => boolean,
): Part<Code> {
  let asked: Promise<Code> | undefined;
  let code: Code | undefined;
  const part: Part<Code> = {
    name,
    load() {
      asked ??= load().then(
        (loaded) => {
          code = loaded;
          return loaded;
        },
        (error: unknown) => {
          asked = undefined;
          throw error;
        },
      );
      return asked;
    },
    arrived: () => code,
  };
  if (typeof window !== "undefined" && isAsked(new URLSearchParams(window.location.search)))
    part.load().catch(() => undefined);
  return part;
}

/**
 * The code of a part. On the server and while its HTML is taken over it is waited for, so that the
 * first HTML holds the part without script, too; for a reader who opens it later there is none until
 * it comes. `failure` when it does not.
 */
export function usePart<Code>(part: Part<Code>, wanted: boolean) {
  const scripted = useScripted();
  const { data, error, refetch } = useQuery({
    queryKey: ["part", part.name],
    queryFn: part.load,
    enabled: wanted && scripted,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const code = wanted && !scripted ? use(part.load()) : (data ?? part.arrived());
  return { code, failure: error, again: refetch };
}
