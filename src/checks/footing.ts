import { dirname, join } from "node:path";
import { t } from "../i18n/t.ts";
import { footingOf, footingOfClaim, shortfallsOf, type Footing, type Shortfall } from "../model/footing.ts";
import type { ReadDossier } from "../reader/reading.ts";
import type { VocabularyList } from "../schema/fields.ts";
import type { Found, Problem } from "../schema/problem.ts";
import type { Rule } from "../schema/requirement.ts";
import { checkMention } from "./ids.ts";

/** The word by which a claim, an event or a row says how far it holds is borne out by what it rests on. */
export const checkFooting = (dossier: ReadDossier): Problem[] => [
  ...dossier.all("claim").flatMap(({ fields, file, document }): Problem[] => {
    const bears: Bears = {
      footing: footingOfClaim(dossier, fields),
      kind: fields.kind,
      outcome: fields.resolution?.outcome,
    };
    return judge(dossier, "claim_statuses", fields.status, bears).map((found) => ({
      file,
      ...document.placeOf(["status"]),
      ...found,
    }));
  }),
  ...dossier.all("event").flatMap(({ fields, file, document }): Problem[] => {
    const footing = footingOf(
      dossier,
      fields.sources.map((source) => ({ source })),
    );
    return judge(dossier, "certainties", fields.certainty, { footing }).map((found) => ({
      file,
      ...document.placeOf(["certainty"]),
      ...found,
    }));
  }),
  ...checkRows(dossier),
];

/** What a word is held to. */
interface Bears {
  footing: Footing;
  kind?: string | undefined;
  outcome?: string | undefined;
}

/** The sources of a row are those that its cells name. */
function checkRows(dossier: ReadDossier): Problem[] {
  return dossier.all("dataset").flatMap((dataset) => {
    const { fields, editions } = dataset.fields;
    const named = (type: string) => fields.filter((field) => field.type === type).map(({ name }) => name);
    const sources = named("source");
    return editions.flatMap(({ id }) => {
      const table = dossier.tables.get(dataset.id)?.get(id);
      const file = join(dirname(dataset.file), "editions", `${id}.csv`);
      return named("certainty").flatMap((name) =>
        (table?.rows ?? []).flatMap((row, index): Problem[] => {
          const word = row[name];
          if (typeof word !== "string") return [];
          const place = table!.placeOf(index, name);
          const unknown = checkMention(dossier, { value: word, vocabulary: "certainties" }, file, place);
          if (unknown.length > 0) return unknown;
          const voices = sources.flatMap((field) => {
            const source = row[field];
            return typeof source === "string" ? [{ source }] : [];
          });
          return judge(dossier, "certainties", word, { footing: footingOf(dossier, voices) }).map((found) => ({
            file,
            ...place,
            ...found,
          }));
        }),
      );
    });
  });
}

type Judged = Extract<VocabularyList, "claim_statuses" | "certainties">;

/** What of its rule a word breaks; a word that the vocabulary lacks is reported elsewhere. */
function judge(dossier: ReadDossier, list: Judged, word: string, bears: Bears): Found[] {
  const words: Readonly<Record<string, { requires?: Partial<Rule> | undefined }>> = dossier.vocabulary.fields[list];
  const broken = breaches(words[word]?.requires, bears);
  if (broken.length === 0) return [];
  const fitting = Object.keys(words).filter((other) => breaches(words[other]!.requires, bears).length === 0);
  const remedy =
    fitting.length > 0 ? `or write a word whose rule is kept: ${fitting.join(", ")}` : "no other word fits it as it is";
  return [
    {
      kind: "contradicted",
      found: `${list === "claim_statuses" ? "status" : "certainty"}: ${word}`,
      hint: `its rule asks for ${broken.join(", and ")}; ${remedy}`,
    },
  ];
}

/** Each breach of a rule, as what it asks for. */
function breaches(rule: Partial<Rule> | undefined, { footing, kind, outcome }: Bears): string[] {
  if (!rule) return [];
  return [
    ...(rule.kinds && !rule.kinds.some((one) => one === kind) ? [`a ${rule.kinds.join(" or ")}, not a ${kind}`] : []),
    ...(rule.outcomes && !rule.outcomes.some((one) => one === outcome)
      ? [`the outcome ${rule.outcomes.join(" or ")}, not ${outcome ?? "none"}`]
      : []),
    ...shortfallsOf(rule, footing).map(tell),
  ];
}

const tell = ({ measure, bound, limit, is }: Shortfall): string =>
  `${t(limit === 0 ? "rule.none" : `rule.${bound}`, { count: limit, counted: t(`rule.${measure}`, { count: limit }) })}, not ${is}`;
