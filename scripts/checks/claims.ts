import type { Dossier } from "../../src/model/dossier.ts";
import { count, select } from "../../src/model/query.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { checkEdition, checkField, soundTable } from "./datasets.ts";

/** A claim says whose it is, what became of it, and nothing that the data contradict. */
export const checkClaims = (dossier: Dossier): Problem[] =>
  dossier.all("claim").flatMap((claim) => [...checkSpeaker(claim), ...checkResolution(dossier, claim)]);

function checkSpeaker({ fields, file, document }: DossierRecord<"claim">): Problem[] {
  if (fields.speaker !== "anonymous" || fields.speaker_note) return [];
  return [
    {
      file,
      ...document.placeOf(["speaker"]),
      kind: "missing",
      found: "field: speaker_note",
      hint: "add how the source describes the anonymous speaker, for instance speaker_note: a NATO official",
    },
  ];
}

function checkResolution(dossier: Dossier, { fields, file, document }: DossierRecord<"claim">): Problem[] {
  if ((fields.kind === "forecast" || fields.kind === "pledge") && !fields.resolution)
    return [
      {
        file,
        ...document.placeOf(["kind"]),
        kind: "missing",
        found: "field: resolution",
        hint: `a ${fields.kind} needs one; where nothing is known yet, write outcome: open and a note`,
      },
    ];
  return (fields.resolution?.data ?? []).flatMap((query, index): Problem[] => {
    const path = ["resolution", "data", index];
    const dataset = dossier.find("dataset", query.dataset);
    if (!dataset) return [];
    const unknown = [
      ...checkEdition(dataset, query.edition).map((found) => ({
        file,
        ...document.placeOf([...path, "edition"]),
        ...found,
      })),
      ...checkField(dataset, query.field).map((found) => ({ file, ...document.placeOf([...path, "field"]), ...found })),
      ...Object.keys(query.where).flatMap((field) =>
        checkField(dataset, field).map((found) => ({
          file,
          ...document.placeOfKey([...path, "where"], field),
          ...found,
        })),
      ),
    ];
    if (unknown.length > 0) return unknown;
    const table = soundTable(dossier, query.dataset, query.edition);
    if (!table) return [];
    const field = dataset.fields.fields.find(({ name }) => name === query.field)!;
    const rows = select(table.rows, query.where);
    const answer =
      query.at_least === undefined
        ? rows.length === 1
          ? rows[0]![query.field]
          : undefined
        : count(table, query.where, field, query.at_least).reaching;
    if (answer === query.answer) return [];
    return [
      {
        file,
        ...document.placeOf([...path, "answer"]),
        kind: "contradicted",
        found: `answer: ${query.answer}`,
        hint:
          answer === undefined
            ? `${rows.length} rows of edition ${query.edition} fit; name one by ${dataset.fields.primary_key.join(" and ")}`
            : `edition ${query.edition} of ${query.dataset} gives ${answer ?? "no figure"}; correct the answer, and the outcome with it`,
      },
    ];
  });
}
