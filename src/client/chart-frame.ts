/** All that runs in the frame of a chart on another page, in one script within the page. */
import "./appearance.ts";
import "./chart-figure/index.ts";
import "./edition.ts";
import "./report-height.ts";
