import { basename, join, relative, resolve } from "node:path";
import type { z } from "zod";
import { createDossier } from "../model/dossier.ts";
import { REDIRECTS } from "../model/redirects.ts";
import { emptyProse } from "../prose/prose.ts";
import { createProseParser } from "../prose/parse.ts";
import type { RecordKind } from "../schema/fields.ts";
import { idHint, isId } from "../schema/id.ts";
import { kinds, recordKinds, type Fields } from "../schema/kinds.ts";
import { pageSchema } from "../schema/page.ts";
import type { Problem } from "../schema/problem.ts";
import { redirectsSchema } from "../schema/redirects.ts";
import { settingsSchema } from "../schema/settings.ts";
import { typesetFields } from "../schema/typeset-fields.ts";
import { vocabularySchema } from "../schema/vocabulary.ts";
import { ADDRESSES, parseAddresses, type AddressList } from "./addresses.ts";
import type { ReadTable } from "./csv-table.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { entryFault } from "./entry-fault.ts";
import { followNewest } from "./follow-newest.ts";
import { filesOf, isFile, isFolder, unknownEntries } from "./list-files.ts";
import { readEditions } from "./read-editions.ts";
import { readPictures } from "./read-pictures.ts";
import { readText } from "./read-text.ts";
import type { DossierFile, Draft, ReadFile, Reading, ReadRecord } from "./reading.ts";
import { referencesInCells, referencesOf } from "./references.ts";
import { schemaProblems } from "./schema-problems.ts";
import { parseUncited, UNCITED, type UncitedList } from "./uncited-list.ts";
import { readYaml } from "./yaml-document.ts";

/**
 * Reads all files of a dossier.
 *
 * @param root the content folder, which is no link
 * @param cwd the folder from which paths in problems are told
 */
