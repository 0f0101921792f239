import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digestOf } from "../../scripts/output/digest.ts";
import { editorsEnvironment } from "../support/environment.ts";
import { writeSmallDossier } from "../support/small-dossier.ts";

const project = join(import.meta.dirname, "../..");
let folder: string;

const inDossier = (...path: string[]) => join(folder, "dossier", ...path);
const inSite = (...path: string[]) => join(folder, "site", ...path);
const list = () => readFileSync(inDossier("addresses.txt"), "utf8");
const listed = () =>
  list()
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));

function build(CI = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    cwd: project,
    encoding: "utf8",
    env: editorsEnvironment({
      DOSSIER: inDossier(),
      OUT: inSite(),
      BASE: "/dossier/",
      SITE: "https://a.example",
      CI,
    }),
  });
  // Paths as an editor of that dossier would see them.
  return { status, stdout, stderr: stderr.replaceAll(/\S*dossier\/(?=addresses|redirects)/g, "") };
}

beforeAll(() => {
  folder = mkdtempSync(join(project, ".cache/permanence-"));
  writeSmallDossier(inDossier());
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the first build writes the lists and says so", { timeout: 300_000 }, () => {
  // Editors may have paragraphs without a source; no page that is built has their marks.
  const term = inDossier("glossary/punctual.mdx");
  writeFileSync(term, readFileSync(term, "utf8").replace(/ \[@.*?\]/, ""));
  const { status, stdout, stderr } = build();
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    new RegExp(`^${listed().length} new addresses in \\S*dossier/addresses\\.txt; commit it$`, "m"),
  );
  for (const address of ["./", "404.html", "robots.txt", "charts/routes-on-time/2023/", "data/crossings/2024.csv"])
    expect(listed()).toContain(address);
  expect(listed().filter((address) => /^(?:_|pagefind)/.test(address))).toEqual([]);
  expect(existsSync(inSite("_redirects"))).toBe(false);
  expect(stdout).toMatch(
    /^1 factual paragraph without a source nearby, where it starts, in \S*uncited\.txt; commit it$/m,
  );
  expect(readFileSync(inDossier("uncited.txt"), "utf8")).toMatch(/\nglossary\/punctual\.mdx 1\n$/);
  const page = readFileSync(inSite("glossary/punctual/index.html"), "utf8");
  expect(page).toContain("counts as 90.</p>");
  expect(page).not.toContain("uncited");
});

test("a renamed record, chart or picture fails before a page is built, with the lines to paste", () => {
  renameSync(inDossier("claims/quay-at-ostrel-to-close.mdx"), inDossier("claims/quay-of-ostrel-to-close.mdx"));
  renameSync(inDossier("charts/routes-on-time.yaml"), inDossier("charts/routes-in-time.yaml"));
  renameSync(inDossier("images/quay.png"), inDossier("images/quays.png"));
  const { status, stderr, stdout } = build();
  expect(status).toBe(1);
  expect(stdout).not.toContain("Building the pages");
  const lost = listed().filter((address) => /routes-on-time|quay-at/.test(address));
  expect(lost).toHaveLength(4 + 8 + 3 + 3 + 3 + 1 + 3);
  for (const address of lost) expect(stderr).toContain(address);
  expect(stderr).toMatch(
    /^addresses\.txt:\d+:1 {2}missing address: charts\/routes-on-time\/\n {2}gone with it: charts/m,
  );
  expect(stderr).toContain(`  write into redirects.yaml where it is now, or bring it back:
    charts/routes-on-time: charts/routes-in-time
    embed/routes-on-time: embed/routes-in-time
    oembed/routes-on-time: oembed/routes-in-time
  delete from addresses.txt only what was never published
`);
  for (const at of ["claims", "embed/claim", "oembed/claim"])
    expect(stderr).toContain(`    ${at}/quay-at-ostrel-to-close: ${at}/quay-of-ostrel-to-close\n`);
  expect(stderr).toMatch(
    /^addresses\.txt:\d+:1 {2}missing address: images\/quay\.png\n.*\n {4}images\/quay: images\/quays\n/m,
  );
});

