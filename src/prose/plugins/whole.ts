import type { Code, Heading, List, Nodes, Parents, Root, Table } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import type { Found } from "../../schema/problem.ts";
import { withEscapesBlank } from "../citations.ts";
import { findingsOf } from "../file-data.ts";
import { plainText, report } from "../nodes.ts";

/** Reports what Markdown would leave out, or change, of what was typed: cells, numbers, the end of a block. */
export const whole: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  const { placeAt } = findingsOf(file);
  visitParents(tree, (node, ancestors) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === "code" && !isClosed(node, written))
      report(file, node, {
        kind: "invalid",
        found: `code: ${written.slice(0, 3)} is not closed`,
        hint: `write ${written.slice(0, 3)} on a line of its own where the code ends`,
      });
    if (node.type === "heading" && isSeveralLines(node))
      report(file, node, {
        kind: "invalid",
        found: `heading: ${plainText(node).split("\n", 1)[0]} …`,
        hint: "put an empty line before the hyphens, or write ## before the heading: what stands above them is one",
      });
    if (node.type === "heading" && isField(node, written, ancestors.at(-1)!))
      report(file, node, {
        kind: "invalid",
        found: `heading: ${plainText(node)}`,
        hint: "remove the lines of hyphens: fields stand at the top of a file alone; or write ## before the heading",
      });
    if (node.type === "delete" && !written.startsWith("~~"))
      report(file, node, {
        kind: "invalid",
        found: `deletion: ${written.split("\n", 1)[0]}`,
        hint: "write ~~text~~ for what is struck out, a lowered sign itself, such as ₂, or \\~ for the sign",
      });
    if (node.type === "table") {
      for (const [cell, found] of lostCells(node)) report(file, cell, found);
      for (const [row, found] of textBelow(node, source)) report(file, row, found);
    }
    if (node.type === "list" && node.ordered)
      for (const [offset, found] of changedNumbers(node, source)) report(file, node, { ...found, ...placeAt(offset) });
  });
};

/** Whether the last line of a block of code closes it; MDX has no code by indent. */
function isClosed({ position }: Code, written: string): boolean {
  const [first = "", ...rest] = written.split(/\r\n|\r|\n/);
  const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0];
  if (!position || !fence) return true;
  const last = (rest.at(-1) ?? "").replace(/^[ \t>]*/, "").trimEnd();
  return last.length >= fence.length && last === fence[0]!.repeat(last.length);
}

const isSeveralLines = ({ children }: Heading): boolean =>
  children.some((child) => child.type === "break" || (child.type === "text" && /[\r\n]/.test(child.value)));

/** Whether a heading is a field between two lines of hyphens, as front matter has it. */
const isField = (heading: Heading, written: string, { children }: Parents): boolean => {
  const above = children[children.indexOf(heading as never) - 1];
  return (
    /^[\w-]+:(?:[ \t].*)?(?:\r\n?|\n)[ \t>]*-+$/.test(written.trimEnd()) &&
    above?.type === "thematicBreak" &&
    above.position?.end.line === (heading.position?.start.line ?? 0) - 1
  );
};

/** Rows without a line between cells: text that follows a table, and would become a part of it. */
const textBelow = ({ children: [, ...rows] }: Table, source: string): [row: Nodes, found: Found][] =>
  rows.flatMap((row): [Nodes, Found][] => {
    const written = source.slice(row.position?.start.offset, row.position?.end.offset);
    return withEscapesBlank(written).includes("|")
      ? []
      : [
          [
            row,
            {
              kind: "invalid",
              found: `table: a row without |, ${plainText(row)}`,
              hint: "write an empty line below the table, or | at both ends of a row",
            },
          ],
        ];
  });

/** Cells without a heading above them, which no page shows. */
const lostCells = ({ children: [head, ...rows] }: Table): [cell: Nodes, found: Found][] =>
  rows.flatMap(({ children }) =>
    children.slice(head?.children.length).map((cell): [Nodes, Found] => [
      cell,
      {
        kind: "invalid",
        found: `table: a cell without a heading${plainText(cell) && `, ${plainText(cell)}`}`,
        hint: "add a heading for its column, or write \\| for a line within a cell",
      },
    ]),
  );

/** Numbers of a list that a page would print otherwise; those that are all the same are counted up on purpose. */
function changedNumbers({ children, start }: List, source: string): [offset: number, found: Found][] {
  const items = children.flatMap(({ position }) => {
    const offset = position?.start.offset ?? 0;
    const number = /^\d+/.exec(source.slice(offset, offset + 10))?.[0];
    return number ? [{ offset, number: Number(number) }] : [];
  });
  const [first = { number: start ?? 1 }] = items;
  if (items.every(({ number }) => number === first.number)) return [];
  const wrong = items.findIndex(({ number }, index) => number !== first.number + index);
  if (wrong === -1) return [];
  const { offset, number } = items[wrong]!;
  return [
    [
      offset,
      {
        kind: "invalid",
        found: `list: ${number} after ${first.number + wrong - 1}`,
        hint: `write ${first.number + wrong}: numbers follow one another from the first; or \\. behind a number that is none of a list`,
      },
    ],
  ];
}
