/** The id of a year's heading in a list of events; no record has an id with an underscore. */
export const yearAnchor = (year: number): string => `year_${year}`;
