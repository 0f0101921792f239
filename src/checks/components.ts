import type { ZodType } from "zod";
import type { ReadDossier } from "../reader/reading.ts";
import { parseWhere } from "../model/query.ts";
import { selectEvents } from "../model/select-events.ts";
import type { Prose } from "../prose/prose.ts";
import { suggest } from "../schema/nearest.ts";
import { components, type ComponentName } from "../schema/prose.ts";
import type { Problem } from "../schema/problem.ts";
import { mentions } from "../schema/walk.ts";
import { allProse } from "./all-prose.ts";
import { checkMention } from "./ids.ts";
import { checkQuery } from "./query.ts";

/** Every component used in prose exists, with props that it knows. */
export const checkComponents = (dossier: ReadDossier): Problem[] =>
  allProse(dossier).flatMap(({ file, prose }) => [
    ...prose.components.flatMap((use) => checkUse(dossier, use, file)),
    ...checkRepeats(prose.components, file),
  ]);

type Use = Prose["components"][number];

function checkUse(dossier: ReadDossier, { name, props, place, propPlaces }: Use, file: string): Problem[] {
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
      if (Object.hasOwn(props, prop))
        return [
          at({ kind: "invalid", found: `prop: ${prop}="${props[prop]}" of <${name}>`, hint: issue.message }, prop),
        ];
      // A prop that is there but is no literal has been reported with the prose.
      if (Object.hasOwn(propPlaces, prop)) return [];
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
  if (dangling.length > 0) return dangling;
  if (name === "Timeline") return checkTimeline(dossier, props, at);
  return name === "Value" || name === "Count" ? checkFigure(dossier, name, props, at) : [];
}

interface PropMeta {
  description?: string;
  examples?: string[];
}

/** Tells a problem at a prop, or at the component. */
type At = (problem: Pick<Problem, "kind" | "found" | "hint">, prop?: string) => Problem;

/** A figure in prose is bound to an edition, a field and, for a value, exactly one row. */
function checkFigure(dossier: ReadDossier, name: string, props: Use["props"], at: At): Problem[] {
  const dataset = dossier.find("dataset", props.dataset!);
  if (!dataset) return [];
  const counts = name === "Count";
  const { edition = "", field = "" } = props;
  const where = parseWhere(props.where ?? "", dataset.fields.fields);
  return checkQuery(dossier, dataset, { edition, field, where, counts, numeric: Object.hasOwn(props, "at-least") }).map(
    ({ part, kind, found, hint }) => at({ kind, found, hint }, part),
  );
}

/** A timeline shows at least one event. */
function checkTimeline(dossier: ReadDossier, props: Use["props"], at: At): Problem[] {
  // An event that could not be read, which is reported itself, might be the one.
  const allRead = dossier.ids.get("event")!.size === dossier.all("event").length;
  if (!allRead || selectEvents(dossier, props).length > 0) return [];
  const { topic, actor } = props;
  const of = [topic && `topic ${topic}`, actor && `actor ${actor}`].filter(Boolean).join(" and ");
  return [
    at({
      kind: "missing",
      found: `events: none of ${of || "the dossier"}`,
      hint: "name a topic or an actor that events have, or remove the time line",
    }),
  ];
}

/** A chart stands once in a text: its title and its controls are found by their ids. */
const checkRepeats = (uses: readonly Use[], file: string): Problem[] =>
  uses
    .filter(({ name }) => name === "Chart")
    .flatMap(({ props: { id }, place, propPlaces }, index, charts): Problem[] =>
      charts.findIndex(({ props }) => props.id === id) === index
        ? []
        : [
            {
              file,
              ...(propPlaces.id ?? place),
              kind: "duplicate",
              found: `chart: ${id}`,
              hint: "keep one of the two, and speak of it in words at the other place",
            },
          ],
    );
