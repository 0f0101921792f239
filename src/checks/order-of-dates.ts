import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import type { EdtfDate } from "../schema/edtf.ts";
import type { Problem } from "../schema/problem.ts";

/**
 * Dates come in an order that can be: nothing is forecast after it happened,
 * answered before it was said, read before it was published, or done in a time
 * still to come. What two dates leave open, such as a day and its month, passes.
 *
 * @param today milliseconds since 1970; `data_as_of` bounds what the dossier knows
 */
export function checkOrderOfDates(dossier: ReadDossier, { today }: { today: number }): Problem[] {
  const asOf = dossier.settings.fields.data_as_of;
  return [
    ...dossier.all("claim").flatMap((claim) => ordersOfClaim(dossier, claim)),
    ...dossier.all("event").flatMap((event) => ordersOfEvent(dossier, event, asOf)),
    ...dossier.all("source").flatMap(ordersOfSource),
    ...dossier.all("dataset").flatMap(ordersOfDataset),
    ...stillToCome(dossier, today),
  ];
}

type Path = (string | number)[];
type Stated = EdtfDate | undefined;

const isBefore = (a: Stated, b: Stated): boolean => a !== undefined && b !== undefined && a.end < b.start;

/** One fault at a date of a record. */
const fault = (record: ReadRecord, path: Path, date: EdtfDate, that: string, hint: string): Problem => ({
  file: record.file,
  ...record.document.placeOf(path),
  kind: "contradicted",
  found: `${path.findLast((part) => typeof part === "string")}: ${date.edtf}, ${that}`,
  hint,
});

function ordersOfClaim(dossier: ReadDossier, claim: ReadRecord<"claim">): Problem[] {
  const { kind, said, about, resolution, positions } = claim.fields;
  const answered = resolution?.date;
  return [
    ...(kind === "forecast" && isBefore(about, said)
      ? [
          fault(
            claim,
            ["said"],
            said!,
            `after what it foretells, ${about!.edtf}`,
            "correct one of the two dates, or the kind: what is over is no longer forecast",
          ),
        ]
      : []),
    ...(isBefore(answered, said)
      ? [
          fault(
            claim,
            ["resolution", "date"],
            answered!,
            `before it was said, ${said!.edtf}`,
            "correct one of the two dates",
          ),
        ]
      : []),
    ...positions.flatMap(({ source, stance }, index) => {
      const issued = dossier.find("source", source)?.fields.issued;
      return stance === "states" && isBefore(issued, said)
        ? [
            fault(
              claim,
              ["said"],
              said!,
              `after ${source} stated it, ${issued!.edtf}`,
              `correct the date of one of them, or name another source in positions, line ${claim.document.placeOf(["positions", index]).line}`,
            ),
          ]
        : [];
    }),
  ];
}

function ordersOfEvent(dossier: ReadDossier, event: ReadRecord<"event">, asOf: Stated): Problem[] {
  const { when, status, sources } = event.fields;
  if (status !== "happened") return [];
  const issued = sources.map((id) => dossier.find("source", id)?.fields.issued);
  return [
    ...(isBefore(asOf, when)
      ? [
          fault(
            event,
            ["when"],
            when,
            `after the dossier's own date, ${asOf!.edtf}`,
            "write status: planned, or bring data_as_of in dossier.yaml up to date",
          ),
        ]
      : []),
    ...(issued.every((date) => isBefore(date, when))
      ? [
          fault(
            event,
            ["when"],
            when,
            "after all its sources were published",
            "write status: planned, or add a source that reports it",
          ),
        ]
      : []),
  ];
}

const ordersOfSource = (source: ReadRecord<"source">): Problem[] => {
  const { issued, accessed } = source.fields;
  return isBefore(accessed, issued)
    ? [
        fault(
          source,
          ["accessed"],
          accessed!,
          `before it was published, ${issued!.edtf}`,
          "correct one of the two dates",
        ),
      ]
    : [];
};

const ordersOfDataset = (dataset: ReadRecord<"dataset">): Problem[] =>
  dataset.fields.editions.flatMap(({ published, retrieved, cut_off }, index) => [
    ...(isBefore(retrieved, published)
      ? [
          fault(
            dataset,
            ["editions", index, "retrieved"],
            retrieved!,
            `before it was published, ${published.edtf}`,
            "correct one of the two dates",
          ),
        ]
      : []),
    ...(isBefore(published, cut_off)
      ? [
          fault(
            dataset,
            ["editions", index, "cut_off"],
            cut_off!,
            `after it was published, ${published.edtf}`,
            "correct one of the two dates",
          ),
        ]
      : []),
  ]);

/** What an editor has done, or found done, lies behind: dates in a time to come are slips. */
function stillToCome(dossier: ReadDossier, today: number): Problem[] {
  const done: [ReadRecord, Path, Stated][] = [
    ...dossier
      .all("explainer")
      .map((record): [ReadRecord, Path, Stated] => [record, ["reviewed"], record.fields.reviewed]),
    ...dossier.all("claim").flatMap((record): [ReadRecord, Path, Stated][] => [
      [record, ["said"], record.fields.said],
      [record, ["resolution", "date"], record.fields.resolution?.date],
    ]),
    ...dossier.all("source").flatMap((record): [ReadRecord, Path, Stated][] => [
      [record, ["issued"], record.fields.issued],
      [record, ["accessed"], record.fields.accessed],
    ]),
    ...dossier
      .all("dataset")
      .flatMap((record) =>
        record.fields.editions.map(({ retrieved }, index): [ReadRecord, Path, Stated] => [
          record,
          ["editions", index, "retrieved"],
          retrieved,
        ]),
      ),
    ...dossier.records.flatMap((record) =>
      ("corrections" in record.fields ? record.fields.corrections : []).map(
        ({ date }, index): [ReadRecord, Path, Stated] => [record, ["corrections", index, "date"], date],
      ),
    ),
  ];
  return done.flatMap(([record, path, date]) =>
    date && date.start > today
      ? [fault(record, path, date, "still to come", "write the day on which it was, today at the latest")]
      : [],
  );
}
