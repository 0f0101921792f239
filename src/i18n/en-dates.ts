/** Words of the three dates of a page, which are never mixed. */
export const threeDates = {
  "dates.edited": "Edited",
  "dates.reviewed": "Reviewed",
  "dates.data": "Data as of",
  "dates.to": "to",
  "dates.title": "Three dates",
  "dates.about": "A page says each of these where it is known, and never one for another.",
  "dates.edited.about":
    "When the file of the record was last changed, if only by a comma; for a dataset, any of its files; for a list, the newest of what it lists. It comes from the history of the files.",
  "dates.reviewed.about": "When a person last read the text against its sources.",
  "dates.data.about":
    "Until when the figures on the page were gathered, by the edition that they are read from; where its producer does not say, when it was published. Of several editions, the earliest and the latest.",
  "dates.unknown": "The history of these files is not known here, so that no page says when it was edited.",
  "dates.shallow":
    "Of the history of these files only the latest part is known here: what was not edited in it has no such day.",
} as const;
