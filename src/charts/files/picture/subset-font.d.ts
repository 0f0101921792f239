declare module "subset-font" {
  interface Options {
    targetFormat: "woff2" | "truetype";
    /** Leaves out the shapes that no character names, such as ligatures and small capitals. */
    noLayoutClosure?: boolean;
    /** Limits an axis of a variable font, or pins it to one value. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** The part of a font that the characters of a text need. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
