import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadEnvironment } from "../../src/astro/environment.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { readBytes } from "../../src/reader/read-bytes.ts";
import { formatProblem } from "../../src/schema/problem.ts";
import { fixture } from "../support/broken.ts";

const EVENT = "events/2023-04-new-timetable.mdx";
const EDITION = "datasets/crossings/editions/2024.csv";
const LINK = "put the file or folder itself here; what a link leads to may lie outside of the dossier";
let root: string;
const at = (path: string) => join(root, path);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "entries-")));
  cpSync(fixture, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const report = () => readDossier(root, { cwd: root }).problems.map(formatProblem);

const link = (to: string) => (path: string) => {
  rmSync(at(path), { recursive: true, force: true });
  symlinkSync(to, at(path));
};
const pipe = (path: string) => {
  rmSync(at(path), { recursive: true, force: true });
  execFileSync("mkfifo", [at(path)]);
};
const folder = (path: string) => {
  rmSync(at(path), { recursive: true, force: true });
  mkdirSync(at(path));
};

type Case = [path: string, spoil: (path: string) => void, message: string];

const cases: Case[] = [
  ["images/passwd.png", link("/etc/passwd"), `invalid link: passwd.png\n  ${LINK}`],
  ["images/quay-again.png", link("quay.png"), `invalid link: quay-again.png\n  ${LINK}`],
  ["images/all", link("/"), `invalid link: all\n  ${LINK}`],
  ["images/loop.png", link("loop.png"), `invalid link: loop.png\n  ${LINK}`],
  ["images/up", link(".."), `invalid link: up\n  ${LINK}`],
  ["events", link("/etc"), `invalid link: events\n  ${LINK}`],
  ["events/gone.mdx", link("/nowhere"), `invalid link: gone.mdx\n  ${LINK}`],
  [EVENT, link("/proc/self/environ"), `invalid link: 2023-04-new-timetable.mdx\n  ${LINK}`],
  ["dossier.yaml", link("/etc/passwd"), `invalid link: dossier.yaml\n  ${LINK}`],
  ["vocabulary.yaml", link("dossier.yaml"), `invalid link: vocabulary.yaml\n  ${LINK}`],
  ["redirects.yaml", link("/etc/passwd"), `invalid link: redirects.yaml\n  ${LINK}`],
  ["addresses.txt", link("/etc/passwd"), `invalid link: addresses.txt\n  ${LINK}`],
  ["datasets/crossings", link("/etc"), `invalid link: crossings\n  ${LINK}`],
  ["datasets/berths/dataset.yaml", link("/etc/passwd"), `invalid link: dataset.yaml\n  ${LINK}`],
  ["datasets/crossings/editions", link("/etc"), `invalid link: editions\n  ${LINK}`],
  [EDITION, link("/etc/passwd"), `invalid link: 2024.csv\n  ${LINK}`],
  ["charts/routes-on-time.yaml", link("/dev/zero"), `invalid link: routes-on-time.yaml\n  ${LINK}`],
  ["images/pipe.png", pipe, "invalid pipe: pipe.png\n  remove it; a dossier holds files and folders alone"],
  [EVENT, pipe, "invalid pipe: 2023-04-new-timetable.mdx\n  remove it; a dossier holds files and folders alone"],
  ["dossier.yaml", pipe, "invalid pipe: dossier.yaml\n  remove it; a dossier holds files and folders alone"],
  [EDITION, pipe, "invalid pipe: 2024.csv\n  remove it; a dossier holds files and folders alone"],
  ["addresses.txt", pipe, "invalid pipe: addresses.txt\n  remove it; a dossier holds files and folders alone"],
  [
    EVENT,
    folder,
    "unknown folder: 2023-04-new-timetable.mdx\n  an event is a file that ends in .mdx or .md; move or rename this one",
  ],
  ["images/quay.png", folder, "unknown folder: quay.png\n  rename it: only a picture has a name with such an ending"],
  [EDITION, folder, "unknown folder: 2024.csv\n  an edition is a file that ends in .csv; move or rename this one"],
  ["datasets/berths/dataset.yaml", folder, "missing file: dataset.yaml\n  add datasets/berths/dataset.yaml"],
  ["about.mdx", folder, "unknown folder: about.mdx\n  remove it: about.mdx is the name of a file"],
  [
    "images/notes.txt",
    (path: string) => writeFileSync(at(path), ""),
    "unknown file: notes.txt\n  a picture has one of the endings .avif, .gif, .jpg, .jpeg, .png, .svg, .webp",
  ],
  [
    "images/a\u202Egnp.svg",
    (path: string) => writeFileSync(at(path), ""),
    "invalid name of a file: a<U+202E>gnp.svg\n  rename it: it holds a character that cannot be seen",
  ],
  [
    "images/cafe\u0301.png",
    (path: string) => writeFileSync(at(path), ""),
    "invalid name of a file: cafe\u0301.png\n  rename it: type the name anew, as its accents are stored apart from their letters",
  ],
];

/** Cases that do not stand in each other's way: one dossier holds as many as it can. */
const rounds = cases.reduce<Case[][]>((all, one) => {
  const isApart = ([path]: Case) => !`${path}/`.startsWith(`${one[0]}/`) && !`${one[0]}/`.startsWith(`${path}/`);
  const round = all.find(
    (others) =>
      others.every(isApart) &&
      !(/^(?:dossier|vocab)/.test(one[0]) || others.some(([path]) => /^(?:dossier|vocab)/.test(path))),
  );
  if (round) round.push(one);
  else all.push([one]);
  return all;
}, []);

test.each(rounds)("what cannot be read is a problem, and nothing waits for it: %#", (...round) => {
  for (const [path, spoil] of round) spoil(path);
  const told = report();
  for (const [path, , message] of round)
    expect(told).toContain(`${path.replace("\u202E", "<U+202E>")}:1:1  ${message}`);
});

test("two pictures that would be published at one address are told, by both names", () => {
  for (const name of ["a#b.png", "a?b.png", "QUAY.png"]) cpSync(at("images/quay.png"), at(`images/${name}`));
  expect(report()).toEqual([
    "images/a?b.png:1:1  duplicate address: images/a-b.png\n  rename a?b.png or a#b.png: both would be published there",
    "images/quay.png:1:1  duplicate address: images/quay.png\n  rename quay.png or QUAY.png: both would be published there",
  ]);
});

test("a socket is a problem", async () => {
  const server = createServer().listen(at("images/socket.png"));
  await once(server, "listening");
  expect(report()).toEqual([
    "images/socket.png:1:1  invalid socket: socket.png\n  remove it; a dossier holds files and folders alone",
  ]);
  server.close();
});

test("files that are too large are not read", () => {
  writeFileSync(at("images/large.png"), "");
  truncateSync(at("images/large.png"), 30e6);
  truncateSync(at(EDITION), 2e9);
  expect(report()).toEqual(
    expect.arrayContaining([
      "images/large.png:1:1  invalid size: large.png has 30 MB\n  make it smaller: it may have 5 MB at most",
      `${EDITION}:1:1  invalid size: 2024.csv has 2000 MB\n  make it smaller: it may have 50 MB at most`,
    ]),
  );
});

test("a file that may not be read is a problem, and one that has gone", () => {
  chmodSync(at(EVENT), 0);
  // Root may read all, so that it takes the rights of nobody for a moment.
  const isRoot = process.geteuid?.() === 0;
  chmodSync(root, 0o755);
  if (isRoot) process.seteuid!(65534);
  try {
    expect(readBytes(at(EVENT), 10)).toEqual({
      kind: "invalid",
      found: "file: 2023-04-new-timetable.mdx may not be read",
      hint: `allow it: chmod u+r ${JSON.stringify(at(EVENT))}`,
    });
  } finally {
    if (isRoot) process.seteuid!(0);
  }
  expect(readBytes(at("events/gone.mdx"), 10)).toEqual({
    kind: "missing",
    found: "file: gone.mdx",
    hint: "it went while the dossier was read; run this again",
  });
  expect(readBytes(at("events/a\0b"), 10)).toMatchObject({ kind: "invalid" });
});

test("the folder of the dossier itself may be a link; a file or nothing is told in one line", () => {
  symlinkSync(root, at("here"));
  expect(loadEnvironment({ DOSSIER: at("here") }).contentFolder).toBe(root);
  for (const path of ["dossier.yaml", "nowhere"])
    expect(readDossier(at(path), { cwd: root }).problems.map(formatProblem)).toEqual([
      `${path}:1:1  missing folder: the dossier\n  set DOSSIER to the folder that holds dossier.yaml`,
    ]);
});
