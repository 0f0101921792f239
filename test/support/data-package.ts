import { z } from "zod";

// What the standard says of the properties that our packages use, written down
// from https://datapackage.org/standard/. Strict objects find a misspelt one,
// which the standard itself would take for an addition of ours.

const name = z.string().regex(/^[a-z0-9._-]+$/);
/** A path below the package's own folder, or a full address. */
const path = z.string().regex(/^(?:https?:\/\/\S+|(?![./~])(?!.*\.\.\/)[^\\:]+)$/);
const address = z.url({ protocol: /^https?$/ });
const text = z.string().min(1);

const licence = z
  .strictObject({
    // https://opendefinition.org/licenses/
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: path.optional(),
    title: text.optional(),
  })
  .refine(({ name, path }) => name !== undefined || path !== undefined);

const source = z.strictObject({ title: text, path: path.optional(), version: text.optional() });

const constraints = {
  string: z.strictObject({ required: z.boolean(), pattern: text.optional() }),
  number: z.strictObject({ required: z.boolean(), minimum: z.number().optional(), maximum: z.number().optional() }),
};
const words = {
  name: text,
  title: text,
  description: text,
  // Not of the standard, which allows properties of our own.
  unit: text.optional(),
};
const field = z.discriminatedUnion("type", [
  z.strictObject({
    ...words,
    type: z.literal("string"),
    categories: z.array(z.strictObject({ value: text, label: text })).optional(),
    constraints: constraints.string,
  }),
  z.strictObject({ ...words, type: z.literal("boolean"), constraints: constraints.string }),
  z.strictObject({ ...words, type: z.literal("integer"), constraints: constraints.number }),
  z.strictObject({ ...words, type: z.literal("number"), constraints: constraints.number }),
]);

const resource = z.strictObject({
  name,
  type: z.literal("table"),
  title: text,
  description: text,
  homepage: address,
  path,
  format: z.literal("csv"),
  mediatype: z.literal("text/csv"),
  encoding: z.literal("utf-8"),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  licenses: z.array(licence).min(1),
  sources: z.array(source).min(1),
  schema: z.strictObject({
    $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
    fields: z.array(field).min(1),
    primaryKey: z.array(text).min(1),
    missingValues: z.array(z.string()),
  }),
});

/** A Data Package of version 2, as far as this project writes one. */
export const dataPackageStandard = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: name.regex(/^(?!.*(?:19|20)\d\d)/).optional(),
  title: text,
  description: text,
  homepage: address,
  keywords: z.array(text).min(1).optional(),
  contributors: z.array(z.strictObject({ title: text, path, roles: z.array(text).min(1) })).min(1),
  resources: z.array(resource).min(1),
});

export type DataPackage = z.output<typeof dataPackageStandard>;
