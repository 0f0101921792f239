/** The part of edtf.js (https://github.com/inukshuk/edtf.js) that the dossier uses; it ships no types. */
declare module "edtf" {
  /** @throws {Error} when the text is no EDTF. */
  export default function parse(text: string): { min: number; max: number };
}
