import { lostCharacters } from "../charts/parts/fonts.ts";
import { textsInPicture } from "../charts/files/picture/texts.ts";
import { datasetsOf, openChart } from "../charts/open-chart.ts";
import type { ReadDossier, ReadFile, ReadRecord } from "../reader/reading.ts";
import { editionsOf } from "../schema/chart.ts";
import type { Problem } from "../schema/problem.ts";

/**
 * The words of the charts' pictures can be set in their fonts. What stands in
 * several pictures, such as the title of the dossier, is told once.
 *
 * @param charts those that can be drawn
 */
export function checkPictureLetters(dossier: ReadDossier, charts: readonly ReadRecord<"chart">[]): Problem[] {
  // Most charts have no such letter at hand, and their pictures need not be set to see it.
  const mayLack = suspects(dossier);
  const told = new Set<string>();
  return charts.filter(mayLack).flatMap((chart) =>
    [...lostIn(dossier, chart)].flatMap((character): Problem[] => {
      const place = placeOfCharacter(dossier, chart, character);
      const key = JSON.stringify([place, character]);
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          ...place,
          kind: "invalid",
          found: `character: ${character}`,
          hint: "pictures have letters of Latin, Greek, Cyrillic, Arabic and Hebrew; write it in one of these",
        },
      ];
    }),
  );
}

/** Whether a chart could take characters that no font has from its spec, from what it reads, or from a record that it names. */
function suspects({ records, settings, vocabulary, tables }: ReadDossier): (chart: ReadRecord<"chart">) => boolean {
  const isLacking = ({ document }: ReadFile) => lacks(textsOf(document.value));
  // Cells name actors, sources and words, and a dataset its own.
  const isNamed = ({ kind }: ReadRecord) => kind === "actor" || kind === "source";
  if ([settings, vocabulary, ...records.filter(isNamed)].some(isLacking)) return () => true;
  const lacking = new Set(
    records
      .filter((record) => record.kind === "dataset")
      .filter((dataset) => isLacking(dataset) || lacks([...(tables.get(dataset.id)?.values() ?? [])].map(textOf)))
      .map(({ id }) => id),
  );
  return (chart) => isLacking(chart) || datasetsOf(chart.fields).some((id) => lacking.has(id));
}

const textOf = ({ text }: { text: string }): string => text;

function lacks(texts: readonly string[]): boolean {
  const unusual = new Set(texts.flatMap((text) => text.match(/[^\0-\u017f]/gu) ?? []));
  return lostCharacters([...unusual].join("")).length > 0;
}

/** Characters of the pictures of a chart, one an edition, that no font has. */
function lostIn(dossier: ReadDossier, chart: ReadRecord<"chart">): Set<string> {
  const { fields } = chart;
  const urlOf = (address: string) => `${dossier.settings.fields.site}/${address}`;
  const drawn = [...new Set([fields.edition, ...editionsOf(fields)])].map((id) => openChart(dossier, chart, id));
  const texts = new Set(drawn.flatMap((opened) => [...textsInPicture(dossier, opened, urlOf)]));
  return new Set([...texts].flatMap((text) => lostCharacters(text)));
}

type FilePlace = Pick<Problem, "file" | "line" | "column">;

/** Where a character of a picture was written: in the chart, its dataset, its tables, or what they name. */
function placeOfCharacter(dossier: ReadDossier, chart: ReadRecord<"chart">, character: string): FilePlace {
  const dataset = dossier.find("dataset", chart.fields.dataset);
  const inTable = (): FilePlace | undefined => {
    const own = dossier.tables.get(chart.fields.dataset);
    const tables = [
      ...(own?.values() ?? []),
      ...[...dossier.tables.values()].flatMap((editions) => [...editions.values()]),
    ];
    for (const table of tables)
      for (const [index, row] of table.rows.entries())
        for (const [name, cell] of Object.entries(row))
          if (typeof cell === "string" && cell.includes(character)) {
            const { line, column } = table.placeOf(index, name);
            return { file: table.file, line, column };
          }
    return undefined;
  };
  return (
    inDocument(chart, character) ??
    (dataset && inDocument(dataset, character)) ??
    inTable() ??
    inDocument(dossier.settings, character) ??
    inDocument(dossier.vocabulary, character) ??
    dossier.records.map((record) => inDocument(record, character)).find((place) => place !== undefined) ?? {
      file: chart.file,
      line: 1,
      column: 1,
    }
  );
}

function inDocument({ file, document }: ReadFile, character: string): FilePlace | undefined {
  const path = pathTo(document.value, character);
  return path && { file, ...document.placeOf(path) };
}

/** The path of the first text with a character in a value. */
function pathTo(value: unknown, character: string): PropertyKey[] | undefined {
  if (typeof value === "string") return value.includes(character) ? [] : undefined;
  if (!value || typeof value !== "object") return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const rest = pathTo(inner, character);
    if (rest) return [Array.isArray(value) ? Number(name) : name, ...rest];
  }
  return undefined;
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
}
