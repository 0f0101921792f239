/** Words of what other programs read, and of the links to it. */
export const exports = {
  "export.archived": "Archived copy: {url}",
  "export.take": "For other programs",
  "export.sources": "All sources as",
  "export.bib": "BibTeX",
  "export.ris": "RIS",
  "export.csl": "CSL-JSON",
  "export.claims": "All claims as",
  "export.json": "JSON",
  "export.trig": "nanopublications",
  "export.timeline": "All events as",
  "export.calendar": "calendar",
  "export.timelineJs": "TimelineJS JSON",
  "export.archive": "The whole dossier with its data, as ZIP",

  "export.file.index.json": "All records: JSON",
  "export.file.claims.json": "Claims: JSON",
  "export.file.claims.trig": "Claims: nanopublications, TriG",
  "export.file.claims/forecasts.json": "Forecasts and their outcome: JSON",
  "export.file.sources.bib": "Sources: BibTeX",
  "export.file.sources.ris": "Sources: RIS",
  "export.file.sources.json": "Sources: CSL-JSON",
  "export.file.timeline.json": "Timeline: TimelineJS JSON",
  "export.file.timeline.ics": "Timeline: calendar",
  "export.file.data/datapackage.json": "Figures: data package",
  "export.file.feed.xml": "What changed: Atom feed",
  "export.file.feed.json": "What changed: JSON feed",
  "export.file.dossier.zip": "All of it: ZIP, with checksums",

  "calendar.when": "When: {date}.",
  "calendar.goesOn": "It goes on; the calendar has its beginning.",
  "calendar.left": {
    one: "Left out, as its month is not known: {count} event.",
    other: "Left out, as their months are not known: {count} events.",
  },
  "calendar.all": "All are at {url}",

  "archive.description":
    "All records of the dossier with their data, as its editors keep them, and as other programs read them. Its words are under the licence named here; figures are under the terms of their producers, and pictures under those that are named with them.",
} as const;
