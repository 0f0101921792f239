import type { z } from "zod";

/** The part of Zod's inner description of a schema by which the engine walks it. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
}

export const definitionOf = (schema: z.ZodType): Definition => schema._zod.def;

/** What a value that was read holds under a key of its own. */
export const ownValue = (value: unknown, key: PropertyKey): unknown =>
  value && typeof value === "object" && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;

/** Whether an option of a union is the one that the value says it is, `form: lines`. */
export function matches(option: z.ZodType, discriminator: string, value: unknown): boolean {
  const field = definitionOf(option).shape?.[discriminator];
  const written = ownValue(value, discriminator);
  return field?.safeParse(written).success ?? false;
}
