import { z } from "zod";
import { text } from "./fields.ts";

/** `about.mdx`: how the dossier was made and is corrected. */
export const pageSchema = z.strictObject({
  title: text().meta({ description: "Title of the page.", examples: ["About this dossier"] }),
  summary: text().meta({ description: "One or two sentences.", examples: ["How it was made."] }),
});
