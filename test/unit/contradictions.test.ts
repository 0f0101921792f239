import { describe, expect, test } from "vitest";
import { contradictionOf, contradictionsOf, echoOf, othersOn, sharedClaims } from "../../src/model/contradictions.ts";
import { groupByVoice, isApart } from "../../src/model/independence.ts";
import { curatedSources } from "../../src/model/dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import type { Stance } from "../../src/schema/claim.ts";

const dossier = readDossier("test/fixtures/dossier").dossier!;
const gazette = "harbour-gazette-2023-06";
const notice = "ticket-office-notice";
const logBook = "tidewater-council-2023-03";
const nextLogBook = "tidewater-council-2024-03";
const quay = dossier.get("claim", "quay-at-ostrel-to-close");
const forecast = dossier.get("claim", "two-or-three-routes-2023");

type Stands = readonly (readonly [source: string, stance: Stance])[];

/** A claim of the fixture with other positions, or other fields besides. */
const withPositions = (
  claim: DossierRecord<"claim">,
  stands: Stands,
  fields: Partial<DossierRecord<"claim">["fields"]> = {},
): DossierRecord<"claim"> => ({
  ...claim,
  fields: {
    ...claim.fields,
    ...fields,
    positions: stands.map(([source, stance]) => ({ source, stance, paraphrase: "So it says.", derived_from: [] })),
  },
});

/** The fixture with other claims, and with some more sources read critically. */
const withClaims = (claims: readonly DossierRecord<"claim">[], curated: readonly string[] = [gazette]) => {
  const find = ((kind, id) => {
    const record = dossier.find(kind, id);
    return record && kind === "source"
      ? { ...record, fields: { ...record.fields, curated: curated.includes(id) } }
      : record;
  }) as typeof dossier.find;
  const get = ((kind, id) => find(kind, id)!) as typeof dossier.get;
  const all = ((kind) => (kind === "claim" ? claims : dossier.all(kind))) as typeof dossier.all;
  return { ...dossier, find, get, all };
};

const oppositionOf = (stands: Stands, curated?: string[], claim = quay) =>
  contradictionOf(withClaims([], curated), withPositions(claim, stands))?.opposition;

describe("groupByVoice(dossier, voices)", () => {
  test("keeps the order, and puts a source with the first of its voice", () => {
    const voices = [logBook, gazette, nextLogBook].map((source) => ({ source }));
    expect(groupByVoice(dossier, voices)).toEqual([
      [{ source: logBook }, { source: nextLogBook }],
      [{ source: gazette }],
    ]);
  });

  test("a source speaks for itself beside those of another origin alone", () => {
    expect(isApart(dossier, { source: gazette }, [{ source: logBook }])).toBe(true);
    expect(isApart(dossier, { source: nextLogBook }, [{ source: gazette }, { source: logBook }])).toBe(false);
    expect(isApart(dossier, { source: gazette }, [])).toBe(true);
  });
});

describe("contradictionOf(dossier, claim)", () => {
  test.each<[string, Stands, string[] | undefined, string | undefined]>([
    [
      "nobody disputes it",
      [
        [gazette, "states"],
        [logBook, "supports"],
      ],
      undefined,
      undefined,
    ],
    [
      "another voice disputes it",
      [
        [gazette, "states"],
        [logBook, "disputes"],
      ],
      undefined,
      "sources",
    ],
    [
      "its own source disputes it",
      [
        [gazette, "states"],
        [gazette, "disputes"],
      ],
      undefined,
      "itself",
    ],
    [
      "the same publisher disputes it",
      [
        [logBook, "states"],
        [nextLogBook, "disputes"],
      ],
      undefined,
      "itself",
    ],
    [
      "a copy of the source disputes it",
      [
        [logBook, "states"],
        [notice, "disputes"],
      ],
      undefined,
      "itself",
    ],
    [
      "another article disputes it",
      [
        [gazette, "states"],
        [logBook, "disputes"],
      ],
      [gazette, logBook],
      "articles",
    ],
    [
      "two articles agree on it",
      [
        [gazette, "states"],
        [logBook, "supports"],
      ],
      [gazette, logBook],
      undefined,
    ],
  ])("%s", (_, stands, curated, opposition) => {
    expect(oppositionOf(stands, curated)).toBe(opposition);
  });

  test("editions that answer differently contradict a claim that nobody disputes, and stand on either side", () => {
    const [first] = forecast.fields.resolution!.data;
    const answering = (...answers: number[]) =>
      contradictionOf(dossier, {
        ...forecast,
        fields: {
          ...forecast.fields,
          resolution: {
            ...forecast.fields.resolution!,
            data: answers.map((answer, index) => ({ ...first!, edition: `edition-${index}`, answer })),
          },
        },
      });
    expect(answering(1, 1)).toBeUndefined();
    const found = answering(3, 1)!;
    expect(found.opposition).toBe("editions");
    expect(found.stands.answers.map(({ answer }) => answer)).toEqual([3]);
    expect(found.against.answers.map(({ answer }) => answer)).toEqual([1]);
    expect(found.against.voices).toEqual([]);
  });

  test("each side has its voices, with the place of each of their positions", () => {
    const stands: Stands = [
      [gazette, "states"],
      [logBook, "disputes"],
      [nextLogBook, "disputes"],
    ];
    const { stands: bearing, against } = contradictionOf(dossier, withPositions(quay, stands))!;
    expect(bearing.voices.map((voice) => voice.map(({ source }) => source))).toEqual([[gazette]]);
    expect(against.voices.map((voice) => voice.map(({ source }) => source))).toEqual([[logBook, nextLogBook]]);
  });
});

