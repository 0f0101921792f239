import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkAll } from "../../src/checks/index.ts";
import { recordAt } from "../../src/checks/known-site.ts";
import { escapeMarkup, jsonInScript } from "../../src/model/escape.ts";
import { imageType } from "../../src/model/image-type.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { formatProblem } from "../../src/schema/problem.ts";
import { fixture } from "../support/broken.ts";

// Ids that are properties of every object, or have a meaning to servers.
const names = ["constructor", "index", "404", "con", "to-string", "a".repeat(100)];
const kinds = {
  actors: ["lantern-line.mdx", ".mdx"],
  charts: ["routes-on-time.yaml", ".yaml"],
  claims: ["boats-leave-earlier.mdx", ".mdx"],
  events: ["2019-first-log-book.mdx", ".mdx"],
  explainers: ["who-runs-the-ferries.mdx", ".mdx"],
  glossary: ["slack-water.mdx", ".mdx"],
  sources: ["ticket-office-notice.mdx", ".mdx"],
};

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "odd-"));
  cpSync(fixture, root, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const report = () => checkAll(readDossier(root, { cwd: root })).map(formatProblem);

test("records, words and editions may have any name that matches the pattern", () => {
  for (const [folder, [from, ending]] of Object.entries(kinds))
    for (const name of names) cpSync(join(root, folder, from!), join(root, folder, `${name}${ending}`));
  for (const name of names) {
    cpSync(join(root, "datasets/berths"), join(root, "datasets", name), { recursive: true });
    cpSync(join(root, "datasets", name, "editions/2024.csv"), join(root, "datasets", name, `editions/${name}.csv`));
    const path = join(root, "datasets", name, "dataset.yaml");
    const edition = `  - {id: "${name}", title: Odd, published: 2024, source: constructor, basis: Books.}\n`;
    writeFileSync(path, readFileSync(path, "utf8") + edition);
  }
  const event = join(root, "events/constructor.mdx");
  const words = names.filter((name) => name !== "constructor");
  const vocabulary = readFileSync(join(root, "vocabulary.yaml"), "utf8").replace(
    "topics:\n",
    `topics:\n${words.map((name) => `  "${name}": { label: 'The word ${name} & "${"x".repeat(300)}"', description: Odd. }\n`).join("")}`,
  );
  writeFileSync(join(root, "vocabulary.yaml"), vocabulary);
  const all = names.map((name) => `"${name}"`).join(", ");
  writeFileSync(
    event,
    readFileSync(event, "utf8")
      .replace(/^topics: .*/m, `topics: [${all}]\nactors: [${all}]`)
      .replace(/^sources: .*/m, `sources: [${all}]`),
  );
  expect(report()).toEqual([]);
  const { dossier } = readDossier(root);
  expect(dossier!.word("topics", "index").label).toMatch(/^The word index/);
  expect(dossier!.get("event", "constructor").fields.topics).toEqual(names);
});

test("a property that every object has is no word, no record and no field", () => {
  const path = join(root, "events/2021-04-carrier.mdx");
  const before = readFileSync(path, "utf8");
  writeFileSync(
    path,
    before
      .replace(/^kind: .*/m, "kind: constructor")
      .replace(/^title: .*/m, "title: A carrier\nconstructor: x\ntoString: y\nhasOwnProperty: z")
      .concat('\n\n<Timeline __proto__="a" constructor="b" />\n\n<constructor />\n\n<ToString />\n'),
  );
  const found = readDossier(root, { cwd: root });
  const problems = checkAll(found).map(({ kind, found }) => `${kind} ${found}`);
  writeFileSync(path, before);
  expect(problems).toEqual([
    "unknown field: constructor",
    "unknown field: toString",
    "unknown field: hasOwnProperty",
    "unknown word: constructor",
    "unknown prop: __proto__ of <Timeline>",
    "unknown prop: constructor of <Timeline>",
    "invalid prose: HTML <constructor>",
    "unknown component: ToString",
  ]);
});

test("addresses and endings know no properties that every object has", () => {
  expect(recordAt("constructor/x.svg")).toBeUndefined();
  expect(recordAt("charts/constructor.svg")).toEqual({ kind: "chart", id: "constructor" });
  expect(imageType("quay.constructor")).toBeUndefined();
});

test("nothing that a dossier says ends an attribute, a tag or a script", () => {
  expect(escapeMarkup(`</a> "b" & 'c'`)).toBe("&lt;/a&gt; &quot;b&quot; &amp; &#39;c&#39;");
  const json = jsonInScript({ "</script><!--": "</SCRIPT>\u2028" });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toEqual({ "</script><!--": "</SCRIPT>\u2028" });
});
