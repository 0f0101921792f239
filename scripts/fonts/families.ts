import arial from "@capsizecss/metrics/arial";
import georgia from "@capsizecss/metrics/georgia";
import notoSerif from "@capsizecss/metrics/notoSerif";
import roboto from "@capsizecss/metrics/roboto";
import sourceSans from "@capsizecss/metrics/sourceSans3";
import sourceSerif from "@capsizecss/metrics/sourceSerif4";
import timesNewRoman from "@capsizecss/metrics/timesNewRoman";
import type { FontMetrics } from "@capsizecss/core";

/** A style of a family that pages use. */
interface Face {
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
  metrics: FontMetrics;
  /** What stands until it has arrived, and the names under which systems have letters of the same widths. */
  fallbacks: readonly { metrics: FontMetrics; locals: readonly string[] }[];
}

export const families: readonly Family[] = [
  {
    name: "Source Serif 4",
    package: "@fontsource-variable/source-serif-4",
    faces: [
      { style: "normal", weights: [400, 700] },
      { style: "italic", weights: [400, 400] },
    ],
    metrics: sourceSerif,
    fallbacks: [
      { metrics: georgia, locals: ["Georgia", "Gelasio"] },
      { metrics: timesNewRoman, locals: ["Times New Roman", "Liberation Serif", "Tinos"] },
      { metrics: notoSerif, locals: ["Noto Serif"] },
    ],
  },
  {
    name: "Source Sans 3",
    package: "@fontsource-variable/source-sans-3",
    faces: [{ style: "normal", weights: [400, 700] }],
    metrics: sourceSans,
    fallbacks: [
      { metrics: arial, locals: ["Arial", "Liberation Sans", "Arimo", "Helvetica Neue"] },
      { metrics: roboto, locals: ["Roboto"] },
    ],
  },
];

const between = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join("");

/** Letters that are cut out of a file of the packages, which has several times as many. */
export const CUTS: readonly {
  /** End of the file's name; every page uses the letters of the one that has none. */
  name: string;
  /** The script by which the packages name the file. */
  script: string;
  characters: string;
}[] = [
  // The letters of the languages of Europe, with the Romanian ones that were added later.
  { name: "-latin-ext", script: "latin-ext", characters: `${between(0x100, 0x17f)}ȘșȚț` },
  { name: "-latin", script: "latin", characters: between(0xa1, 0xff) },
  // ASCII, the marks that prose and figures set, and the letters that names bring into any text.
  { name: "", script: "latin", characters: `${between(0x20, 0x7e)}ÉÖÜßáäåçèéëíñóöøúü\u00a0\u202f§°·×–—‘’“”…−≤≥→€` },
];

/** The scripts whose files a page loads whole when it has letters of them, by the names that the packages give them. */
export const SCRIPTS = ["vietnamese", "greek", "cyrillic"] as const;
