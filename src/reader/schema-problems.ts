import type { z } from "zod";
import { definitionOf, matches, ownValue } from "../schema/definition.ts";
import { nearest, suggest } from "../schema/nearest.ts";
import type { Problem } from "../schema/problem.ts";
import type { Path, YamlDocument } from "./yaml-document.ts";
import { quoteHint } from "./yaml-misreadings.ts";

type Issue = z.core.$ZodIssue;

/** Tells what a schema found wrong with a document, in an editor's words. */
export function schemaProblems(
  schema: z.ZodType,
  document: YamlDocument,
  file: string,
  issues: readonly Issue[],
): Problem[] {
  const misspelt = misspeltFields(schema, document, issues);
  return issues.flatMap((issue): Problem[] => {
    if (misspelt.has(JSON.stringify(issue.path))) return [];
    const found = valueAt(document.value, issue.path);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        file,
        ...document.placeOfKey(issue.path, key),
        kind: "unknown",
        found: `field: ${key}`,
        hint:
          suggest(key, fieldsAt(schema, document.value, issue.path)) ??
          `remove it, or write one of: ${fieldsAt(schema, document.value, issue.path).join(", ")}`,
      }));
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const nested = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0));
      if (nested)
        return schemaProblems(
          schema,
          document,
          file,
          nested.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        );
    }
    if (issue.code === "invalid_key") {
      const key = String(issue.path.at(-1));
      return [
        {
          file,
          ...document.placeOfKey(issue.path.slice(0, -1), key),
          kind: "invalid",
          found: `key: ${key}`,
          hint: toWrite(issue.issues[0]!, schema, document.value),
        },
      ];
    }
    const name = issue.path.findLast((step) => typeof step === "string") ?? "document";
    const place = document.placeOf(issue.path);
    if (found === null)
      return [
        {
          file,
          ...place,
          kind: "missing",
          found: `value: ${name}`,
          hint:
            quoted(issue, found, document) ??
            (isOptional(schema, document.value, issue.path)
              ? "write one, or remove the field"
              : toWrite(issue, schema, document.value)),
        },
      ];
    if (found === undefined)
      return [
        {
          file,
          ...place,
          kind: "missing",
          found: `field: ${name}`,
          hint: toAdd(schema, document.value, issue.path, name),
        },
      ];
    const words = wordsOf(issue);
    if (words)
      return [
        {
          file,
          ...place,
          kind: "unknown",
          found: `${name}: ${print(found)}`,
          hint: suggest(print(found), words) ?? `write one of: ${words.join(", ")}`,
        },
      ];
    return [
      {
        file,
        ...place,
        kind: "invalid",
        found: `${name}: ${print(typeof found === "number" ? (document.typed(issue.path) ?? found) : found)}`,
        hint: quoted(issue, found, document) ?? toWrite(issue, schema, document.value),
      },
    ];
  });
}

/**
 * Paths of fields that are missing only because their names are misspelt, which
 * is told of the name.
 */
function misspeltFields(schema: z.ZodType, document: YamlDocument, issues: readonly Issue[]): Set<string> {
  const paths = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...issue.path, nearest(key, fieldsAt(schema, document.value, issue.path)) ?? key])
      : [],
  );
  return new Set(
    paths.filter((path) => valueAt(document.value, path) === undefined).map((path) => JSON.stringify(path)),
  );
}

/** The words that an enumeration would have taken. */
function wordsOf(issue: Issue): string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
    return (issue.options as unknown[]).map(String);
  return undefined;
}

function toAdd(schema: z.ZodType, value: unknown, path: Path, name: string): string {
  const { description, example } = about(schema, value, path);
  return `add ${name}${example ? `, for instance ${name}: ${example}` : ""}${description ? ` (${lowerFirst(description)})` : ""}`;
}

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping of fields",
  record: "a mapping",
};

/** What to write where a text was meant and YAML has made something else of it. */
function quoted(issue: Issue, found: unknown, document: YamlDocument): string | undefined {
  const branches = issue.code === "invalid_union" ? issue.errors.flat() : [issue];
  const wantsText = branches.some((branch) => branch.code === "invalid_type" && branch.expected === "string");
  const takesNumbers = branches.some((branch) => branch.code === "invalid_type" && branch.expected === "number");
  const typed = document.typed(issue.path);
  if (!wantsText || takesNumbers || !typed || typed === "~") return undefined;
  return `write text: ${quoteHint(typed, found)}`;
}

