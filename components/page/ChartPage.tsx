import type { ReactNode } from "react";
import { Providers } from "./Providers";

/** The frame of a chart's page: a title above whatever the chart is made of. */
export function ChartPage({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      <Providers>{children}</Providers>
    </>
  );
}
