/** The parts of citation.js by which the tests read BibTeX as other programs do; the package brings no types. */
declare module "@citation-js/core" {
  const core: {
    Cite: new (text: string) => {
      data: {
        "citation-key": string;
        title: string;
        note: string;
        author: { literal?: string; family?: string }[];
        URL: string;
        issued?: unknown;
      }[];
    };
  };
  export default core;
}
declare module "@citation-js/plugin-bibtex";
