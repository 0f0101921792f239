import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { dossierArchive } from "../../../src/exports/dossier-archive.ts";
import { toBag } from "../../../src/exports/bag.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/island/${address}`;
const gazette = dossier.get("source", "harbour-gazette-2023-06");
const kept = [
  { path: "sources/a.mdx", of: { kind: gazette.kind, id: gazette.id } },
  { path: "datasets/crossings/editions/2024.csv", of: { kind: "dataset" as const, id: "crossings" } },
  { path: "dossier.yaml" },
  { path: "images/old quay #2, 100 % größer.png" },
].map((file) => ({ ...file, bytes: Buffer.from(`${file.path} ✓`) }));
const pack = () => dossierArchive(dossier, { urlOf, titleOf: ({ title }) => title, kept });

/** The files of an archive as another program finds them, with the day that each is of. */
async function unpack(bytes: Uint8Array): Promise<Map<string, { bytes: Buffer; entry: Entry }>> {
  const zip = await promisify<Buffer, object, ZipFile>(fromBuffer)(Buffer.from(bytes), { lazyEntries: true });
  const open = promisify(zip.openReadStream.bind(zip)) as (entry: Entry) => Promise<NodeJS.ReadableStream>;
  const files = new Map<string, { bytes: Buffer; entry: Entry }>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      void (async () => {
        const parts: Buffer[] = [];
        for await (const part of await open(entry)) parts.push(part as Buffer);
        files.set(entry.fileName, { bytes: Buffer.concat(parts), entry });
        zip.readEntry();
      })().catch(reject);
    });
    zip.on("end", () => resolve(files));
    zip.on("error", reject);
    zip.readEntry();
  });
}

const files = await unpack(pack());
const read = (path: string) => files.get(`dossier/${path}`)!.bytes.toString();
const paths = [...files.keys()].map((path) => path.replace("dossier/", ""));
const sha256 = (path: string) =>
  createHash("sha256")
    .update(files.get(`dossier/${path}`)!.bytes)
    .digest("hex");

test("the archive is the same to the byte each time, and of no clock", () => {
  expect(
    Buffer.from(dossierArchive(openFixture(), { urlOf, titleOf: ({ title }) => title, kept })).equals(pack()),
  ).toBe(true);
  const days = new Set([...files.values()].map(({ entry }) => entry.getLastModDate().toDateString()));
  expect([...days]).toEqual(["Tue Jan 01 1980"]);
});

test("it holds the records as editors keep them, and what other programs read", () => {
  for (const { path, bytes } of kept) expect(files.get(`dossier/data/content/${path}`)!.bytes.equals(bytes)).toBe(true);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...["index.json", "claims.json", "sources.bib", "sources.ris", "sources.json"].map((name) => `data/${name}`),
      ...["timeline.json", "timeline.ics", "data/datapackage.json", "data/crossings/2023.csv"].map(
        (name) => `data/${name}`,
      ),
    ]),
  );
  expect(read("data/data/crossings/2024.csv")).toBe(
    readFileSync(join(dossier.root, "datasets/crossings/editions/2024.csv"), "utf8"),
  );
});

test("it is a bag: every file is in a manifest with its checksum, and no other", () => {
  expect(read("bagit.txt")).toBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  const listed = (manifest: string) =>
    read(manifest)
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  ") as [string, string]);
  const unescaped = (path: string) => path.replaceAll("%25", "%");
  const payload = listed("manifest-sha256.txt");
  expect(payload.map(([, path]) => unescaped(path)).sort()).toEqual(
    paths.filter((path) => path.startsWith("data/")).sort(),
  );
  const tags = listed("tagmanifest-sha256.txt");
  expect(tags.map(([, path]) => path)).toEqual(["bagit.txt", "bag-info.txt", "manifest-sha256.txt"]);
  for (const [sum, path] of [...payload, ...tags]) expect(sha256(unescaped(path)), path).toBe(sum);
  const octets = paths.filter((path) => path.startsWith("data/")).map((path) => files.get(`dossier/${path}`)!.bytes);
  expect(read("bag-info.txt")).toContain(
    `Payload-Oxum: ${octets.reduce((sum, { length }) => sum + length, 0)}.${octets.length}\n`,
  );
});

test("a path that would end a line of the manifest is escaped as the format has it", () => {
  const [, , manifest] = toBag([{ path: "a\n%\r.txt", bytes: Buffer.from("") }], { name: "b", info: [] });
  expect(Buffer.from(manifest!.bytes).toString()).toMatch(/^[0-9a-f]{64} {2}data\/a%0A%25%0D\.txt\n$/);
});

test("it is a research object: each file is described with its name, type, size, checksum and terms", () => {
  const { "@context": context, "@graph": graph } = JSON.parse(read("data/ro-crate-metadata.json")) as {
    "@context": string;
    "@graph": (Record<string, unknown> & { "@id": string })[];
  };
  expect(context).toBe("https://w3id.org/ro/crate/1.2/context");
  const byId = new Map(graph.map((entity) => [entity["@id"], entity]));
  expect(byId.size).toBe(graph.length);
  expect(byId.get("ro-crate-metadata.json")).toMatchObject({
    conformsTo: { "@id": "https://w3id.org/ro/crate/1.2" },
    about: { "@id": "./" },
  });
  const root = byId.get("./") as unknown as { hasPart: { "@id": string }[]; license: { "@id": string } };
  expect(root).toMatchObject({
    "@type": "Dataset",
    name: dossier.settings.fields.title,
    datePublished: "2024-11",
    license: { "@id": dossier.settings.fields.licence.url },
  });
  const described = root.hasPart.map((part) => part["@id"]);
  expect(described.map((id) => `data/${decodeURIComponent(id)}`).sort()).toEqual(
    paths.filter((path) => path.startsWith("data/") && path !== "data/ro-crate-metadata.json").sort(),
  );
  for (const id of described) {
    const path = `data/${decodeURIComponent(id)}`;
    expect(byId.get(id), id).toMatchObject({
      "@type": "File",
      contentSize: String(files.get(`dossier/${path}`)!.bytes.length),
      sha256: sha256(path),
    });
  }
  expect(byId.get("content/sources/a.mdx")).toMatchObject({
    name: gazette.title,
    encodingFormat: "text/markdown",
    url: urlOf(gazette.address),
  });
  const terms = { "@id": "https://creativecommons.org/publicdomain/zero/1.0/" };
  expect(byId.get("content/datasets/crossings/editions/2024.csv")).toMatchObject({ license: terms });
  expect(byId.get("data/crossings/2024.csv")).toMatchObject({ license: terms, encodingFormat: "text/csv" });
  // What is named is described, and nothing leads nowhere.
  const named = (value: unknown): string[] =>
    typeof value !== "object" || value === null
      ? []
      : "@id" in value && Object.keys(value).length === 1
        ? [String(value["@id"])]
        : Object.values(value).flatMap(named);
  const known = new Set([...byId.keys(), "https://w3id.org/ro/crate/1.2"]);
  expect(graph.flatMap(named).filter((id) => !known.has(id))).toEqual([]);
});
