import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { archivedCopy } from "../../scripts/links/archived-copy.ts";
import { ask } from "../../scripts/links/ask.ts";
import { checkLinks } from "../../scripts/links/check-links.ts";
import { inLanes } from "../../scripts/links/in-lanes.ts";
import { formatLinks } from "../../scripts/links/print.ts";
import { runLinks } from "../../scripts/links/run.ts";
import { splitFrontMatter } from "../../src/reader/front-matter.ts";
import type { ReadDossier, ReadRecord } from "../../src/reader/reading.ts";
import { readYaml } from "../../src/reader/yaml-document.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

type Reply = number | Error | object;

/** A web on which every address answers 200 but for some; what was asked is written down. */
function web(replies: Record<string, Reply>) {
  const asked: string[] = [];
  const agents = new Set<string | undefined>();
  const fetch = ((url: string, { method = "GET", headers = {} }: RequestInit = {}) => {
    const request = `${method} ${url}`;
    asked.push(request);
    agents.add((headers as Record<string, string>)["user-agent"]);
    const reply = replies[request] ?? replies[url] ?? (url.startsWith("https://archive.org/") ? noSnapshot : 200);
    if (reply instanceof Error) return Promise.reject(reply);
    return Promise.resolve(
      typeof reply === "number" ? new Response(null, { status: reply }) : new Response(JSON.stringify(reply)),
    );
  }) as typeof globalThis.fetch;
  return { fetch, asked, agents };
}

const unknownHost = Object.assign(new TypeError("fetch failed"), { cause: { code: "ENOTFOUND" } });
const timeout = new DOMException("The operation was aborted due to timeout", "TimeoutError");
const snapshot = (url: string, status = "200") => ({
  archived_snapshots: { closest: { available: true, url, status, timestamp: "20240601000000" } },
});
const noSnapshot = { archived_snapshots: {} };

describe("asking for an address", () => {
  const answer = (replies: Record<string, Reply>) =>
    ask("https://a.example/", { fetch: web(replies).fetch, userAgent: "test" });

  test.each([
    ["what is there", 200, { state: "there" }],
    ["what is gone", 404, { state: "gone", reason: "404" }],
    ["what is gone for good", 410, { state: "gone", reason: "410" }],
    ["what programs may not read", 403, { state: "refused", reason: "403" }],
    ["a server that is ill", 503, { state: "refused", reason: "503" }],
    ["a host that there is not", unknownHost, { state: "unreachable", reason: "ENOTFOUND" }],
    ["a host that does not answer", timeout, { state: "unreachable", reason: "TimeoutError" }],
  ])("%s", async (_, reply, expected) => {
    expect(await answer({ "https://a.example/": reply })).toEqual(expected);
  });

  test("the whole page is asked for only where its head is not answered", async () => {
    const here = web({});
    await ask("https://a.example/", { fetch: here.fetch, userAgent: "test" });
    expect(here.asked).toEqual(["HEAD https://a.example/"]);
    const picky = web({ "HEAD https://a.example/": 405 });
    expect(await ask("https://a.example/", { fetch: picky.fetch, userAgent: "test" })).toEqual({ state: "there" });
    expect(picky.asked).toEqual(["HEAD https://a.example/", "GET https://a.example/"]);
  });
});

describe("the copy of the archive", () => {
  const ofDay = "https://archive.org/wayback/available?url=https%3A%2F%2Fa.example%2F&timestamp=20240602";
  const copy = (reply: Reply) =>
    archivedCopy("https://a.example/", toEdtf("2024-06-02"), { fetch: web({ [ofDay]: reply }).fetch, userAgent: "t" });

  test("is the one nearest to the day of the work, over a safe connection", async () => {
    expect(await copy(snapshot("http://web.archive.org/web/2024/https://a.example/"))).toBe(
      "https://web.archive.org/web/2024/https://a.example/",
    );
  });

  test("is none where the archive has none, or a copy of the error", async () => {
    expect(await copy(noSnapshot)).toBeUndefined();
    expect(await copy(snapshot("http://web.archive.org/web/2024/x", "404"))).toBeUndefined();
  });

  test("is not known where the archive does not answer, or something else", async () => {
    expect(await copy(503)).toEqual(new Error("the archive answers 503"));
    expect(await copy(unknownHost)).toBe(unknownHost);
    expect(await copy({ surprise: true })).toBeInstanceOf(Error);
  });
});

