import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { foretells } from "../schema/claim.ts";
import type { EdtfDate } from "../schema/edtf.ts";
import type { Fields } from "../schema/kinds.ts";
import type { Problem } from "../schema/problem.ts";

/** A date of a record, and another on one side of which it has to lie. */
interface Order {
  path: (string | number)[];
  date: EdtfDate | undefined;
  /** What the date is of, where the record names it and has the date elsewhere. */
  of?: string;
  notBefore?: EdtfDate | undefined;
  notAfter?: EdtfDate | undefined;
  /** What is wrong where it lies on the other side, without the other date: `before it was published`. */
  wrong?: string;
  hint?: string;
}

/**
 * Dates come in an order that can be: nothing is forecast after it happened,
 * answered before it was said, read before it was published, or done in a time
 * still to come. What two dates leave open, such as a day and its month, passes.
 *
 * @param today milliseconds since 1970; `data_as_of` bounds what the dossier knows
 */
export const checkOrderOfDates = (dossier: ReadDossier, { today }: { today: number }): Problem[] => [
  ...dossier.all("claim").flatMap((claim) => judge(claim, ordersOfClaim(dossier, claim), today)),
  ...dossier.all("event").flatMap((event) => judge(event, ordersOfEvent(dossier, event))),
  ...dossier.all("source").flatMap((source) => judge(source, ordersOfSource(source), today)),
  ...dossier.all("dataset").flatMap((dataset) => judge(dataset, ordersOfDataset(dataset), today)),
  ...dossier.all("explainer").flatMap((explainer) => judge(explainer, [reviewOf(explainer)], today)),
  ...dossier.all("change").flatMap((change) => judge(change, [{ path: ["date"], date: change.fields.date }], today)),
  ...dossier.records.flatMap((record) => judge(record, correctionsOf(record), today)),
  ...judge(dossier.settings, [{ path: ["data_as_of"], date: dossier.settings.fields.data_as_of }], today),
];

/** @param today what the dates cannot lie after, whatever else they are held to */
function judge(record: Pick<ReadRecord, "file" | "document">, orders: readonly Order[], today = Infinity): Problem[] {
  const told = new Set<string>();
  return orders.flatMap(
    ({ path, date, of, notBefore, notAfter, wrong = "", hint = "correct one of the two dates" }) => {
      if (!date) return [];
      const fault = (that: string, hint: string): Problem => ({
        file: record.file,
        ...record.document.placeOf(path),
        kind: "contradicted",
        found: `${path.findLast((part) => typeof part === "string")}: ${of === undefined ? "" : `${of} of `}${date.edtf}, ${that}`,
        hint,
      });
      const place = path.join();
      const isToCome = of === undefined && date.start > today && !told.has(place);
      told.add(place);
      const other = notBefore && date.end < notBefore.start ? notBefore : undefined;
      const passed = notAfter && notAfter.end < date.start ? notAfter : other;
      return [
        ...(passed ? [fault(`${wrong}, ${passed.edtf}`, hint)] : []),
        ...(isToCome ? [fault("still to come", "write the day on which it was, today at the latest")] : []),
      ];
    },
  );
}

function ordersOfClaim(dossier: ReadDossier, { fields, document }: ReadRecord<"claim">): Order[] {
  const { kind, said, about, resolution, positions } = fields;
  return [
    {
      path: ["said"],
      date: said,
      notAfter: kind === "forecast" ? about : undefined,
      wrong: "after what it foretells",
      hint: "correct one of the two dates, or the kind: what is over is no longer forecast",
    },
    ...positions.flatMap(({ source, stance }, index): Order[] =>
      stance === "states"
        ? [
            {
              path: ["said"],
              date: said,
              notAfter: dossier.find("source", source)?.fields.issued,
              wrong: `after ${source} stated it`,
              hint: `correct the date of one of them, or name another source in positions, line ${document.placeOf(["positions", index]).line}`,
            },
          ]
        : [],
    ),
    { path: ["resolution", "date"], date: resolution?.date, notBefore: said, wrong: "before it was said" },
    {
      path: ["resolution", "date"],
      date: resolution?.date,
      notAfter: dossier.settings.fields.data_as_of,
      wrong: "after the dossier's own date",
      hint: "correct the date, or bring data_as_of in dossier.yaml up to date",
    },
    ...(foretells(kind) ? ordersOfAnswers(dossier, fields) : []),
  ];
}

/** What was published before a forecast or a pledge was made does not tell what became of it. */
function ordersOfAnswers(dossier: ReadDossier, { said, resolution }: Fields<"claim">): Order[] {
  const { evidence = [], data = [] } = resolution ?? {};
  const after = {
    notBefore: said,
    wrong: "before it was said",
    hint: "name what shows the outcome, or correct the date of one of the two",
  };
  return [
    ...evidence.map((id, index) => ({
      path: ["resolution", "evidence", index],
      of: id,
      date: dossier.find("source", id)?.fields.issued,
      ...after,
    })),
    ...data.map(({ dataset, edition }, index) => ({
      path: ["resolution", "data", index, "edition"],
      of: edition,
      date: dossier.find("dataset", dataset)?.fields.editions.find(({ id }) => id === edition)?.published,
      ...after,
    })),
  ];
}

function ordersOfEvent(dossier: ReadDossier, { fields: { when, status, sources } }: ReadRecord<"event">): Order[] {
  if (status !== "happened") return [];
  const issued = sources.map((id) => dossier.find("source", id)?.fields.issued);
  const newest = issued.every((date) => date !== undefined)
    ? issued.reduce((one, other) => (other.end > one.end ? other : one))
    : undefined;
  return [
    {
      path: ["when"],
      date: when,
      notAfter: dossier.settings.fields.data_as_of,
      wrong: "after the dossier's own date",
      hint: "write status: planned, or bring data_as_of in dossier.yaml up to date",
    },
    {
      path: ["when"],
      date: when,
      notAfter: newest,
      wrong: "after the newest of its sources was published",
      hint: "write status: planned, or add a source that reports it",
    },
  ];
}

const ordersOfSource = ({ fields: { issued, accessed } }: ReadRecord<"source">): Order[] => [
  { path: ["issued"], date: issued },
  { path: ["accessed"], date: accessed, notBefore: issued, wrong: "before it was published" },
];

const ordersOfDataset = ({ fields: { editions } }: ReadRecord<"dataset">): Order[] =>
  editions.flatMap(({ published, retrieved, cut_off }, index): Order[] => [
    { path: ["editions", index, "cut_off"], date: cut_off, notAfter: published, wrong: "after it was published" },
    { path: ["editions", index, "retrieved"], date: retrieved, notBefore: published, wrong: "before it was published" },
  ]);

const reviewOf = ({ fields }: ReadRecord<"explainer">): Order => ({
  path: ["reviewed"],
  date: fields.reviewed,
});

const correctionsOf = ({ fields }: ReadRecord): Order[] =>
  ("corrections" in fields ? fields.corrections : []).map(({ date }, index) => ({
    path: ["corrections", index, "date"],
    date,
  }));
