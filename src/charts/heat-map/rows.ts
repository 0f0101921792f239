export { seriesRows as heatMap } from "../series-rows.ts";
