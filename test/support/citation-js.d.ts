/** The parts of citation.js by which the tests read BibTeX and RIS as other programs do; the package brings no types. */
declare module "@citation-js/core" {
  interface Item {
    id: string;
    type: string;
    "citation-key": string;
    title: string;
    note?: string;
    author: { literal?: string; family?: string; given?: string }[];
    "container-title"?: string;
    publisher?: string;
    URL?: string;
    archive_location?: string;
    language?: string;
    issued?: { "date-parts": number[][] };
    accessed?: { "date-parts": number[][] };
  }
  const core: { Cite: new (text: string) => { data: Item[] } };
  export default core;
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
