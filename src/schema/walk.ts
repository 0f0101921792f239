import type { z } from "zod";
import { definitionOf } from "./definition.ts";
import type { RecordKind, VocabularyList } from "./fields.ts";

/** A value that names something else, and the path on which it stands. */
export interface Mention {
  path: (string | number)[];
  value: string;
  references?: RecordKind;
  vocabulary?: VocabularyList;
  /** Words that could stand in the place of an id. */
  words?: string[];
}

/**
 * Finds every id and vocabulary word in a value that its schema has accepted,
 * by the marks that `reference()` and `word()` leave on the schema.
 */
export function mentions(schema: z.ZodType, value: unknown, path: Mention["path"] = []): Mention[] {
  if (value === undefined || value === null) return [];
  const { references, vocabulary } = (schema.meta() ?? {}) as Partial<Mention>;
  if ((references || vocabulary) && typeof value === "string") return [{ path, value, references, vocabulary }];
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      return Object.entries(definition.shape!).flatMap(([key, field]) =>
        mentions(field, (value as Record<string, unknown>)[key], [...path, key]),
      );
    case "array":
      return (value as unknown[]).flatMap((item, index) => mentions(definition.element!, item, [...path, index]));
    case "record":
      return Object.entries(value).flatMap(([key, item]) => mentions(definition.valueType!, item, [...path, key]));
    case "union": {
      const match = definition.options!.find((option) => option.safeParse(value).success);
      const words = definition.options!.flatMap((option) => Object.values(definitionOf(option).entries ?? {}));
      return match
        ? mentions(match, value, path).map((mention) => (words.length > 0 ? { words, ...mention } : mention))
        : [];
    }
    case "optional":
    case "default":
    case "prefault":
    case "nullable":
      return mentions(definition.innerType!, value, path);
    default:
      return [];
  }
}
