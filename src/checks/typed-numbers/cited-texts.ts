import { CITED } from "../../prose/passages.ts";
import type { ReadDossier, ReadFile, ReadRecord } from "../../reader/reading.ts";
import { kinds } from "../../schema/kinds.ts";
import type { Place } from "../../schema/place.ts";
import { textsIn } from "../../schema/walk.ts";
import { isKind } from "../../model/dossier.ts";

/** A sentence of a record, and what it is from. */
export interface CitedSentence {
  file: string;
  text: string;
  /** Ids of the sources that stand for it. */
  sources: readonly string[];
  /** Whether a component can stand in it. */
  isProse: boolean;
  /** Of a field that sums up what the body cites: the text of the body, where a figure has its own citation. */
  body?: string | undefined;
  /** Where a part of it stands in the file. */
  placeOf(at: number, part: string): Place;
}

/**
 * The sentences with a digit, of all bodies and fields that readers see, with their sources:
 *
 * - of a sentence in a body, those that it cites, or that the next citation of its
 *   paragraph names, or, where none follows, those in the front matter;
 * - of a field, those in the front matter, or, where the kind of record has none
 *   there, those that its body cites; of a position, its own; of what became of a
 *   claim, those that show it; of a chart or a dataset, those of the editions too.
 *
 * What corrections tell was wrong on purpose.
 */
export function citedSentences(dossier: ReadDossier): CitedSentence[] {
  const segmenter = new Intl.Segmenter(dossier.settings.fields.language, { granularity: "sentence" });
  const split = (text: string) =>
    [...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, from: index }));
  return [
    ...dossier.records.flatMap((record) => [
      ...inFields(dossier, record, split),
      ...inBody(record, sourcesAt(dossier, record, []), split),
    ]),
    ...(dossier.about ? inBody(dossier.about, [], split) : []),
  ].filter(({ text }) => DIGIT.test(text));
}

const DIGIT = /\d/;

type Split = (text: string) => { text: string; from: number }[];

const inFields = (dossier: ReadDossier, record: ReadRecord, split: Split): CitedSentence[] => {
  const { file, kind, document } = record;
  const body = hasOwnSources(record) ? undefined : record.prose.passages.map(({ text }) => text).join("\n");
  return textsIn(kinds[kind].schema, document.value)
    .filter(({ path, text }) => path[0] !== "corrections" && DIGIT.test(text))
    .flatMap(({ path, text }) =>
      split(text).map((sentence) => ({
        file,
        text: sentence.text,
        sources: sourcesAt(dossier, record, path),
        isProse: false,
        body,
        placeOf: () => document.placeOf(path),
      })),
    );
};

/** @param otherwise the sources of what cites none */
const inBody = ({ file, prose }: ReadFile, otherwise: readonly string[], split: Split): CitedSentence[] =>
  prose.passages.flatMap(({ text, cited, placeOf }) => {
    let next = 0;
    if (!DIGIT.test(text)) return [];
    return split(text).map((sentence) => {
      const own = sentence.text.split(CITED).length - 1;
      const here = cited.slice(next, next + Math.max(own, 1)).flat();
      next += own;
      return {
        file,
        text: sentence.text,
        sources: here.length > 0 ? here : otherwise,
        isProse: true,
        placeOf: (at: number, part: string) => placeOf(sentence.from + at, part),
      };
    });
  });

/** The sources that stand for a field; for a path of none, those of the record as a whole. */
function sourcesAt(
  dossier: ReadDossier,
  record: ReadRecord,
  [field, index]: readonly (string | number)[],
): readonly string[] {
  if (isKind(record, "source")) return [record.id];
  if (isKind(record, "claim")) {
    const { positions, resolution } = record.fields;
    if (field === "positions" && typeof index === "number") return [positions[index]!.source];
    if (field === "resolution" && resolution)
      return [...resolution.evidence, ...sourcesOfData(dossier, resolution.data)];
    return [...positions.map(({ source }) => source), ...(resolution?.evidence ?? [])];
  }
  if (isKind(record, "dataset")) {
    const { editions } = record.fields;
    const own = field === "editions" && typeof index === "number" ? [editions[index]!] : editions;
    return own.map(({ source }) => source);
  }
  if (isKind(record, "chart")) {
    const { dataset, sources } = record.fields;
    const editions = dossier.find("dataset", dataset)?.fields.editions ?? [];
    return [...sources, ...editions.map(({ source }) => source)];
  }
  if (isKind(record, "event") || isKind(record, "actor") || isKind(record, "term")) return record.fields.sources;
  return record.cites;
}

/** Whether a kind of record names its sources in its front matter. */
const hasOwnSources = (record: ReadRecord): boolean => !isKind(record, "explainer") && !isKind(record, "change");

const sourcesOfData = (dossier: ReadDossier, data: readonly { dataset: string; edition: string }[]): string[] =>
  data.flatMap(({ dataset, edition }) =>
    (dossier.find("dataset", dataset)?.fields.editions ?? [])
      .filter(({ id }) => id === edition)
      .map(({ source }) => source),
  );
