import type { z } from "zod";
import { definitionOf, matches, ownValue } from "./definition.ts";
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
 * Finds every id and vocabulary word in a value, as far as it has the form of
 * its schema, by the marks that `reference()` and `word()` leave on the schema.
 */
export function mentions(schema: z.ZodType, value: unknown, path: Mention["path"] = []): Mention[] {
  if (value === undefined || value === null) return [];
  const { references, vocabulary } = (schema.meta() ?? {}) as Partial<Mention>;
  if ((references || vocabulary) && typeof value === "string") return [{ path, value, references, vocabulary }];
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      if (typeof value !== "object") return [];
      return Object.entries(definition.shape!).flatMap(([key, field]) =>
        mentions(field, ownValue(value, key), [...path, key]),
      );
    case "array":
      if (!Array.isArray(value)) return [];
      return value.flatMap((item, index) => mentions(definition.element!, item, [...path, index]));
    case "record":
      if (typeof value !== "object") return [];
      return Object.entries(value).flatMap(([key, item]) => mentions(definition.valueType!, item, [...path, key]));
    case "union": {
      const { discriminator } = definition;
      const match = definition.options!.find((option) =>
        discriminator ? matches(option, discriminator, value) : option.safeParse(value).success,
      );
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

/** A text that readers see, and the path on which it stands. */
export interface PlainText {
  path: (string | number)[];
  text: string;
}

/** Finds every plain text in a value, as far as it has the form of its schema, by the mark that `text()` leaves on it. */
export function textsIn(schema: z.ZodType, value: unknown, path: PlainText["path"] = []): PlainText[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "string" && schema.meta()?.typeset) return [{ path, text: value }];
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      if (typeof value !== "object") return [];
      return Object.entries(definition.shape!).flatMap(([key, field]) =>
        textsIn(field, ownValue(value, key), [...path, key]),
      );
    case "array":
      if (!Array.isArray(value)) return [];
      return value.flatMap((item, index) => textsIn(definition.element!, item, [...path, index]));
    case "union": {
      const { discriminator } = definition;
      const match = definition.options!.find((option) =>
        discriminator ? matches(option, discriminator, value) : option.safeParse(value).success,
      );
      return match ? textsIn(match, value, path) : [];
    }
    case "optional":
    case "default":
    case "prefault":
    case "nullable":
      return textsIn(definition.innerType!, value, path);
    default:
      return [];
  }
}
