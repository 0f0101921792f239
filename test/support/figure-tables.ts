import { countryCodes } from "../../src/charts/atlas/countries.ts";

/** The ways in which a chart may go wrong. */
export const caseNames = [
  "missing-values",
  "estimates",
  "negative-values",
  "one-point",
  "no-point",
  "many-series",
  "long-names",
  "right-to-left",
  "on-threshold",
  "any-size",
  "any-key",
] as const;

export type CaseName = (typeof caseNames)[number];

type Row = Record<string, string | number | boolean | null>;

/** A dataset of a hard case. */
export interface CaseTable {
  /** An exact table is one of series whose figures have as many decimals as they are given. */
  kind: "series" | "exact" | "dates" | "statements" | "words";
  /** Rows of each edition by its id, oldest first. */
  editions: Record<string, Row[]>;
  /** What its editions are called. */
  titles?: Record<string, string>;
}

const LONG = "the Most Honourable Society for the Upkeep of Lighthouses, Piers and Sundry Landing Places";
const HEBREW = "מהדורת שנת";
const ARABIC = "طبعة عام";

// Countries, since a map draws nothing else; what is said of them is invented.
const places = { EST: "Aster", LVA: "Birch", LTU: "Clover", FIN: "Dill", SWE: "Elder", NOR: "Fern" };
const longPlaces = Object.fromEntries(
  Object.entries(places).map(([code, name]) => [code, `${name}, seat of ${LONG} (${code})`]),
);
// A word without a place to break it.
longPlaces.LVA = "Birchenthwaitesandholmesbyuponthewaterlandingplacekeepersassociation";
const rightToLeftPlaces = {
  EGY: "محطة القطار في الشمال الشرقي",
  ISR: "תחנת הרכבת המרכזית של הצפון",
  JOR: "الميناء",
  LBN: "נמל",
  SAU: "المدينة القديمة (2)",
  TUR: "העיר ABC ליד הים",
};

const years = Array.from({ length: 10 }, (_, index) => 2014 + index);
// Something that rises and falls and is the same every time.
const wave = (rank: number, year: number): number => ((rank * 7 + year * 5) % 11) - 5;
const round = (value: number): number => Math.round(value * 10) / 10;

interface Point {
  share: number | null;
  estimate?: boolean;
}

/** Both editions of a table of series; the earlier ends a year before and differs by a little. */
function ofSeries(
  names: Record<string, string>,
  toPoint: (rank: number, year: number) => Point,
  { over = years, titles = {} }: { over?: readonly number[]; titles?: CaseTable["titles"] } = {},
): CaseTable {
  const rowsOf = (shift: number, times: readonly number[]) =>
    Object.entries(names).flatMap(([code, name], rank) =>
      times.map((year): Row => {
        const { share, estimate = false } = toPoint(rank, year);
        return { code, name, year, share: share === null ? null : round(share + shift), estimate };
      }),
    );
  return {
    kind: "series",
    editions: { "2023": rowsOf(1.5, over.length > 2 ? over.slice(0, -1) : over), "2024": rowsOf(0, over) },
    titles,
  };
}

const plain = (rank: number, year: number): number => 45 + 6 * rank + wave(rank, year);
const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`s${String(index + 1).padStart(3, "0")}`, `Place ${index + 1}`]),
);
const spread = (rank: number, year: number): Point => ({ share: 12 + ((rank * 37) % 88) + wave(rank, year) / 4 });
const countries = Object.fromEntries([...countryCodes].sort().map((code) => [code, `Place ${code}`]));

/** Figures that are read wrongly where they are read from print: thousands, below zero, tiny, zero and none. */
const sizes: Record<string, [string, ...(number | null)[]]> = {
  EST: ["Aster", 12345.6, 61, 13],
  LVA: ["Birch", -12345.6, -2, 12],
  LTU: ["Clover", 0.000000001, 59.5, 12345.6],
  FIN: ["Dill", null, 1234.5, -12345.6],
  SWE: ["Elder", 13, null, 0],
  NOR: ["Fern", 0, 60, null],
};

/** Keys that are data, and neither paths nor selectors nor names of anything. */
const keys: Record<string, [string, ...(number | null)[]]> = {
  "r3,north": ["Korea, Republic of", 4, 3, 2, 1],
  'a"b<i>': ['So "called" <i>', 1, 2, null, 4],
  ["constructor" as string]: ["A builder", 2, 2.5, 3, 3.5],
  ["__proto__"]: ["A first one", 3, 1, 1, 2],
  "a b%2C#": ["With a blank", 5, 5, 5, 5],
  ["k".repeat(300)]: ["A long one", 6, 6, 6, 6],
};

/** A table of figures as they are given, one a time. */
function ofExact(names: Record<string, [string, ...(number | null)[]]>, times: readonly number[]): CaseTable {
  const rows = Object.entries(names).flatMap(([code, [name, ...figures]]) =>
    times.map((year, index): Row => ({ code, name, year, share: figures[index]!, estimate: false })),
  );
  return { kind: "exact", editions: { "2024": rows } };
}

/** Rows with a date each. */
const ofDates = (rows: Row[]): CaseTable => ({ kind: "dates", editions: { "2024": rows } });
const dated = (code: string, name: string, opened: string, { certain = true, remark = "" } = {}): Row => ({
  code,
  name,
  opened,
  certain,
  remark,
});
const dayOf = (index: number): string => new Date(Date.UTC(2004, 0, 1 + 23 * index)).toISOString().slice(0, 10);

