import { isKnown, type Day } from "./day.ts";

/** Whether an item was known on a day; today all are. */
export const isThere = ({ dataset }: HTMLElement, day: Day | undefined): boolean => !day || isKnown(dataset.known, day);

/** Whether how an item stands today was not decided on a day. */
export const isOpen = ({ dataset }: HTMLElement, day: Day | undefined): boolean =>
  dataset.decided !== undefined && day !== undefined && !isKnown(dataset.decided, day);
