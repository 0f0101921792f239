import { z } from "zod";
import { isPlace } from "./address.ts";

/** Part of an address of the site: without a slash at its ends, and escaped as in a link. */
const place = (example: string) =>
  z
    .string()
    .refine(isPlace, {
      params: { hint: `write where it stands within the site, without a slash at its ends, for instance ${example}` },
    })
    .meta({ description: "Part of an address.", examples: [example] });

/**
 * `redirects.yaml`: where that which was published at an address is now. What
 * follows the old text in an address, from a slash or a full stop on, follows
 * the new text too: `charts/old: charts/new` leads from `charts/old/2024/` to
 * `charts/new/2024/`, and from `charts/old.svg` to `charts/new.svg`.
 */
export const redirectsSchema = z.record(place("charts/old-name"), place("charts/new-name")).meta({
  description: "The place at which something was published, and the one at which it is now.",
  examples: [{ "charts/old-name": "charts/new-name", "embed/old-name": "embed/new-name" }],
});

export type Redirects = z.output<typeof redirectsSchema>;
