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
