import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** A curated source has a summary of its own; one read in part says which; none is both unsigned and signed, read whole and in part, archived where it stands, or has its text from itself. */
export const checkSources = (dossier: ReadDossier): Problem[] =>
  dossier.all("source").flatMap(({ id, fields, file, document }): Problem[] => [
    ...(fields.curated && !fields.summary
      ? [
          {
            file,
            ...document.placeOf(["curated"]),
            kind: "missing" as const,
            found: "field: summary",
            hint: "add summary: what the article says, in one or two sentences of your own",
          },
        ]
      : []),
    ...(fields.read_part && fields.read !== "excerpt"
      ? [
          {
            file,
            ...document.placeOf(["read_part"]),
            kind: "contradicted" as const,
            found: `read_part: read is ${fields.read}`,
            hint: "leave out read_part, or write read: excerpt where no more than a part was read",
          },
        ]
      : []),
    ...(fields.read === "excerpt" && !fields.read_part
      ? [
          {
            file,
            ...document.placeOf(["read"]),
            kind: "missing" as const,
            found: "field: read_part",
            hint: "add read_part: which part was read, such as its first three paragraphs",
          },
        ]
      : []),
    ...(fields.unsigned && fields.author.length > 0
      ? [
          {
            file,
            ...document.placeOf(["unsigned"]),
            kind: "contradicted" as const,
            found: "unsigned: the source has an author",
            hint: "leave out unsigned, or the author where the work itself names none",
          },
        ]
      : []),
    ...(fields.archive !== undefined && fields.archive === fields.URL
      ? [
          {
            file,
            ...document.placeOf(["archive"]),
            kind: "contradicted" as const,
            found: `archive: ${fields.archive}, the address of the source itself`,
            hint: "write the address of a copy that somebody else keeps, or leave archive out",
          },
        ]
      : []),
    ...fields.derived_from.flatMap((origin, index): Problem[] =>
      origin !== id && leadsTo(dossier, origin, id)
        ? [
            {
              file,
              ...document.placeOf(["derived_from", index]),
              kind: "contradicted",
              found: `derived_from: ${origin}, which has its text from ${id}`,
              hint: "leave it out of one of the two records: which text was first?",
            },
          ]
        : [],
    ),
  ]);

/** Whether a source has its text from another, at any remove. */
function leadsTo(dossier: ReadDossier, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const origins = dossier.find("source", from)?.fields.derived_from ?? [];
  return origins.includes(to) || origins.some((origin) => leadsTo(dossier, origin, to, seen));
}
