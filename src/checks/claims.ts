import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { isInUse } from "../model/claims-of.ts";
import { count, select } from "../model/query.ts";
import { computedOutcome, rangeAnswers } from "../model/range-answers.ts";
import { roundTo, writeNumber } from "../model/round.ts";
import { foretells } from "../schema/claim.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { soundTable } from "./datasets.ts";
import { checkQuery } from "./query.ts";

/** A claim says whose it is, what became of it, and nothing that the data contradict. */
export const checkClaims = (dossier: ReadDossier): Problem[] =>
  dossier
    .all("claim")
    .flatMap((claim) => [
      ...checkSpeaker(claim),
      ...checkOutcome(claim),
      ...checkOpen(claim),
      ...checkVoices(claim),
      ...checkReplacement(dossier, claim),
      ...checkFigures(dossier, claim),
      ...checkComputedOutcome(claim),
    ]);

type Claim = ReadRecord<"claim">;

function checkSpeaker({ fields, file, document }: Claim): Problem[] {
  if (fields.speaker !== "anonymous" || fields.speaker_note) return [];
  return [
    {
      file,
      ...document.placeOf(["speaker"]),
      kind: "missing",
      found: "field: speaker_note",
      hint: "add how the source describes the anonymous speaker, for instance speaker_note: an official of the company",
    },
  ];
}

/** Forecasts and pledges have an outcome, and no other claims have. */
function checkOutcome({ fields: { kind, resolution }, file, document }: Claim): Problem[] {
  const due = foretells(kind);
  if (due === (resolution?.outcome !== undefined)) return [];
  if (!due)
    return [
      {
        file,
        ...document.placeOfKey(["resolution"], "outcome"),
        kind: "invalid",
        found: `field: outcome of a ${kind}`,
        hint: "remove it: a forecast or a pledge has an outcome; how other claims stand is told by status",
      },
    ];
  return [
    {
      file,
      ...document.placeOf([resolution ? "resolution" : "kind"]),
      kind: "missing",
      found: resolution ? "field: outcome" : "field: resolution",
      hint: `a ${kind} needs one; where nothing is known yet, write outcome: open and a note`,
    },
  ];
}

/** What is open was not settled on any day. */
const checkOpen = ({ fields: { resolution }, file, document }: Claim): Problem[] =>
  resolution?.outcome === "open" && resolution.date
    ? [
        {
          file,
          ...document.placeOf(["resolution", "date"]),
          kind: "contradicted",
          found: `date: ${resolution.date.edtf} of an open outcome`,
          hint: "leave it out: it tells when the outcome was settled; or write what became of it as outcome",
        },
      ]
    : [];

/** No source has a statement from itself. */
const checkVoices = ({ fields: { positions }, file, document }: Claim): Problem[] =>
  positions.flatMap(({ source, derived_from }, index) => {
    const at = derived_from.indexOf(source);
    if (at < 0) return [];
    return [
      {
        file,
        ...document.placeOf(["positions", index, "derived_from", at]),
        kind: "invalid",
        found: `source: ${source}`,
        hint: "this is the position of that source itself; name another, or leave it out",
      },
    ];
  });

/** What replaces a claim is in use itself, so that each is at last replaced by one that readers are shown. */
function checkReplacement(dossier: ReadDossier, { id, fields, file, document }: Claim): Problem[] {
  const name = fields.superseded_by?.claim;
  const replacement = name === undefined || name === id ? undefined : dossier.find("claim", name);
  if (!replacement || isInUse(replacement)) return [];
  const last = lastReplacement(dossier, replacement);
  return [
    {
      file,
      ...document.placeOf(["superseded_by", "claim"]),
      kind: "invalid",
      found: `claim: ${name}`,
      hint: `it is no longer used itself; ${last ? `write ${last}` : "name a claim that is, or leave superseded_by out"}`,
    },
  ];
}

/** The claim in use at the end of a line of replacements, if there is one. */
function lastReplacement(dossier: ReadDossier, claim: Claim): string | undefined {
  const seen = new Set<string>();
  let at: Claim | undefined = claim;
  while (at && !isInUse(at)) {
    const next: string | undefined = at.fields.superseded_by?.claim;
    if (seen.has(at.id) || next === undefined) return undefined;
    seen.add(at.id);
    at = dossier.find("claim", next);
  }
  return at?.id;
}

/** What became of a forecast in numbers is what its figures say, however many editions answer. */
function checkComputedOutcome({ fields, file, document }: Claim): Problem[] {
  const written = fields.resolution?.outcome;
  const computed = computedOutcome(fields);
  if (!foretells(fields.kind) || !written || !computed || written === computed) return [];
  const { low, high } = fields.range!;
  const answers = rangeAnswers(fields).map(
    ({ edition, answer, inside }) => `${writeNumber(answer)} in ${edition} is ${inside ? "within" : "outside"}`,
  );
  return [
    {
      file,
      ...document.placeOf(["resolution", "outcome"]),
      kind: "contradicted",
      found: `outcome: ${written}`,
      hint: `write ${computed}: of the numbers ${writeNumber(low)} to ${writeNumber(high)}, ${answers.join(", ")}`,
    },
  ];
}

/** The figures of a resolution are those of the data. */
const checkFigures = (dossier: ReadDossier, { fields, file, document }: Claim): Problem[] =>
  (fields.resolution?.data ?? []).flatMap((query, index): Problem[] => {
    const path = ["resolution", "data", index];
    const dataset = dossier.find("dataset", query.dataset);
    if (!dataset) return [];
    const faults = checkQuery(dossier, dataset, { ...query, counts: query.at_least !== undefined, numeric: true });
    if (faults.length > 0)
      return faults.map(({ part, cell, ...found }) => ({
        file,
        ...(cell === undefined ? document.placeOf([...path, part]) : document.placeOfKey([...path, part], cell)),
        ...found,
      }));
    return checkAnswer(dossier, dataset, query).map((found) => ({
      file,
      ...document.placeOf([...path, "answer"]),
      ...found,
    }));
  });

type Query = NonNullable<Claim["fields"]["resolution"]>["data"][number];

/** The answer as written is that of the edition, at the decimals to which it is published. */
function checkAnswer(dossier: ReadDossier, dataset: ReadRecord<"dataset">, query: Query): Found[] {
  const table = soundTable(dossier, query.dataset, query.edition);
  if (!table) return [];
  const field = dataset.fields.fields.find(({ name }) => name === query.field)!;
  const answer =
    query.at_least === undefined
      ? Number(select(table.rows, query.where)[0]![query.field])
      : count(table, query.where, field, query.at_least).reaching;
  if (roundTo(answer, field.decimals) === roundTo(query.answer, field.decimals)) return [];
  return [
    {
      kind: "contradicted",
      found: `answer: ${writeNumber(query.answer)}`,
      hint: `edition ${query.edition} of ${query.dataset} gives ${writeNumber(answer)}; correct the answer, and the outcome with it`,
    },
  ];
}