test("contradictionsOf(dossier) has the claims in use, those that most voices are against first", () => {
  const one = withPositions(quay, [
    [gazette, "states"],
    [logBook, "disputes"],
  ]);
  const two = withPositions(quay, [
    [gazette, "disputes"],
    [logBook, "disputes"],
    [gazette, "states"],
  ]);
  const given = withClaims([
    one,
    { ...one, fields: { ...one.fields, deprecated: "Misread." } },
    { ...one, fields: { ...one.fields, superseded_by: { claim: "another", reason: "Twice." } } },
    two,
  ]);
  expect(contradictionsOf(given).map(({ claim }) => claim)).toEqual([two, one]);
});

describe("othersOn(dossier, claim) and echoOf(dossier, claim)", () => {
  test.each<[string, Stands, number, number, string]>([
    ["nobody else speaks", [[gazette, "states"]], 0, 0, "alone"],
    [
      "its own voice again is nobody else",
      [
        [logBook, "states"],
        [nextLogBook, "supports"],
      ],
      0,
      0,
      "alone",
    ],
    [
      "others bear it out, one voice in two works",
      [
        [gazette, "states"],
        [logBook, "supports"],
        [nextLogBook, "supports"],
      ],
      1,
      0,
      "borne-out",
    ],
    [
      "others dispute it",
      [
        [gazette, "states"],
        [notice, "disputes"],
      ],
      0,
      1,
      "disputed",
    ],
  ])("%s", (_, stands, bearing, disputing, echo) => {
    const claim = withPositions(quay, stands);
    expect(othersOn(dossier, claim)).toEqual({ bearing, disputing });
    expect(echoOf(dossier, claim)).toBe(echo);
  });

  test("beside a source that is named, its own voice counts for nothing, whether it bears the claim out or not", () => {
    const claim = withPositions(quay, [
      [gazette, "states"],
      [logBook, "supports"],
      [nextLogBook, "disputes"],
    ]);
    expect(othersOn(dossier, claim, gazette)).toEqual({ bearing: 1, disputing: 1 });
    expect(othersOn(dossier, claim, logBook)).toEqual({ bearing: 1, disputing: 0 });
    // A source that is evidence alone has no position, and yet a voice.
    const rest = withPositions(quay, [
      [gazette, "states"],
      [logBook, "supports"],
    ]);
    expect(othersOn(dossier, rest, nextLogBook)).toEqual({ bearing: 1, disputing: 0 });
  });

  test("one bears it out, another disputes it", () => {
    const apart = { ...dossier.get("source", notice) };
    const other = { ...apart, fields: { ...apart.fields, derived_from: [] } };
    const find = ((kind, id) => (id === notice ? other : dossier.find(kind, id))) as typeof dossier.find;
    const claim = withPositions(quay, [
      [gazette, "states"],
      [notice, "supports"],
      [logBook, "disputes"],
    ]);
    expect(echoOf({ ...dossier, find }, claim)).toBe("both");
  });
});

test("sharedClaims(dossier, articles) are those to which several of them speak", () => {
  const own = withPositions(quay, [[gazette, "states"]]);
  const shared = withPositions(quay, [
    [gazette, "states"],
    [logBook, "supports"],
  ]);
  const given = withClaims([own, shared]);
  const sources = [gazette, logBook].map((id) => dossier.get("source", id));
  expect(sharedClaims(given, sources)).toEqual([shared]);
  expect(sharedClaims(given, curatedSources(dossier))).toEqual([]);
});
