import arial from "@capsizecss/metrics/arial";
import arialBold from "@capsizecss/metrics/arial/700";
import georgia from "@capsizecss/metrics/georgia";
import georgiaBold from "@capsizecss/metrics/georgia/700";
import notoSerif from "@capsizecss/metrics/notoSerif";
import notoSerifBold from "@capsizecss/metrics/notoSerif/700";
import roboto from "@capsizecss/metrics/roboto";
import robotoBold from "@capsizecss/metrics/roboto/700";
import sourceSans from "@capsizecss/metrics/sourceSans3";
import sourceSansSemibold from "@capsizecss/metrics/sourceSans3/600";
import sourceSerif from "@capsizecss/metrics/sourceSerif4";
import sourceSerifSemibold from "@capsizecss/metrics/sourceSerif4/600";
import timesNewRoman from "@capsizecss/metrics/timesNewRoman";
import timesNewRomanBold from "@capsizecss/metrics/timesNewRoman/700";
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
  /** How wide and high its letters are in the weights that pages set. */
  metrics: Readonly<Record<Weight, FontMetrics>>;
  /** How wide a line of prose is, beside what the widths of its letters add up to: kerning is no part of the metrics. */
  kerning: number;
  /** What stands until it has arrived, and the names under which systems have letters of the same widths. */
  fallbacks: readonly { metrics: Readonly<Record<Weight, FontMetrics>>; locals: readonly string[] }[];
}

/** Regular, and that of headlines, labels and all that is emphasised; systems have bold letters for it. */
export const WEIGHTS = [400, 600] as const;
type Weight = (typeof WEIGHTS)[number];

export const families: readonly Family[] = [
  {
    name: "Source Serif 4",
    package: "@fontsource-variable/source-serif-4",
    faces: [
      { style: "normal", weights: [400, 700] },
      { style: "italic", weights: [400, 400] },
    ],
    metrics: { 400: sourceSerif, 600: sourceSerifSemibold },
    kerning: 0.99,
    fallbacks: [
      { metrics: { 400: georgia, 600: georgiaBold }, locals: ["Georgia", "Gelasio"] },
      {
        metrics: { 400: timesNewRoman, 600: timesNewRomanBold },
        locals: ["Times New Roman", "Liberation Serif", "Tinos"],
      },
      { metrics: { 400: notoSerif, 600: notoSerifBold }, locals: ["Noto Serif"] },
    ],
  },
  {
    name: "Source Sans 3",
    package: "@fontsource-variable/source-sans-3",
    faces: [{ style: "normal", weights: [400, 700] }],
    metrics: { 400: sourceSans, 600: sourceSansSemibold },
    kerning: 0.995,
    fallbacks: [
      { metrics: { 400: arial, 600: arialBold }, locals: ["Arial", "Liberation Sans", "Arimo", "Helvetica Neue"] },
      { metrics: { 400: roboto, 600: robotoBold }, locals: ["Roboto"] },
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
