import type { Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { withoutCitations } from "../citations.ts";
import { findingsOf } from "../file-data.ts";

/** Counts the words that are read, in every alphabet. */
export const words: Plugin<[], Root> = () => (tree, file) => {
  const { prose, rendered } = findingsOf(file);
  visitParents(tree, "text", ({ value, data }) => {
    prose.words += withoutCitations(value, data?.literal).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  });
  rendered.words = prose.words;
};
