/** A style of a family that pages use. */
export interface Face {
  style: "normal" | "italic";
  /** Weights that the family goes through, or its only one. */
  weights: readonly [number, number];
}

/** A family of the site's letters, which are files of a package. */
export interface Family {
  /** As style sheets name it. */
  name: string;
  package: string;
  faces: readonly Face[];
  /** What stands until it has arrived. */
  fallbacks: readonly Fallback[];
}

/** Letters that systems have. */
export interface Fallback {
  /** The package whose letters are as wide as theirs, which is never shipped. */
  package: string;
  /** The names under which systems have letters of these widths. */
  locals: readonly [string, ...string[]];
  /** Letters whose proportion to the others is not that of ours, and which are fitted by themselves. */
  classes?: readonly LetterClass[];
}

/** Regular, and that of headlines, labels and all that is emphasised; systems have bold letters for it. */
export const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Letters from one to another in the order of Unicode. */
export type LetterClass = readonly [first: string, last: string];

const SMALL: LetterClass = ["a", "z"];
const SPACE: LetterClass = [" ", " "];

export const families: readonly Family[] = [
  {
    name: "Source Serif 4",
    package: "@fontsource-variable/source-serif-4",
    faces: [
      { style: "normal", weights: [400, 700] },
      { style: "italic", weights: [400, 400] },
    ],
    fallbacks: [
      { package: "@fontsource/gelasio", locals: ["Georgia", "Gelasio"], classes: [SMALL] },
      {
        package: "@fontsource/tinos",
        locals: ["Times New Roman", "Liberation Serif", "Tinos"],
        classes: [SPACE, SMALL],
      },
      { package: "@fontsource/noto-serif", locals: ["Noto Serif"] },
    ],
  },
  {
    name: "Source Sans 3",
    package: "@fontsource-variable/source-sans-3",
    faces: [{ style: "normal", weights: [400, 700] }],
    fallbacks: [
      {
        package: "@fontsource/arimo",
        locals: ["Arial", "Liberation Sans", "Arimo", "Helvetica Neue"],
        classes: [SPACE, SMALL],
      },
      { package: "@fontsource/roboto", locals: ["Roboto"] },
    ],
  },
];

export const between = (first: string, last: string): string => {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join("");
};

/** Letters that are cut out of a file of the packages, which has several times as many. */
export const CUTS: readonly {
  /** End of the file's name; every page uses the letters of the one that has none. */
  name: string;
  /** The script by which the packages name the file. */
  script: string;
  characters: string;
}[] = [
  // The letters of the languages of Europe, with the Romanian ones that were added later.
  { name: "-latin-ext", script: "latin-ext", characters: `${between("Ā", "ſ")}ȘșȚț` },
  { name: "-latin", script: "latin", characters: between("¡", "ÿ") },
  // ASCII, the marks that prose and figures set, and the letters that names bring into any text.
  { name: "", script: "latin", characters: `${between(" ", "~")}ÉÖÜßáäåçèéëíñóöøúü\u00a0\u202f§°·×–—‘’“”…−≤≥→€` },
];

/** The scripts whose files a page loads whole when it has letters of them, by the names that the packages give them. */
export const SCRIPTS = ["vietnamese", "greek", "cyrillic"] as const;
