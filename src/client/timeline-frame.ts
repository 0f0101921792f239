/** All that runs in the frame of a timeline on another page. */
import "./appearance.ts";
import "./report-height.ts";
import "./timeline-drawing.ts";
