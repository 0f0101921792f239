const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether any letter of a text is written from right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * Keeps a text that is written from right to left to itself, so that a number or
 * an ellipsis beside it stands on the side where it belongs. SVG has no `<bdi>`.
 */
export const isolate = (text: string): string => (isRightToLeft(text) ? `\u2068${text}\u2069` : text);

/** A line of a text in the direction of the whole, which is that of its first letter. */
export const inDirection = (line: string, whole: string): string =>
  RIGHT_TO_LEFT.test(/\p{L}/u.exec(whole)?.[0] ?? "") ? `\u2067${line}\u2069` : line;

/** The marks that keep texts to themselves; they are not drawn. */
export const DIRECTIONS = /[\u2066-\u2069]/g;
