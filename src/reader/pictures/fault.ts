import type { Found } from "../../schema/problem.ts";

/** What is wrong with a picture, and where: text has places, other pictures are at fault as a whole. */
export type PictureFault = Found & { line?: number; column?: number };
