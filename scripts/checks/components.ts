import type { ZodType } from "zod";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseWhere, select } from "../../src/model/query.ts";
import type { Prose } from "../../src/model/prose/parse.ts";
import { suggest } from "../../src/schema/nearest.ts";
import { components, type ComponentName } from "../../src/schema/prose.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { mentions } from "../../src/schema/walk.ts";
import { checkEdition, checkField, checkNumeric, soundTable } from "./datasets.ts";
import { checkMention } from "./ids.ts";
import { allProse } from "./prose.ts";

/** Every component used in prose exists, with props that it knows. */
export const checkComponents = (dossier: Dossier): Problem[] =>
  allProse(dossier).flatMap(({ file, prose }) => prose.components.flatMap((use) => checkUse(dossier, use, file)));

type Use = Prose["components"][number];

function checkUse(dossier: Dossier, { name, props, place, propPlaces }: Use, file: string): Problem[] {
  const at: At = (problem, prop = "") => ({ file, ...(propPlaces[prop] ?? place), ...problem });
  if (!Object.hasOwn(components, name))
    return [at({ kind: "unknown", found: `component: ${name}`, hint: suggest(name, Object.keys(components))! })];
  const schema = components[name as ComponentName];
  const result = schema.safeParse(props);
  if (!result.success)
    return result.error.issues.flatMap((issue) => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) =>
          at(
            {
              kind: "unknown",
              found: `prop: ${key} of <${name}>`,
              hint: suggest(key, Object.keys(schema.shape)) ?? "remove it",
            },
            key,
          ),
        );
      const prop = String(issue.path[0]);
      if (prop in props)
        return [
          at({ kind: "invalid", found: `prop: ${prop}="${props[prop]}" of <${name}>`, hint: issue.message }, prop),
        ];
      // A prop that is there but is no literal has been reported with the prose.
      if (prop in propPlaces) return [];
      const { description, examples } = (schema.shape as Record<string, ZodType>)[prop]?.meta() as PropMeta;
      return [
        at({
          kind: "missing",
          found: `prop: ${prop} of <${name}>`,
          hint: `add ${prop}="…", for instance ${prop}="${examples?.[0]}": ${description?.replace(/^./, (letter) => letter.toLowerCase()).replace(/\.$/, "")}`,
        }),
      ];
    });
  const dangling = mentions(schema, props).flatMap((mention) =>
    checkMention(dossier, mention, file, propPlaces[String(mention.path[0])] ?? place),
  );
  return dangling.length > 0 || !props.dataset ? dangling : checkQuery(dossier, name, props, at);
}

interface PropMeta {
  description?: string;
  examples?: string[];
}

/** Tells a problem at a prop, or at the component. */
type At = (problem: Pick<Problem, "kind" | "found" | "hint">, prop?: string) => Problem;

/** A figure in prose is bound to an edition, a field and, for a value, exactly one row. */
function checkQuery(dossier: Dossier, name: string, props: Use["props"], at: At): Problem[] {
  const dataset = dossier.find("dataset", props.dataset!);
  if (!dataset) return [];
  const { fields, primary_key } = dataset.fields;
  const where = parseWhere(props.where ?? "", fields);
  const problems = [
    ...checkEdition(dataset, props.edition!).map((found) => at(found, "edition")),
    ...checkField(dataset, props.field!).map((found) => at(found, "field")),
    ...Object.keys(where).flatMap((field) => checkField(dataset, field).map((found) => at(found, "where"))),
  ];
  const table = problems.length === 0 ? soundTable(dossier, dataset.id, props.edition!) : undefined;
  if (!table) return problems;
  const rows = select(table.rows, where);
  const found = `rows: ${rows.length} for where="${props.where}"`;
  if (rows.length === 0)
    return [
      at(
        {
          kind: "unknown",
          found,
          hint: `no row of edition ${props.edition} has these cells; look them up in its CSV file`,
        },
        "where",
      ),
    ];
  if (name === "Count") return checkNumeric(dataset, props.field!).map((problem) => at(problem, "field"));
  if (rows.length > 1)
    return [at({ kind: "invalid", found, hint: `name one row by ${primary_key.join(" and ")}` }, "where")];
  if (rows[0]![props.field!] === null)
    return [
      at({
        kind: "missing",
        found: `figure: ${props.field} for where="${props.where}"`,
        hint: "the cell is empty; say in words that there is no figure",
      }),
    ];
  return [];
}
