/** In place of `d3-transition`, of which zoom and brush want only to stop what is under way. */
export const interrupt = (): void => undefined;