describe("the command", () => {
  const dossier = openFixture();
  const ropes = "https://gazette.example/2023/06/ropes";
  const copyOfRopes = "https://archive.example/gazette/2023/06/ropes";
  const book = "https://council.example/crossings/2024";
  const oldBook = "https://council.example/crossings/2023";
  const asksArchive = (url: string, day: string) =>
    `https://archive.org/wayback/available?${new URLSearchParams({ url, timestamp: day })}`;
  const run = async (replies: Record<string, Reply>) => {
    const { fetch, asked, agents } = web(replies);
    const report = await checkLinks(dossier, { fetch, atOnce: 2 });
    return { text: formatLinks(report, "content"), asked, agents, report };
  };

  test("says that all is well, and who asked", async () => {
    const { text, asked, agents } = await run({});
    expect(text).toBe("4 addresses asked: 0 dead, 0 not answered");
    expect(asked.filter((request) => request.startsWith("HEAD")).toSorted()).toEqual(
      [ropes, copyOfRopes, book, oldBook].map((url) => `HEAD ${url}`).toSorted(),
    );
    expect([...agents]).toEqual([expect.stringMatching(/^explainer-dossier-links\/1 \(\+https:\/\/.+\)$/)]);
  });

  test("names the file and the line of what is dead, and the copy to write down", async () => {
    const { text } = await run({
      [book]: 404,
      [asksArchive(book, "20241115")]: snapshot("https://web.archive.org/web/20240401/book"),
    });
    expect(text).toBe(`sources/tidewater-council-2024-03.mdx:7:6  unreachable URL: ${book} (404)
  write archive: https://web.archive.org/web/20240401/book

1 problem in content

4 addresses asked: 1 dead, 0 not answered`);
  });

  test("looks for no copy where there is one, and for another where that is dead too", async () => {
    const { report, asked } = await run({ [ropes]: unknownHost });
    expect(report.problems.map(({ hint }) => hint)).toEqual(["readers have its archived copy; nothing is to be done"]);
    expect(asked.filter((request) => request.includes(encodeURIComponent(ropes)))).toEqual([]);
    const both = await run({
      [ropes]: 404,
      [copyOfRopes]: 410,
      [asksArchive(ropes, "20241115")]: snapshot("https://web.archive.org/web/20230701/ropes"),
    });
    expect(both.report.problems).toMatchObject([
      { found: `URL: ${ropes} (404)`, hint: "write archive: https://web.archive.org/web/20230701/ropes" },
      { found: `archive: ${copyOfRopes} (410)`, hint: "write archive: https://web.archive.org/web/20230701/ropes" },
    ]);
  });

  test("says where there is no copy, and where that could not be asked", async () => {
    const none = await run({ [book]: 404, [asksArchive(book, "20241115")]: noSnapshot });
    expect(none.text).toContain("the Internet Archive has no copy");
    const silent = await run({ [book]: 404, [asksArchive(book, "20241115")]: unknownHost });
    expect(silent.text).toContain("whether there is a copy could not be asked: fetch failed");
  });

  test("calls nothing dead because its server turns programs away", async () => {
    const { text, report } = await run({ [ropes]: 403 });
    expect(report.problems).toEqual([]);
    expect(text).toBe(`Not answered for programs; look with a browser:
  ${ropes} (403)

4 addresses asked: 0 dead, 1 not answered`);
  });
});