function toWrite(issue: Issue, schema: z.ZodType, value: unknown): string {
  if (issue.code === "custom") {
    const hint: unknown = issue.params?.hint;
    if (typeof hint === "string") return hint;
  }
  const { example } = about(schema, value, issue.path);
  const instance = example ? `, for instance ${example}` : "";
  if (issue.code === "invalid_type") return `write ${typeNames[issue.expected] ?? issue.expected}${instance}`;
  if (issue.code === "invalid_union") {
    const expected = new Set(
      issue.errors.flat().map((branch) => (branch.code === "invalid_type" ? branch.expected : "string")),
    );
    return `write ${isDate(schema, value, issue.path) ? "a date" : [...expected].map((type) => typeNames[type] ?? type).join(" or ")}${instance}`;
  }
  if (issue.code === "too_big" && issue.origin === "array") return `write at most ${issue.maximum} of them${instance}`;
  if (issue.code === "too_small" && issue.origin === "array")
    return `write at least ${issue.minimum} of them${instance}`;
  if (issue.code === "too_big" && (issue.origin === "number" || issue.origin === "int"))
    return `write at most ${issue.maximum}${instance}`;
  if (issue.code === "too_small" && (issue.origin === "number" || issue.origin === "int"))
    return `write at least ${issue.minimum}${instance}`;
  if (issue.code === "too_big" && issue.origin === "string") return `write at most ${issue.maximum} letters${instance}`;
  if (issue.code === "too_small" && issue.origin === "string") return `write some text${instance}`;
  return `${lowerFirst(issue.message)}${instance}`;
}

const isOptional = (schema: z.ZodType, value: unknown, path: Path): boolean =>
  fieldAt(schema, value, path)?.safeParse(undefined).success ?? false;

function isDate(schema: z.ZodType, value: unknown, path: Path): boolean {
  let field = fieldAt(schema, value, path);
  while (field && !field.meta()?.edtf) field = definitionOf(field).innerType;
  return field !== undefined;
}

/** What the schema says of the field at a path. */
function about(schema: z.ZodType, value: unknown, path: Path): { description?: string; example?: string } {
  const meta = fieldAt(schema, value, path)?.meta();
  const example = (meta?.examples as unknown[] | undefined)?.[0];
  return {
    description: meta?.description?.replace(/\.$/, ""),
    example: isPlain(example)
      ? print(example)
      : Array.isArray(example) && example.every(isPlain)
        ? `[${example.join(", ")}]`
        : undefined,
  };
}

const isPlain = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

/** The schema of the field at a path, going through lists, defaults and unions. */
function fieldAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const definition = definitionOf(schema);
  if (definition.innerType && path.length > 0) return fieldAt(definition.innerType, value, path);
  if (path.length === 0) return schema;
  const [step, ...rest] = path;
  const inner = valueAt(value, [step!]);
  if (definition.shape) {
    const field = ownValue(definition.shape, step!) as z.ZodType | undefined;
    return field && fieldAt(field, inner, rest);
  }
  if (definition.element) return fieldAt(definition.element, inner, rest);
  if (definition.valueType) return fieldAt(definition.valueType, inner, rest);
  for (const option of definition.options ?? []) {
    if (definition.discriminator && !matches(option, definition.discriminator, value)) continue;
    const field = fieldAt(option, value, path);
    if (field) return field;
  }
  return undefined;
}

/** Names of the fields that a mapping at a path may have. */
function fieldsAt(schema: z.ZodType, value: unknown, path: Path): string[] {
  const field = path.length === 0 ? schema : fieldAt(schema, value, path);
  const collect = (at: z.ZodType): string[] => {
    const definition = definitionOf(at);
    if (definition.shape) return Object.keys(definition.shape);
    if (definition.innerType) return collect(definition.innerType);
    return (definition.options ?? [])
      .filter((option) => !definition.discriminator || matches(option, definition.discriminator, valueAt(value, path)))
      .flatMap(collect);
  };
  return field ? collect(field) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(ownValue, value);
}

function print(value: unknown): string {
  const printed = typeof value === "string" ? value : JSON.stringify(value);
  return printed.length > 60 ? `${printed.slice(0, 57)}…` : printed;
}

const lowerFirst = (sentence: string): string =>
  /^[A-Z][a-z ]/.test(sentence) ? sentence[0]!.toLowerCase() + sentence.slice(1) : sentence;
