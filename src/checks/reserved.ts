import type { ReadDossier } from "../reader/reading.ts";
import type { RecordKind } from "../schema/fields.ts";
import { recordKinds } from "../schema/kinds.ts";
import type { Problem } from "../schema/problem.ts";

/** Ids with which something else is meant, by the kinds of record that may not have them. */
export const reservedIds = {
  chart: new Map([
    ["timeline", "embed/timeline/ is not a chart's"],
    ["claim", "embed/claim/ is not a chart's"],
    ["forecasts", "embed/forecasts/ is not a chart's"],
    ["providers", "oembed/providers.json is not a chart's"],
  ]),
  change: new Map([["topic", "changes/topic/ holds the feeds of topics"]]),
  // An event is found by its id in the timeline's page.
  event: new Map([["content", "timeline/#content is the main part of its page"]]),
  // As the speaker of a claim.
  actor: new Map([
    ["anonymous", "speaker: anonymous is a speaker without a name"],
    ["article", "speaker: article is the text's own voice"],
  ]),
} satisfies Partial<Record<RecordKind, ReadonlyMap<string, string>>>;

/** Ids that the page of a dataset has for parts of its own, where its editions have theirs. */
const onPageOfDataset = /^(?:content|differences|corrections|corrected-.*)$/;

const reserved: Partial<Record<RecordKind, ReadonlyMap<string, string>>> = reservedIds;

/** No id has a second meaning. */
export const checkReserved = (dossier: ReadDossier): Problem[] => [
  ...recordKinds.flatMap((kind) =>
    dossier.all(kind).flatMap(({ id, file }): Problem[] => {
      const meaning = reserved[kind]?.get(id);
      if (meaning === undefined) return [];
      const hint = `${meaning}; name the file otherwise`;
      return [{ file, line: 1, column: 1, kind: "invalid", found: `id: ${id}`, hint }];
    }),
  ),
  ...dossier.all("dataset").flatMap(({ fields, file, document }) =>
    fields.editions.flatMap(({ id }, index): Problem[] =>
      onPageOfDataset.test(id)
        ? [
            {
              file,
              ...document.placeOf(["editions", index, "id"]),
              kind: "invalid",
              found: `edition: ${id}`,
              hint: `another part of the dataset's page is called #${id}; give the edition another name`,
            },
          ]
        : [],
    ),
  ),
];