export function readDossier(root: string, { cwd = process.cwd() }: { cwd?: string } = {}): Reading {
  const problems: Problem[] = [];
  // One by one: some are more than a call takes arguments.
  const report = (found: readonly Problem[]) => found.forEach((problem) => problems.push(problem));
  const name = (path: string) => relative(cwd, path) || path;
  const whole = (path: string) => ({ file: name(path), line: 1, column: 1 });

  if (!isFolder(root))
    return {
      problems: [
        {
          ...whole(root),
          kind: "missing",
          found: "folder: the dossier",
          hint: "set DOSSIER to the folder that holds dossier.yaml",
        },
      ],
    };

  const drafts: Draft[] = [];
  const parseProse = createProseParser({ root, base: "/" });
  // What the dossier is written in; its own settings, which say so, are read first.
  let language = "en";
  const readOne = <S extends z.ZodType>(path: string, schema: S): DossierFile<z.output<S>> | undefined => {
    const file = name(path);
    if (!isFile(path)) {
      // What else lies there is told with the other entries of its folder.
      if (entryFault(path)) return undefined;
      problems.push({ ...whole(path), kind: "missing", found: `file: ${basename(path)}`, hint: `add ${file}` });
      return undefined;
    }
    const text = readText(path, file, problems);
    if (text === undefined) return undefined;
    const parts = /\.mdx?$/.test(path) ? splitFrontMatter(text) : { yaml: text, firstLine: 1, body: "" };
    if (!parts) {
      problems.push({
        ...whole(path),
        kind: "missing",
        found: "front matter",
        hint: "start the file with a line of three hyphens, the fields, and another such line",
      });
      return undefined;
    }
    const { document, problems: yamlProblems, respelt } = readYaml(parts.yaml, file, parts.firstLine);
    report(yamlProblems);
    const { body } = parts;
    const parsed = body.trim() ? parseProse({ text: body, path, file }) : { prose: emptyProse(), problems: [] };
    report(parsed.problems);
    if (document.value === undefined && yamlProblems.length > 0) return undefined;
    const read = { file, path: resolve(path), text, document, prose: parsed.prose, body };
    const result = schema.safeParse(document.value ?? {});
    const faults = result.success ? [] : schemaProblems(schema, document, file, result.error.issues);
    // What is wrong with a key or a value is told once.
    report(without(respelt, faults));
    report(without(faults, yamlProblems));
    if (result.success) {
      if (schema === (settingsSchema as z.ZodType)) ({ language } = result.data as z.output<typeof settingsSchema>);
      return { ...read, fields: typesetFields(schema, result.data, language) };
    }
    drafts.push({ ...read, schema });
    return undefined;
  };

  const readAddresses = (path: string): AddressList => {
    const text = isFile(path) ? readText(path, name(path), problems) : undefined;
    const { list, problems: found } = parseAddresses(text ?? "", name(path));
    report(found);
    return list;
  };

  const readUncited = (path: string): UncitedList => {
    const text = isFile(path) ? readText(path, name(path), problems) : undefined;
    if (text === undefined) return { file: name(path) };
    const { counts, problems: found } = parseUncited(text, name(path));
    report(found);
    return { file: name(path), counts };
  };

  const records: ReadRecord[] = [];
  const ids = new Map<RecordKind, Map<string, string>>(recordKinds.map((kind) => [kind, new Map<string, string>()]));
  const tables = new Map<string, Map<string, ReadTable>>();

  const readRecord = (kind: RecordKind, path: string, id: string): ReadRecord | undefined => {
    const { folder, schema, address } = kinds[kind];
    const read = readOne(path, schema as z.ZodType<Fields<RecordKind>>);
    if (!read) return undefined;
    const { document, prose } = read;
    const references = referencesOf(schema, { value: document.value, prose, path: read.path }, root);
    const record = { ...read, kind, id, title: read.fields.title, address: `${address}/${id}/`, ...references };
    if (kind !== "dataset") return record;
    const dataset = record as ReadRecord<"dataset">;
    const editions = readEditions(join(root, folder, id), dataset, name, problems);
    tables.set(id, editions);
    return { ...record, names: [...references.names, ...referencesInCells(dataset.fields, [...editions.values()])] };
  };

  const settings = readOne(join(root, "dossier.yaml"), settingsSchema);
  const vocabulary = readOne(join(root, "vocabulary.yaml"), vocabularySchema);
  const about = readOne(join(root, "about.mdx"), pageSchema);
  const addresses = readAddresses(join(root, ADDRESSES));
  const uncited = readUncited(join(root, UNCITED));
  const redirectsFile = { file: name(join(root, REDIRECTS)), path: resolve(root, REDIRECTS) };
  const redirects = isFile(redirectsFile.path) ? readOne(redirectsFile.path, redirectsSchema) : undefined;
  report(unknownEntries(root, name));

  for (const kind of recordKinds)
    for (const { path, id } of filesOf(root, kind, name, problems)) {
      const known = ids.get(kind)!;
      const before = known.get(id);
      if (!isId(id))
        problems.push({
          ...whole(path),
          kind: "invalid",
          found: `id: ${id}`,
          hint: `name the ${kind === "dataset" ? "folder" : "file"} by its id: ${idHint(id)}`,
        });
      else if (before)
        problems.push({
          ...whole(path),
          kind: "duplicate",
          found: `${kind}: ${id}`,
          hint: `${before} has the same id; rename one of the two`,
        });
      else {
        known.set(id, name(path));
        const record = readRecord(kind, path, id);
        if (record) records.push(record);
      }
    }

  followNewest(records);
  if (!settings || !vocabulary) return { problems };
  const dossier = createDossier<ReadFile, ReadTable>({
    settings,
    vocabulary,
    about: about && { ...about, kind: "page", id: "about" },
    records,
    tables,
    pictures: readPictures(join(root, "images"), name, problems),
  });
  return {
    dossier: { ...dossier, root, records, addresses, uncited, redirectsFile, redirects, tables, drafts, ids },
    problems,
  };
}

/** Problems of a file without those at a place where another is told. */
function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const places = new Set(others.map(({ line, column }) => `${line}:${column}`));
  return problems.filter(({ line, column }) => !places.has(`${line}:${column}`));
}
