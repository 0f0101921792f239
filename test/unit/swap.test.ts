import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bringTo, exchangeFolders, swap } from "../../scripts/output/swap.ts";
import { BEFORE, self, takeTurn } from "../../scripts/output/turn.ts";

let room: string;
let out: string;

beforeEach(() => {
  room = realpathSync(mkdtempSync(join(tmpdir(), "swap-")));
  out = join(room, "dist");
});
afterEach(() => rmSync(room, { recursive: true }));

const site = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
  return folder;
};
const shown = () => readFileSync(join(out, "index.html"), "utf8");
const names = () => readdirSync(room);
const take = (owner = self(), said: string[] = []) => takeTurn(out, { owner, print: (line) => said.push(line) });
/** A process of this machine that has ended: no process has started at that tick with this one's id. */
const dead = { ...self(), started: "1" };
const noExchange = () => false;

describe("swap()", () => {
  test("puts a site where none is, where an empty folder is, and in the place of another", async () => {
    for (const text of ["one", "two", "three"]) {
      if (text === "three") {
        rmSync(out, { recursive: true });
        mkdirSync(out);
      }
      const turn = await take();
      swap(site(join(turn.folder, "site"), text), out, turn.folder);
      expect(shown()).toBe(text);
      turn.end();
    }
    expect(names()).toEqual(["dist"]);
  });

  test("takes two renames where folders cannot be exchanged in one step", async () => {
    const turn = await take();
    site(out, "before");
    swap(site(join(turn.folder, "site"), "after"), out, turn.folder, { exchange: noExchange });
    expect(shown()).toBe("after");
    turn.end();
    expect(names()).toEqual(["dist"]);
  });

  test("is one step where they can: nothing is renamed", async () => {
    const turn = await take();
    site(out, "before");
    const asked: string[][] = [];
    swap(site(join(turn.folder, "site"), "after"), out, turn.folder, {
      exchange: (...paths) => asked.push(paths) > 0,
      rename: () => expect.unreachable(),
    });
    expect(asked).toEqual([[join(turn.folder, "site"), out]]);
  });

  test.each([1, 2])("leaves the site that was there when rename %i fails", async (failing) => {
    const turn = await take();
    site(out, "before");
    let count = 0;
    const rename = (from: string, to: string) => {
      if (++count === failing) throw Object.assign(new Error("EIO"), { code: "EIO" });
      renameSync(from, to);
    };
    expect(() =>
      swap(site(join(turn.folder, "site"), "after"), out, turn.folder, { exchange: noExchange, rename }),
    ).toThrow("EIO");
    turn.end();
    expect(shown()).toBe("before");
    expect(names()).toEqual(["dist"]);
  });

  test("keeps who may read the folder", async () => {
    const turn = await take();
    site(out, "before");
    const mode = statSync(out).mode & 0o700;
    swap(site(join(turn.folder, "site"), "after"), out, turn.folder);
    expect(statSync(out).mode & 0o700).toBe(mode);
    turn.end();
  });
});

describe("takeTurn()", () => {
  test("puts back the site of a build that was killed between the two renames", async () => {
    const killed = await take(dead);
    site(out, "before");
    expect(() =>
      swap(site(join(killed.folder, "site"), "after"), out, killed.folder, {
        exchange: noExchange,
        rename: (from, to) => {
          if (to === out) throw new Error("killed");
          renameSync(from, to);
        },
      }),
    ).toThrow();
    // What the catch of a process that lives would have done.
    if (existsSync(out)) renameSync(out, join(killed.folder, BEFORE));
    expect(existsSync(out)).toBe(false);
    (await take()).end();
    expect(shown()).toBe("before");
    expect(names()).toEqual(["dist"]);
  });

  test("removes what killed builds have left, and nothing of anybody else", async () => {
    site(out, "site");
    site(join((await take(dead)).folder, "site"), "half");
    site(join(room, ".dossier-build-notes"), "mine");
    const alike = join(room, `.dossier-build-${"0".repeat(12)}-${"0".repeat(6)}-1-1`);
    site(alike, "of another folder");
    const later = (await take({ ...dead, started: "3" })).folder;
    rmSync(join(later, ".dossier-build"));
    mkdirSync(join(later, "site/made-after-its-end"), { recursive: true });
    const unmarked = (await take({ ...dead, started: "2" })).folder;
    rmSync(join(unmarked, ".dossier-build"));
    site(unmarked, "not marked");
    const turn = await take();
    turn.end();
    expect(shown()).toBe("site");
    expect(new Set(names())).toEqual(new Set(["dist", ".dossier-build-notes", basename(alike), basename(unmarked)]));
  });

  test("waits for a build that lives, and says so once", async () => {
    const first = await take();
    const said: string[] = [];
    let second = false;
    // One of the same process, under another name: any process that lives will do.
    const parent = readFileSync(`/proc/${process.ppid}/stat`, "utf8").split(") ").at(-1)!.split(" ")[19]!;
    const waiting = take({ ...self(), pid: process.ppid, started: parent }, said).then((turn) => {
      second = true;
      return turn;
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(second).toBe(false);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^Waiting for another build into .*dist: process ${process.pid}, `));
    first.end();
    (await waiting).end();
    expect(names()).toEqual([]);
  });
});

describe("a program mv on the path", () => {
  const path = process.env.PATH;
  afterEach(() => void (process.env.PATH = path));

  // Its arguments: --exchange --no-copy --no-target-directory -- one other
  test.each<[does: string, script: string, exchanges: boolean]>([
    [
      "exchanges",
      '[ "$1 $2 $3 $4" = "--exchange --no-copy --no-target-directory --" ] && /bin/mv "$5" "$5.x" && /bin/mv "$6" "$5" && /bin/mv "$5.x" "$6"',
      true,
    ],
    ["knows no such option", "echo mv: unrecognized option >&2; exit 1", false],
    ["says that it did, and did not", "exit 0", false],
    ["never ends", "exec sleep 600", false],
    ["copies", 'cp -r "$5/." "$6"', false],
    ["moves the one into the other", '/bin/mv "$5" "$6"', false],
  ])("that %s harms no site", async (does, script, exchanges) => {
    const turn = await take();
    const [before, after] = [site(out, "before"), site(join(turn.folder, "site"), "after")];
    mkdirSync(join(room, "bin"));
    writeFileSync(join(room, "bin/mv"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    process.env.PATH = `${join(room, "bin")}:${path}`;
    expect(exchangeFolders(after, before, 500)).toBe(exchanges);
    process.env.PATH = join(room, "nowhere");
    if (!exchanges && existsSync(after)) expect(() => swap(after, out, turn.folder)).not.toThrow();
    expect(shown(), does).toMatch(existsSync(join(out, "site")) ? "before" : "after");
    turn.end();
  });
});

test("bringTo() copies to another disk, where nothing can be renamed to", () => {
  site(join(room, "new/deep"), "new");
  bringTo(join(room, "new"), out, () => {
    throw Object.assign(new Error("EXDEV"), { code: "EXDEV" });
  });
  expect(readFileSync(join(out, "deep/index.html"), "utf8")).toBe("new");
});
