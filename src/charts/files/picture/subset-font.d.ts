declare module "subset-font" {
  interface Options {
    targetFormat: "woff2";
    /** Leaves out the shapes that no character names, such as ligatures and small capitals. */
    noLayoutClosure?: boolean;
  }
  /** The part of a font that the characters of a text need. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
