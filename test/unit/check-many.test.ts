import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAll } from "../../src/checks/index.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { fixture } from "../support/broken.ts";

const list = (count: number, item: (index: number) => string, between = ""): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(between);

/** A word that is like few others. */
const word = (index: number): string => `w${((index * 2654435761) % 4294967296).toString(36)}`;

const append = (root: string, file: string, text: string): void => appendFileSync(join(root, file), text);
const put = (root: string, file: string, from: string, to: string): void =>
  writeFileSync(
    join(root, file),
    readFileSync(join(root, file), "utf8").replace(from, () => to),
  );

const cases: [what: string, write: (root: string) => void, problems: number][] = [
  [
    "redirects and as many addresses",
    (root) => {
      append(
        root,
        "addresses.txt",
        list(5000, (index) => `claims/${word(index)}/\n`),
      );
      append(
        root,
        "redirects.yaml",
        list(5000, (index) => `claims/${word(index)}: claims/quay-at-ostrel-to-close\n`),
      );
    },
    0,
  ],
  [
    "redirects in one chain",
    (root) => {
      append(
        root,
        "addresses.txt",
        list(2000, (index) => `claims/c${index}/\n`),
      );
      append(
        root,
        "redirects.yaml",
        list(2000, (index) => `claims/c${index}: claims/c${index + 1}\n`),
      );
    },
    2000,
  ],
  [
    "addresses that are gone",
    (root) =>
      append(
        root,
        "addresses.txt",
        list(10_000, (at) => `claims/${word(at)}/\n`),
      ),
    10_000,
  ],
  [
    "unknown fields",
    (root) => put(root, "glossary/edition.mdx", "title:", `${list(8000, (index) => `k${index}: a\n`)}title:`),
    8000,
  ],
  [
    "words of a list",
    (root) =>
      put(
        root,
        "vocabulary.yaml",
        "topics:\n",
        `topics:\n${list(5000, (index) => `  ${word(index)}: { label: L ${index}, description: D }\n`)}`,
      ),
    0,
  ],
  [
    "ids of nothing",
    (root) => put(root, "glossary/edition.mdx", "title:", `see_also: [${list(4000, word, ", ")}]\ntitle:`),
    4000,
  ],
  [
    "values of a list",
    (root) => put(root, "glossary/edition.mdx", "title:", `see_also: [${list(50_000, word, ", ")}]\ntitle:`),
    1,
  ],
];

test.each(cases)("many %s are checked in seconds", (_, write, count) => {
  const root = mkdtempSync(join(tmpdir(), "dossier-"));
  try {
    cpSync(fixture, root, { recursive: true });
    write(root);
    const before = process.cpuUsage();
    const problems = checkAll(readDossier(root, { cwd: root }));
    const { user } = process.cpuUsage(before);
    expect(problems.length).toBe(count);
    // Each took minutes where every one was compared with all others.
    expect(user / 1e6).toBeLessThan(5);
  } finally {
    rmSync(root, { recursive: true });
  }
});
