import { basename, join, relative, resolve } from "node:path";
import type { z } from "zod";
import { ID, type RecordKind } from "../schema/fields.ts";
import { kinds, recordKinds, type Fields } from "../schema/kinds.ts";
import { pageSchema } from "../schema/page.ts";
import type { Problem } from "../schema/problem.ts";
import { redirectsSchema } from "../schema/redirects.ts";
import { settingsSchema } from "../schema/settings.ts";
import { vocabularySchema } from "../schema/vocabulary.ts";
import { ADDRESSES, parseAddresses, type AddressList } from "./addresses.ts";
import type { Table } from "./csv-table.ts";
import { createDossier, type Dossier } from "./dossier.ts";
import { filesOf, isFile, isFolder, unknownEntries } from "./list-files.ts";
import { emptyProse, parseProse } from "./prose/parse.ts";
import { readEditions } from "./read-editions.ts";
import { readText } from "./read-text.ts";
import type { DossierFile, Draft, DossierRecord } from "./record.ts";
import { REDIRECTS } from "./redirects.ts";
import { schemaProblems } from "./schema-problems.ts";
import { readYaml } from "./yaml-document.ts";

/** A dossier as far as it could be read, and all that was wrong with its files. */
export interface Reading {
  /** Undefined when the settings or the vocabulary cannot be used. */
  dossier?: Dossier;
  problems: Problem[];
}

/**
 * Reads all files of a dossier.
 *
 * @param root the content folder
 * @param cwd the folder from which paths in problems are told
 */
export function readDossier(root: string, { cwd = process.cwd() }: { cwd?: string } = {}): Reading {
  const problems: Problem[] = [];
  const name = (path: string) => relative(cwd, path) || path;

  if (!isFolder(root))
    return {
      problems: [
        {
          file: name(root),
          line: 1,
          column: 1,
          kind: "missing",
          found: "folder: the dossier",
          hint: "set DOSSIER to the folder that holds dossier.yaml",
        },
      ],
    };

  const drafts: Draft[] = [];
  const readOne = <S extends z.ZodType>(path: string, schema: S): DossierFile<z.output<S>> | undefined => {
    const file = name(path);
    if (!isFile(path)) {
      problems.push({
        file,
        line: 1,
        column: 1,
        kind: "missing",
        found: `file: ${basename(path)}`,
        hint: `add ${file}`,
      });
      return undefined;
    }
    const text = readText(path, file, problems);
    if (text === undefined) return undefined;
    const isMarkdown = /\.mdx?$/.test(path);
    const front = isMarkdown ? frontMatter(text) : { yaml: text, firstLine: 1, hasBody: false };
    if (!front) {
      problems.push({
        file,
        line: 1,
        column: 1,
        kind: "missing",
        found: "front matter",
        hint: "start the file with a line of three hyphens, the fields, and another such line",
      });
      return undefined;
    }
    const { document, problems: yamlProblems } = readYaml(front.yaml, file, front.firstLine);
    problems.push(...yamlProblems);
    const body = front.hasBody ? parseProse(text, file) : { prose: emptyProse(), problems: [] };
    problems.push(...body.problems);
    if (document.value === undefined && yamlProblems.length > 0) return undefined;
    const result = schema.safeParse(document.value ?? {});
    if (!result.success) {
      problems.push(...schemaProblems(schema, document, file, result.error.issues));
      drafts.push({ file, path: resolve(path), document, prose: body.prose, schema });
      return undefined;
    }
    return { file, path: resolve(path), fields: result.data, document, prose: body.prose };
  };

  const readAddresses = (path: string): AddressList => {
    const file = name(path);
    const text = isFile(path) ? readText(path, file, problems) : undefined;
    const { list, problems: found } = parseAddresses(text ?? "", file);
    problems.push(...found);
    return list;
  };

  const settings = readOne(join(root, "dossier.yaml"), settingsSchema);
  const vocabulary = readOne(join(root, "vocabulary.yaml"), vocabularySchema);
  const about = readOne(join(root, "about.mdx"), pageSchema);
  const addresses = readAddresses(join(root, ADDRESSES));
  const redirectsFile = { file: name(join(root, REDIRECTS)), path: resolve(root, REDIRECTS) };
  const redirects = isFile(redirectsFile.path) ? readOne(join(root, REDIRECTS), redirectsSchema) : undefined;

  const records = new Map<RecordKind, DossierRecord[]>(recordKinds.map((kind) => [kind, []]));
  const ids = new Map<RecordKind, Map<string, string>>(recordKinds.map((kind) => [kind, new Map<string, string>()]));
  const tables = new Map<string, Map<string, Table>>();

  problems.push(...unknownEntries(root, name));

  for (const kind of recordKinds) {
    for (const { path, id } of filesOf(root, kind, name, problems)) {
      const known = ids.get(kind)!;
      const file = name(path);
      if (!ID.test(id)) {
        problems.push({
          file,
          line: 1,
          column: 1,
          kind: "invalid",
          found: `id: ${id}`,
          hint: "name the file in lower-case letters, digits and hyphens",
        });
        continue;
      }
      const before = known.get(id);
      if (before) {
        problems.push({
          file,
          line: 1,
          column: 1,
          kind: "duplicate",
          found: `${kind}: ${id}`,
          hint: `${before} has the same id; rename one of the two`,
        });
        continue;
      }
      known.set(id, file);
      const read = readOne(path, kinds[kind].schema as z.ZodType<Fields<typeof kind>>);
      if (!read) continue;
      const record: DossierRecord = {
        ...read,
        kind,
        id,
        title: read.fields.title,
        address: `${kinds[kind].address}/${id}/`,
      };
      records.get(kind)!.push(record);
      if (kind === "dataset")
        tables.set(
          id,
          readEditions(join(root, kinds.dataset.folder, id), record as DossierRecord<"dataset">, name, problems),
        );
    }
  }

  if (!settings || !vocabulary) return { problems };
  const published = { addresses, redirectsFile, redirects };
  return {
    dossier: createDossier({ root, settings, vocabulary, about, ...published, records, drafts, ids, tables }),
    problems,
  };
}

/** Splits the front matter off a Markdown file. */
function frontMatter(text: string): { yaml: string; firstLine: number; hasBody: boolean } | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  return { yaml: match[1]!, firstLine: 2, hasBody: text.slice(match[0].length).trim() !== "" };
}
