import { useQuery } from "@tanstack/react-query";

/**
 * The search-as-you-type controls, once any filter has asked for them: they are not part of the
 * first load. None until they are there; `failed` when they do not come, and the native controls stay.
 */
export function usePickers(wanted: boolean) {
  const { data, isError } = useQuery({
    queryKey: ["filter-pickers"],
    queryFn: () => import("./pickers"),
    enabled: wanted,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { pickers: data, failed: isError };
}
