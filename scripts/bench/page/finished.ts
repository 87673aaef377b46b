import type { EChartsCoreOption, EChartsType } from "echarts/core";

/** Gives an option to a chart of ECharts, and resolves when it says that it has drawn all of it. */
export function drawFinished(chart: EChartsType, option: EChartsCoreOption): Promise<void> {
  return new Promise((resolve) => {
    const finished = () => {
      chart.off("finished", finished);
      resolve();
    };
    chart.on("finished", finished);
    chart.setOption(option);
  });
}
