import { z } from "zod";

const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** File systems take names of 255 bytes; an id has endings and other ids beside it. */
const LONGEST = 100;

/**
 * Whether a text may name something: a record, by its file, an edition, or a
 * word of the vocabulary. Ids are parts of addresses and names of files, so they
 * are made of what is the same in all of these, whatever the system.
 */
export const isId = (text: string): boolean => text.length <= LONGEST && PATTERN.test(text);

/** What to write instead of a text that is no id. */
export function idHint(text: string): string {
  if (PATTERN.test(text)) return `write at most ${LONGEST} letters: ids are names of files`;
  const near = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return `write lower-case letters, digits and hyphens${isId(near) ? `: ${near}` : ""}`;
}

/** A text that names something. */
export const id = () =>
  z.string().superRefine((text, context) => {
    if (!isId(text)) context.addIssue({ code: "custom", input: text, params: { hint: idHint(text) } });
  });