/** What others said of 2023. */
const ofStatements = (labels: readonly string[]): CaseTable => ({
  kind: "statements",
  editions: {
    "2024": labels.map((label, index) => ({
      code: `s${index + 1}`,
      year: 2023,
      low: 2 + index,
      high: index % 2 === 0 ? 4 + index : 2 + index,
      kind: ["forecast", "estimate", "count"][index % 3]!,
      label,
      published: `2023-0${index + 1}-15`,
      source: "log-book",
    })),
  },
});

/** Countries with a word each, one after another of the six. */
const ofWords = (names: Record<string, string>, order = ["a", "b", "c", "d", "e", "f"]): CaseTable => ({
  kind: "words",
  editions: {
    "2024": Object.entries(names).map(([code, name], index) => ({
      code,
      name,
      word: order[index % order.length]!,
      remark: index === 0 ? "With a remark." : "",
    })),
  },
});

/** The tables that the charts of hard cases draw, by id; nothing in them is left to chance. */
export const caseTables: ReadonlyMap<string, CaseTable> = new Map<string, CaseTable>([
  [
    "missing-values",
    // A series without any figure, a year without any, and gaps in all the others.
    ofSeries(places, (rank, year) => ({
      share: rank === 5 || year === 2018 || (rank + year) % 4 === 0 ? null : plain(rank, year),
    })),
  ],
  // A series of nothing but estimates, and years of nothing else.
  ["estimates", ofSeries(places, (rank, year) => ({ share: plain(rank, year), estimate: rank === 2 || year > 2021 }))],
  ["negative-values", ofSeries(places, (rank, year) => ({ share: 12 * (rank - 3) + 2 * wave(rank, year) }))],
  ["one-point", ofSeries({ EST: "Aster" }, () => ({ share: 61.4 }), { over: [2023] })],
  [
    "one-figure",
    ofSeries({ EST: "Aster" }, (_, year) => ({ share: year === 2023 ? 61.4 : null }), { over: [2022, 2023] }),
  ],
  ["no-point", ofSeries({ EST: "Aster", LVA: "Birch" }, () => ({ share: null }), { over: [2021, 2022, 2023] })],
  ["many-series", ofSeries(many, spread)],
  ["every-country", ofSeries(countries, spread, { over: [2022, 2023] })],
  [
    "long-names",
    ofSeries(longPlaces, (rank, year) => ({ share: plain(rank, year) }), {
      titles: {
        "2023": `First edition of the register of ${LONG}`,
        "2024": `Second edition of the register of ${LONG}`,
      },
    }),
  ],
  [
    "right-to-left",
    ofSeries(rightToLeftPlaces, (rank, year) => ({ share: plain(rank, year), estimate: year === 2023 }), {
      titles: { "2023": `${HEBREW} 2023`, "2024": `${ARABIC} 2024` },
    }),
  ],
  [
    "on-threshold",
    // On the line, on it once rounded, and a tenth below and above it.
    ofSeries(places, (rank) => ({ share: [60, 60, 59.9, 60.1, 60, 40][rank]! })),
  ],
  ["any-size", ofExact(sizes, [2019, 2020, 2021])],
  ["any-key", ofExact(keys, [-43, 1200, 2000, 2023])],
  [
    "dates-estimates",
    ofDates([
      dated("a", "Aster", "2019-04"),
      dated("b", "Birch", "2019-06-12~", { certain: false, remark: "By hearsay." }),
      dated("c", "Clover", "2020"),
      dated("d", "Dill", "2021-03-01?", { certain: false }),
      dated("e", "Elder", "2021-03-01"),
      dated("f", "Fern", "2022-05-04/2022-11-30", { certain: false }),
    ]),
  ],
  ["dates-one-point", ofDates([dated("a", "Aster", "2019-04-03")])],
  ["dates-no-point", ofDates([])],
  [
    "dates-many-series",
    ofDates(
      Object.entries(many).map(([code, name], index) => dated(code, name, dayOf(index), { certain: index % 5 > 0 })),
    ),
  ],
  [
    "dates-long-names",
    ofDates(Object.values(longPlaces).map((name, index) => dated(`p${index}`, name, dayOf(200 + 13 * index)))),
  ],
  [
    "dates-right-to-left",
    ofDates(Object.values(rightToLeftPlaces).map((name, index) => dated(`p${index}`, name, dayOf(200 + 13 * index)))),
  ],
  ["statements", ofStatements(["A newspaper", "The council", "A register"])],
  ["statements-long-names", ofStatements([`The newspaper of ${LONG}`, longPlaces.LVA, "A register"])],
  ["statements-right-to-left", ofStatements(Object.values(rightToLeftPlaces).slice(0, 3))],
  ["no-statement", ofStatements([])],
  ["words", ofWords(places)],
  ["words-one-point", ofWords({ EST: "Aster" })],
  ["words-every-country", ofWords(countries)],
  ["words-long-names", ofWords(longPlaces)],
  ["words-right-to-left", ofWords(rightToLeftPlaces, ["f", "e", "d", "c", "b", "a"])],
]);
