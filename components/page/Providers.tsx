"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { AskedRevision } from "./AskedRevision";

/** The browser's one store of rows; a page hands its first rows over through a HydrationBoundary inside. And the revision that the address asks for. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <AskedRevision>{children}</AskedRevision>
    </QueryClientProvider>
  );
}
