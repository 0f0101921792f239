import { rollups, sort, sum } from "d3";
import { isInUse, voiceOf, type voices } from "./claims-of.ts";
import type { Dossier } from "./dossier.ts";
import { groupByVoice } from "./independence.ts";
import type { DossierRecord } from "./record.ts";
import { weightOf, type Weight } from "./reliability.ts";

type Source = DossierRecord<"source">;

/** How many of something there are, by name; the most first. */
type Counts = readonly { readonly value: string; readonly count: number }[];

/** On what sources a text rests, and how evenly. */
export interface SourceBalance {
  /** Those that it cites, in the order of the text. */
  sources: readonly Source[];
  weights: Readonly<Record<Weight, number>>;
  /** Words of the vocabulary. */
  kinds: Counts;
  /** Tags of BCP 47, without script and region. */
  languages: Counts;
  /** How many name their author, are seen to name none, or may name one that is not known. */
  authors: Readonly<Record<"named" | "unsigned" | "unknown", number>>;
  /** Who stands behind the claims that it takes from the places which it cites. */
  speakers: Readonly<Record<(typeof voices)[number], number>>;
  /** Citations in its text: what one of them stands by is a statement. */
  statements: number;
  /** Those by which one voice stands, however many sources it has. */
  alone: number;
  /** The voices that stand alone by a statement, each by the source of it that does so most often, and by how many; the most first. */
  leansOn: readonly { readonly source: Source; readonly count: number }[];
}

/** On what the text of a record rests. */
export function sourceBalance(dossier: Dossier, { cites, citations }: DossierRecord): SourceBalance {
  const sources = cites.map((id) => dossier.get("source", id));
  const claims = claimsAt(dossier, citations.flat());
  const alone = citations.filter((works) => groupByVoice(dossier, works).length === 1);
  const count = <T>(of: readonly T[], is: (one: T) => boolean) => of.filter(is).length;
  const weighing = (weight: Weight) => count(sources, (source) => weightOf(dossier, source) === weight);
  const speaking = (voice: (typeof voices)[number]) => count(claims, (claim) => voiceOf(claim) === voice);
  const signed = count(sources, ({ fields }) => fields.author.length > 0);
  const unsigned = count(sources, ({ fields }) => fields.author.length === 0 && fields.unsigned);
  return {
    sources,
    weights: { strong: weighing("strong"), weak: weighing("weak"), article: weighing("article") },
    kinds: countBy(sources, ({ fields }) => fields.kind),
    languages: countBy(sources, ({ fields }) => new Intl.Locale(fields.language).language),
    authors: { named: signed, unsigned, unknown: sources.length - signed - unsigned },
    speakers: { named: speaking("named"), anonymous: speaking("anonymous"), own: speaking("own") },
    statements: citations.length,
    alone: alone.length,
    leansOn: voicesOf(
      dossier,
      alone.map(([first]) => first!.source),
    ),
  };
}

/** How often each voice is among some sources. */
function voicesOf(dossier: Dossier, ids: readonly string[]): SourceBalance["leansOn"] {
  const often = countBy(ids, (id) => id).map(({ value, count }) => ({ source: value, count }));
  const voices = groupByVoice(dossier, often).map((members) => ({
    source: dossier.get("source", members[0]!.source),
    count: sum(members, ({ count }) => count),
  }));
  return sort(voices, (a, b) => b.count - a.count);
}

/** The claims in use that stand at places of sources which a text cites. */
function claimsAt(dossier: Dossier, places: DossierRecord["citations"][number]): DossierRecord<"claim">[] {
  const placeOf = (source: string, locator: string | undefined) => `${source}, ${locator}`;
  const cited = new Set(places.flatMap(({ source, locator }) => (locator ? [placeOf(source, locator)] : [])));
  return dossier
    .all("claim")
    .filter(
      (claim) => isInUse(claim) && claim.fields.positions.some((at) => cited.has(placeOf(at.source, at.locator))),
    );
}

const countBy = <T>(of: readonly T[], valueOf: (one: T) => string) =>
  sort(
    rollups(of, ({ length }) => length, valueOf).map(([value, count]) => ({ value, count })),
    (a, b) => b.count - a.count,
  );
