export { seriesRows as lines } from "../series-rows.ts";
