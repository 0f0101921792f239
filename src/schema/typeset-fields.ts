import type { z } from "zod";
import { definitionOf, matches } from "./definition.ts";
import { typeset } from "./typeset.ts";

/**
 * Sets every plain text of a record as it is printed, by the mark that `text()`
 * leaves on the schema; names, addresses and what else programs read stay.
 *
 * @param value what the schema has made of a record
 */
export function typesetFields<T>(schema: z.ZodType, value: T, language: string): T {
  return walk(schema, value, language) as T;
}

function walk(schema: z.ZodType, value: unknown, language: string): unknown {
  if (value === undefined || value === null) return value;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      return mapValues(value, (item, key) =>
        definition.shape![key] ? walk(definition.shape![key], item, language) : item,
      );
    case "record":
      return mapValues(value, (item) => walk(definition.valueType!, item, language));
    case "array":
      return (value as unknown[]).map((item) => walk(definition.element!, item, language));
    case "union": {
      const { discriminator } = definition;
      const match = definition.options!.find((option) =>
        discriminator ? matches(option, discriminator, value) : option.safeParse(value).success,
      );
      return match ? walk(match, value, language) : value;
    }
    case "optional":
    case "default":
    case "prefault":
    case "nullable":
      return walk(definition.innerType!, value, language);
    default:
      return typeof value === "string" && schema.meta()?.typeset ? typeset(value, language) : value;
  }
}

const mapValues = (value: unknown, map: (item: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, map(item, key)]));