test(
  "what only the built site shows to be lost, and where nobody can commit what is new in it, fails before it is indexed; nothing is written",
  { timeout: 300_000 },
  () => {
    writeFileSync(
      inDossier("redirects.yaml"),
      `charts/routes-on-time: charts/routes-in-time
embed/routes-on-time: embed/routes-in-time
oembed/routes-on-time: oembed/routes-in-time
claims/quay-at-ostrel-to-close: claims/quay-of-ostrel-to-close
embed/claim/quay-at-ostrel-to-close: embed/claim/quay-of-ostrel-to-close
oembed/claim/quay-at-ostrel-to-close: oembed/claim/quay-of-ostrel-to-close
images/quay: images/quays
`,
    );
    const chart = inDossier("charts/routes-in-time.yaml");
    const text = readFileSync(chart, "utf8");
    writeFileSync(chart, text.replace('editions: ["2023", "2024"]', 'editions: ["2024"]'));
    const before = list();
    const site = digestOf(inSite());
    const { status, stderr, stdout } = build("1");
    expect(status).toBe(1);
    expect(stdout).not.toContain("Indexing");
    // The site that was there is as it was, and so is the list.
    expect(digestOf(inSite())).toBe(site);
    expect(list()).toBe(before);
    expect(stderr).toMatch(
      /^redirects\.yaml:1:24 {2}unknown address: charts\/routes-in-time\/2023\/\n {2}charts\/routes-on-time\/2023\/ would lead there; write a line for it alone, such as charts\/routes-on-time\/2023: charts\/routes-in-time$/m,
    );
    expect(stderr).toMatch(
      /^addresses\.txt:\d+:1 {2}unknown address: charts\/routes-in-time\/\n {2}new with it: charts\/routes-in-time\.csv, .+, embed\/routes-in-time\/, .+\n {2}run npm run build, and commit addresses\.txt$/m,
    );
    expect(stderr).toMatch(/^addresses\.txt:\d+:1 {2}unknown address: claims\/quay-of-ostrel-to-close\/$/m);
    expect(stderr).toMatch(
      /^addresses\.txt:\d+:1 {2}unknown address: images\/quays\.png\n {2}run npm run build, and commit addresses\.txt$/m,
    );
    writeFileSync(chart, text);
  },
);

test("with redirects the build passes: files and frames are copies, pages lead on", { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = build();
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+ new addresses in /m);
  const same = (a: string, b: string) => expect(readFileSync(inSite(a)).equals(readFileSync(inSite(b))), a).toBe(true);
  for (const ending of [".svg", ".png", ".csv", ".json", "/2023.svg", "/2024.csv"])
    same(`charts/routes-on-time${ending}`, `charts/routes-in-time${ending}`);
  for (const edition of ["", "2023/", "2024/"])
    same(`embed/routes-on-time/${edition}index.html`, `embed/routes-in-time/${edition}index.html`);
  same("embed/claim/quay-at-ostrel-to-close/index.html", "embed/claim/quay-of-ostrel-to-close/index.html");
  same("oembed/claim/quay-at-ostrel-to-close.json", "oembed/claim/quay-of-ostrel-to-close.json");
  same("images/quay.png", "images/quays.png");
  expect(readFileSync(inSite("charts/routes-on-time/2023/index.html"), "utf8")).toContain(
    'location.replace("/dossier/charts/routes-in-time/2023/"+',
  );
  expect(readFileSync(inSite("claims/quay-at-ostrel-to-close/index.html"), "utf8")).toContain(
    '<link rel="canonical" href="https://a.example/dossier/claims/quay-of-ostrel-to-close/">',
  );
  expect(readFileSync(inSite("sitemap-0.xml"), "utf8")).not.toContain("routes-on-time");
  expect(readFileSync(inSite("_redirects"), "utf8")).toContain(
    "/dossier/charts/routes-on-time/ /dossier/charts/routes-in-time/ 301\n",
  );
  // Old addresses stay in the list, beside the new ones.
  for (const address of ["charts/routes-on-time/", "charts/routes-in-time/"]) expect(listed()).toContain(address);
});
