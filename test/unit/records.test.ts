import { expect, test } from "vitest";
import type { z } from "zod";
import { definitionOf } from "../../src/schema/definition.ts";
import { kinds, recordKinds } from "../../src/schema/kinds.ts";
import { pageSchema } from "../../src/schema/page.ts";
import { components } from "../../src/schema/prose.ts";
import { settingsSchema } from "../../src/schema/settings.ts";
import { vocabularySchema } from "../../src/schema/vocabulary.ts";

interface Field {
  path: string;
  schema: z.ZodType;
}

/** Every field of a schema, those of lists and mappings within it too. */
function fieldsOf(schema: z.ZodType, path: string): Field[] {
  const { shape = {}, element, innerType, valueType, options = [] } = definitionOf(schema);
  return [
    ...Object.entries(shape).flatMap(([key, field]) => [
      { path: `${path}.${key}`, schema: field },
      ...fieldsOf(field, `${path}.${key}`),
    ]),
    ...[element, innerType, valueType, ...options].flatMap((inner) => (inner ? fieldsOf(inner, path) : [])),
  ];
}

const schemas: [string, z.ZodType][] = [
  ...recordKinds.map((kind): [string, z.ZodType] => [kind, kinds[kind].schema]),
  ["dossier", settingsSchema],
  ["vocabulary", vocabularySchema],
  ["page", pageSchema],
  ...Object.entries(components),
];

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "object" && value !== null && Object.keys(value).length === 0);

test.each(schemas)(
  "every field of %s has a description, a sentence, and an example that says something",
  (name, schema) => {
    const fields = fieldsOf(schema, name);
    expect(fields.length).toBeGreaterThan(0);
    const poor = fields.filter(({ schema: field }) => {
      const { description = "", examples = [] } = field.meta() ?? {};
      return !/^[A-Z`].*\.$/.test(description) || isEmpty((examples as unknown[])[0]);
    });
    expect(poor.map(({ path }) => path)).toEqual([]);
  },
);

test.each(schemas)("every example in %s is one that its own field accepts", (name, schema) => {
  const refused = fieldsOf(schema, name).filter(({ schema: field }) =>
    ((field.meta()?.examples ?? []) as unknown[]).some((example) => !field.safeParse(example).success),
  );
  expect(refused.map(({ path }) => path)).toEqual([]);
});
