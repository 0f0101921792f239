import type { z } from "zod";
import type { RecordName, References } from "../model/record.ts";
import type { Table } from "../model/table.ts";
import { resolveContentLink } from "../prose/links.ts";
import type { Prose } from "../prose/prose.ts";
import type { Fields } from "../schema/kinds.ts";
import { components, type ComponentName } from "../schema/prose.ts";
import { mentions } from "../schema/walk.ts";

/** What a file names in its prose, and in its fields as far as they have the form of their schema. */
export function referencesOf(
  schema: z.ZodType,
  { value, prose, path }: { value: unknown; prose: Prose; path: string },
  root: string,
): References {
  const inProps = prose.components.flatMap(({ name, props }) =>
    Object.hasOwn(components, name) ? mentions(components[name as ComponentName], props) : [],
  );
  const citations = prose.citations.map(({ works }) => works.map(({ key, locator }) => ({ source: key, locator })));
  const cites = [...new Set(citations.flat().map(({ source }) => source))];
  const names = [
    ...[...mentions(schema, value), ...inProps].flatMap(({ references, value }) =>
      references ? [{ kind: references, id: value }] : [],
    ),
    ...cites.map((id): RecordName => ({ kind: "source", id })),
    ...prose.links.flatMap(({ url }) => {
      const target = resolveContentLink(url, path, root);
      return target?.kind ? [{ kind: target.kind, id: target.id }] : [];
    }),
  ];
  return { names: unique(names), cites, citations };
}

/** The sources and actors that the cells of a dataset name. */
export const referencesInCells = (
  { fields }: Fields<"dataset">,
  tables: readonly Pick<Table, "rows">[],
): RecordName[] =>
  fields.flatMap(({ name, type }) => {
    if (type !== "source" && type !== "actor") return [];
    const cells = tables.flatMap(({ rows }) => rows.map((row) => row[name]));
    return [...new Set(cells)].flatMap((cell) => (typeof cell === "string" ? [{ kind: type, id: cell }] : []));
  });

const unique = (names: readonly RecordName[]): RecordName[] => [
  ...new Map(names.map((name) => [`${name.kind} ${name.id}`, name])).values(),
];
