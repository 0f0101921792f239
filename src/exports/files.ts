/** A file of the site for other programs. */
interface ExportedFile {
  /** Path on the site; a public contract. */
  address: string;
  /** Media type. */
  type: string;
}

/** The files that tell of the dossier as a whole. */
export const exportedFiles = [
  { address: "index.json", type: "application/json" },
  { address: "sources.bib", type: "application/x-bibtex" },
  { address: "sources.ris", type: "application/x-research-info-systems" },
  { address: "sources.json", type: "application/vnd.citationstyles.csl+json" },
  { address: "claims.json", type: "application/json" },
  { address: "claims.trig", type: "application/trig" },
  { address: "claims/forecasts.json", type: "application/json" },
  { address: "timeline.json", type: "application/json" },
  { address: "timeline.ics", type: "text/calendar" },
  { address: "data/datapackage.json", type: "application/json" },
  { address: "feed.xml", type: "application/atom+xml" },
  { address: "feed.json", type: "application/feed+json" },
  { address: "dossier.zip", type: "application/zip" },
] as const satisfies readonly ExportedFile[];
