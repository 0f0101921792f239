import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesOf } from "../../scripts/output/files.ts";
import type { TestSite } from "./sites.ts";

/** On which days which files of a dossier are committed: all at first, then every so many of them, in their order. */
const commits = [
  { day: "2024-11-01", every: 1 },
  { day: "2024-11-02", every: 2 },
  { day: "2024-11-06", every: 3 },
  { day: "2024-11-08", every: 7 },
];

/** As many commits a shallow clone has here; with the oldest of them it begins. */
const DEPTH = 3;

const isIn = ({ every }: (typeof commits)[number], index: number): boolean => index % every === 0;

/** The days on which a file of a site's dossier was edited, the latest first, as far as its history tells. */
export function plannedEdits({ contentFolder, history }: TestSite): Map<string, string[]> {
  const known = { whole: commits, shallow: commits.slice(-(DEPTH - 1)), none: [] }[history];
  return new Map(
    filesOf(contentFolder).map((path, index) => [
      path,
      known
        .filter((commit) => isIn(commit, index))
        .map(({ day }) => day)
        .reverse(),
    ]),
  );
}

/** Runs git as nobody in particular, on a day. */
export const commitOn = (cwd: string, day: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    cwd,
    stdio: "ignore",
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });

const folderOf = ({ folder }: TestSite): string => `${folder}-history`;

/** Makes a history of the dossier of a site, so that what its pages say of edits hangs on no checkout. */
export function writeHistory(site: TestSite): void {
  const target = folderOf(site);
  rmSync(target, { recursive: true, force: true });
  if (site.history === "none") return;
  mkdirSync(dirname(target), { recursive: true });
  const made = mkdtempSync(`${target}-`);
  commitOn(made, commits[0]!.day, "init", "-b", "main");
  for (const commit of commits) {
    const files = filesOf(site.contentFolder).filter((_, index) => isIn(commit, index));
    for (const file of files) {
      mkdirSync(join(made, dirname(file)), { recursive: true });
      writeFileSync(join(made, file), commit.day);
    }
    commitOn(made, commit.day, "add", ".");
    commitOn(made, commit.day, "commit", "-m", commit.day);
  }
  if (site.history === "whole") renameSync(made, target);
  else {
    commitOn(dirname(target), "2024-11-09", "clone", "--depth", String(DEPTH), pathToFileURL(made).href, target);
    rmSync(made, { recursive: true });
  }
}

/**
 * What has git tell that history of a folder.
 *
 * @param contentFolder the dossier of the site, or a copy of it
 */
export const historyEnvironment = (site: TestSite, contentFolder = site.contentFolder) => ({
  GIT_DIR: join(folderOf(site), ".git"),
  GIT_WORK_TREE: contentFolder,
});