describe("copies of sources that have none", () => {
  const dossier = openFixture();
  const [oldBook, book] = dossier.all("source").filter(({ fields }) => fields.URL && !fields.archive) as [
    ReadRecord<"source">,
    ReadRecord<"source">,
  ];
  const asksArchive = ({ fields }: ReadRecord<"source">, day: string) =>
    `https://archive.org/wayback/available?${new URLSearchParams({ url: fields.URL!, timestamp: day })}`;
  const copyOf = (name: string) => `https://web.archive.org/web/20241101000000/https://council.example/${name}`;
  const replies = {
    [asksArchive(book, "20241115")]: snapshot(copyOf("2024")),
    // Nobody noted when it was read; the facts of the dossier go to that month.
    [asksArchive(oldBook, "20241115")]: snapshot(copyOf("2023")),
  };
  /** The dossier with its sources elsewhere, and what was said of them. */
  const run = async (
    sources: readonly ReadRecord<"source">[],
    web: { fetch: typeof globalThis.fetch },
    writes = false,
  ) => {
    const said: string[] = [];
    const other: ReadDossier = {
      ...dossier,
      all: ((kind) => (kind === "source" ? sources : [])) as ReadDossier["all"],
    };
    await runLinks(other, { fetch: web.fetch, isCi: false, writes, print: (text) => said.push(text) });
    return said;
  };

  test("are printed as lines of YAML, whether the page is dead or not", async () => {
    const said = await run(dossier.all("source"), web(replies));
    expect(said.slice(1).join("\n")).toBe(`
Write below URL, each in its file:

# sources/tidewater-council-2023-03.mdx:7
archive: ${copyOf("2023")}

# sources/tidewater-council-2024-03.mdx:7
archive: ${copyOf("2024")}

2 sources without archive: the Internet Archive has copies of 2, none of 0
to write them all at once: npm run check -- --links --write`);
  });

  test("are written into the files below the address, and what is not on a line of its own is printed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "links-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const copied = (source: ReadRecord<"source">, change: (text: string) => string): ReadRecord<"source"> => {
      const path = join(folder, `${source.id}.mdx`);
      writeFileSync(path, change(source.text));
      return { ...source, path };
    };
    const windows = copied(book, (text) => text.replaceAll("\n", "\r\n").replace(/URL: (.*)\r/, 'URL: "$1"\r'));
    const folded = copied(oldBook, (text) => text.replace("URL: ", "URL:\n  "));
    const before = readFileSync(folded.path, "utf8");
    const said = await run([windows, folded], web(replies), true);
    expect(readFileSync(windows.path, "utf8")).toContain(`crossings/2024"\r\narchive: ${copyOf("2024")}\r\naccessed:`);
    expect(readFileSync(folded.path, "utf8")).toBe(before);
    expect(said.slice(1).join("\n")).toBe(`
Write below URL, each in its file:

# sources/tidewater-council-2023-03.mdx:7
archive: ${copyOf("2023")}

2 sources without archive: the Internet Archive has copies of 2, none of 0
1 written below URL; look at each copy before you commit it`);
    // What was written is a record that is sound.
    const read = readYaml(splitFrontMatter(readFileSync(windows.path, "utf8"))!.yaml, windows.path);
    expect(read.problems).toEqual([]);
    expect(read.document.value).toMatchObject({ archive: copyOf("2024") });
  });

  test("are not asked for on and on where the archive does not answer", async () => {
    const silent = web({ [asksArchive(book, "20241115")]: unknownHost });
    const said = await run(
      Array<ReadRecord<"source">>(5)
        .fill(book)
        .map((source, index) => ({ ...source, id: `${index}` })),
      silent,
    );
    expect(silent.asked.filter((request) => request.includes("archive.org/wayback"))).toHaveLength(3);
    expect(said.at(-1)).toBe(
      "5 sources without archive: the Internet Archive has copies of 0, none of 0, and did not say of 5",
    );
  });

  test("are no address that is none", async () => {
    const odd = web({ [asksArchive(book, "20241115")]: snapshot("https://web.archive.org/x\nread: whole") });
    expect((await run([book], odd)).at(-1)).toContain("copies of 0, none of 0, and did not say of 1");
  });
});

test("where CI is set nobody is asked, and the command fails", async () => {
  const { fetch, asked } = web({});
  const said: string[] = [];
  const options = { fetch, print: (text: string) => said.push(text), printError: (text: string) => said.push(text) };
  expect(await runLinks(openFixture(), { ...options, isCi: true })).toBe(false);
  expect(asked).toEqual([]);
  expect(await runLinks(openFixture(), { ...options, isCi: false })).toBe(true);
  expect(said).toEqual([
    "links are asked for by hand alone: run npm run check -- --links where CI is not set",
    "4 addresses asked: 0 dead, 0 not answered",
    "2 sources without archive: the Internet Archive has copies of 0, none of 2",
  ]);
});

test("no server is asked for two things at once, and no more servers than said", async () => {
  const running = new Map<string, number>();
  let most = 0;
  const results = await inLanes(
    ["a1", "a2", "b1", "a3", "c1", "d1"],
    ([host = ""]) => host,
    async (item) => {
      const host = item[0]!;
      running.set(host, (running.get(host) ?? 0) + 1);
      expect(running.get(host)).toBe(1);
      most = Math.max(
        most,
        [...running.values()].reduce((sum, count) => sum + count, 0),
      );
      await Promise.resolve();
      running.set(host, 0);
      return item.toUpperCase();
    },
    { atOnce: 2 },
  );
  expect(results).toEqual(["A1", "A2", "B1", "A3", "C1", "D1"]);
  expect(most).toBe(2);
});
