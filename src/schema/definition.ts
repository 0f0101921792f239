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

/** Whether an option of a union is the one that the value says it is, `form: lines`. */
export function matches(option: z.ZodType, discriminator: string, value: unknown): boolean {
  const field = definitionOf(option).shape?.[discriminator];
  const written = value && typeof value === "object" ? (value as Record<string, unknown>)[discriminator] : undefined;
  return field?.safeParse(written).success ?? false;
}
