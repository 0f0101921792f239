/** The parts of citation.js that we use; the package brings no types. */
declare module "@citation-js/core" {
  const core: {
    Cite: new (items: readonly Record<string, unknown>[]) => { format(name: "bibtex"): unknown };
  };
  export default core;
}
declare module "@citation-js/plugin-bibtex";
