import { readFileSync } from "node:fs";
import { join } from "node:path";

interface SchemaClass {
  parents: string[];
  properties: ReadonlySet<string>;
}

/**
 * The vocabulary as schema.org publishes it, from the types that schema-dts makes
 * of it: what each class is a kind of, and which properties it adds.
 */
function readVocabulary(): ReadonlyMap<string, SchemaClass> {
  const text = readFileSync(join(import.meta.dirname, "../../node_modules/schema-dts/dist/schema.d.ts"), "utf8");
  const classes = Array.from(
    text.matchAll(/^interface (\w+)Base extends ([^{]+)\{\n(.*?)^\}/gms),
    ([, name = "", parents = "", body = ""]) =>
      [
        name,
        {
          parents: Array.from(parents.matchAll(/(\w+)Base\b/g), ([, parent]) => parent!),
          properties: new Set(Array.from(body.matchAll(/^ {4}"(\w+)"\?:/gm), ([, property]) => property!)),
        },
      ] as const,
  );
  // A class that adds no property has no interface of its own.
  const leaves = Array.from(
    text.matchAll(/^export interface (\w+)Leaf extends ([^{]+)\{/gm),
    ([, name = "", parents = ""]) =>
      [
        name,
        {
          parents: Array.from(parents.matchAll(/(\w+)Base\b/g), ([, parent]) => parent!),
          properties: new Set<string>(),
        },
      ] as const,
  );
  return new Map<string, SchemaClass>([...leaves, ...classes]);
}

const vocabulary = readVocabulary();

const has = (type: string, property: string): boolean => {
  const found = vocabulary.get(type);
  return !!found && (found.properties.has(property) || found.parents.some((parent) => has(parent, property)));
};

/** All that a description says and schema.org has no word for: types, and properties of their types. */
export function unknownTerms(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownTerms(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const types = "@type" in value ? [value["@type"]].flat().map(String) : ["Thing"];
  const properties = Object.entries(value).filter(([property]) => !property.startsWith("@"));
  return [
    ...types.filter((type) => !vocabulary.has(type)).map((type) => `${path}: type ${type}`),
    ...properties.flatMap(([property, inner]) => [
      ...(types.some((type) => has(type, property)) ? [] : [`${path}.${property}: no property of ${types.join()}`]),
      ...unknownTerms(inner, `${path}.${property}`),
    ]),
  ];
}
