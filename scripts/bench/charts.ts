import { weighSite } from "../weigh.ts";
import { blockingTime, readByKeys } from "./blocking-time.ts";
import type { Figure } from "./figure.ts";
import { inServedSite } from "./served-site.ts";

const KB = 1024;

/**
 * Measures the page of every chart: bytes of the figure with its table and of
 * its script (gzip), and for how long the page answers to nothing while it
 * loads and while values are read by keys, on a processor four times slower.
 */
export const measureCharts = (folder: string): Promise<Figure[]> =>
  inServedSite({ folder, port: 4391 }, async (browser, site) => {
    const figures: Figure[] = [];
    for (const { address, figure, values, figureScript } of weighSite(folder)) {
      // The page of a chart; its editions have pages below it.
      if (!/^charts\/[^/]+\/$/.test(address)) continue;
      const { loading, using } = await blockingTime(browser, site + address, readByKeys);
      figures.push(
        {
          what: `/${address} figure with table`,
          value: figure / KB,
          unit: "KB",
          limit: values > 400 ? 5 : 4,
        },
        { what: `/${address} script`, value: figureScript / KB, unit: "KB", limit: 2 },
        { what: `/${address} blocking time`, value: loading + using, unit: "ms", limit: 50 },
      );
    }
    return figures;
  });
