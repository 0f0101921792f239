const WORDS_PER_MINUTE = 220;

/** How long a text is read, in whole minutes. */
export const readingMinutes = (words = 0): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));
