/** All that runs in the frame of a record on another page. */
import "./appearance.ts";
import "./report-height.ts";
