/*
 * In place of `d3-transition`, of which zoom and brush want only to stop what is
 * under way, and of `d3-interpolate`, by which they would get from one state to
 * another in a transition.
 */
export const interrupt = (): void => undefined;
export const interpolate = interrupt;
export const interpolateZoom = interrupt;
