import { dirname, join } from "node:path";
import { boundInWords } from "../i18n/rule-words.ts";
import { footingOf, footingOfClaim, shortfallsOf, type Footing, type Shortfall } from "../model/footing.ts";
import type { ReadDossier } from "../reader/reading.ts";
import type { ClaimKind, Outcome } from "../schema/claim.ts";
import type { VocabularyList } from "../schema/fields.ts";
import type { Place } from "../schema/place.ts";
import type { Problem } from "../schema/problem.ts";
import type { Rule } from "../schema/requirement.ts";
import { checkMention } from "./ids.ts";

/** A word by which something says how far it holds, where it stands, and what it is held to. */
interface Borne {
  list: Extract<VocabularyList, "claim_statuses" | "certainties">;
  word: string;
  file: string;
  place: Place;
  /** Ids of all sources that it rests on. */
  sources: readonly string[];
  footing: Footing;
  /** Of a claim: what it is, and what became of it. */
  claim?: { kind: ClaimKind; outcome: Outcome | undefined };
}

/** The word by which a claim, an event or a row says how far it holds is borne out by its sources. */
export const checkFooting = (dossier: ReadDossier): Problem[] =>
  [...inClaims(dossier), ...inEvents(dossier), ...inRows(dossier)].flatMap((borne) => {
    const { list, word, file, place } = borne;
    const unknown = checkMention(dossier, { value: word, vocabulary: list }, file, place);
    // In records `checkIds` reports it, and cells are reported with their columns.
    if (unknown.length > 0) return file.endsWith(".csv") ? unknown : [];
    // Of a source that could not be read, which is reported itself, nothing can be concluded.
    if (!borne.sources.every((id) => dossier.find("source", id))) return [];
    return judge(dossier, borne);
  });

const inClaims = (dossier: ReadDossier): Borne[] =>
  dossier.all("claim").map(({ fields, file, document }) => ({
    list: "claim_statuses",
    word: fields.status,
    file,
    place: document.placeOf(["status"]),
    sources: fields.positions.map(({ source }) => source),
    footing: footingOfClaim(dossier, fields),
    claim: { kind: fields.kind, outcome: fields.resolution?.outcome },
  }));

const inEvents = (dossier: ReadDossier): Borne[] =>
  dossier.all("event").map(({ fields: { certainty, sources }, file, document }) => ({
    list: "certainties",
    word: certainty,
    file,
    place: document.placeOf(["certainty"]),
    sources,
    footing: footingOf(
      dossier,
      sources.map((source) => ({ source })),
    ),
  }));

/** A row rests on the sources that its cells name. */
const inRows = (dossier: ReadDossier): Borne[] =>
  dossier.all("dataset").flatMap((dataset) => {
    const { fields, editions } = dataset.fields;
    const named = (type: string) => fields.filter((field) => field.type === type).map(({ name }) => name);
    return editions.flatMap(({ id }) => {
      const table = dossier.tables.get(dataset.id)?.get(id);
      const file = join(dirname(dataset.file), "editions", `${id}.csv`);
      return named("certainty").flatMap((name) =>
        (table?.rows ?? []).flatMap((row, index): Borne[] => {
          const word = row[name];
          if (typeof word !== "string") return [];
          const sources = named("source")
            .flatMap((field) => row[field] ?? [])
            .map(String);
          const footing = footingOf(
            dossier,
            sources.map((source) => ({ source })),
          );
          return [{ list: "certainties", word, file, place: table!.placeOf(index, name), sources, footing }];
        }),
      );
    });
  });

/** What a word breaks of its rule, and which words would break none of theirs. */
function judge(dossier: ReadDossier, borne: Borne): Problem[] {
  const { list, word, file, place } = borne;
  const words: Readonly<Record<string, { requires?: Partial<Rule> | undefined }>> = dossier.vocabulary.fields[list];
  const broken = breaches(words[word]!.requires, borne);
  if (broken.length === 0) return [];
  const fitting = Object.keys(words).filter((other) => breaches(words[other]!.requires, borne).length === 0);
  const remedy =
    fitting.length > 0 ? `or write a word whose rule is kept: ${fitting.join(", ")}` : "no other word fits it as it is";
  return [
    {
      file,
      ...place,
      kind: "contradicted",
      found: `${list === "claim_statuses" ? "status" : "certainty"}: ${word}`,
      hint: `its rule asks for ${broken.join(", and ")}; ${remedy}`,
    },
  ];
}

/** Each breach of a rule, as what it asks for. An outcome that is missing is reported as that. */
function breaches(rule: Partial<Rule> | undefined, { footing, claim }: Borne): string[] {
  if (!rule) return [];
  const told: string[] = [];
  if (claim && rule.kinds && !rule.kinds.includes(claim.kind))
    told.push(`a ${rule.kinds.join(" or ")}, not a ${claim.kind}`);
  if (claim?.outcome && rule.outcomes && !rule.outcomes.includes(claim.outcome))
    told.push(`the outcome ${rule.outcomes.join(" or ")}, not ${claim.outcome}`);
  return [...told, ...shortfallsOf(rule, footing).map(tell)];
}

const tell = ({ measure, bound, limit, is }: Shortfall): string => `${boundInWords(measure, bound, limit)}, not ${is}`;
