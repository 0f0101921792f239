import type { Nodes, Root, Text } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { BLANK, withCitationsBlank, withEscapesBlank } from "../citations.ts";
import { findingsOf } from "../file-data.ts";
import { report, startOf } from "../nodes.ts";
import { strayMarks as marks } from "../stray-marks.ts";

/** Reports marks that would be printed as they were typed. */
export const strayMarks: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  const { placeAt } = findingsOf(file);
  visitParents(tree, "text", (node, ancestors) => {
    const parent = ancestors.at(-1)!;
    if (!node.position || isAddress(node, parent)) return;
    const start = startOf(node);
    let rest = withOrdinaryBlank(source.slice(start, node.position.end.offset));
    for (const { pattern, at, toFound } of marks)
      rest = rest.replaceAll(pattern, (mark: string, ...groups: unknown[]) => {
        const offset = groups.find((group) => typeof group === "number")!;
        const before = rest.slice(rest.lastIndexOf("\n", offset - 1) + 1, offset);
        const opens = offset > 0 && before.length < offset ? "line" : parent.children[0] === node ? "paragraph" : "";
        if (at && (!/^[ \t>]*$/.test(before) || opens === "" || (at === "paragraph" && opens === "line"))) return mark;
        // A sign whose name HTML knows has become that sign.
        if (mark.startsWith("&") && !node.value.includes(mark)) return mark;
        report(file, { position: undefined }, { ...toFound(mark), ...placeAt(start + offset) });
        return BLANK.repeat(mark.length);
      });
  });
};

/** A text in which signs that a backslash makes ordinary, and citations, are no marks. */
const withOrdinaryBlank = (written: string): string => withCitationsBlank(withEscapesBlank(written), BLANK);

/** An address that is a link by itself, whose signs are its own. */
const isAddress = ({ value }: Text, parent: Nodes): boolean => parent.type === "link" && parent.url.endsWith(value);
