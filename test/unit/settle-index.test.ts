import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { expect, test } from "vitest";
import { settleIndex, type IndexFile } from "../../scripts/settle-index.ts";

const pack = (data: unknown) => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encode(data)]));
const unpack = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray("pagefind_dcd".length));
const json = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));

/** An index of two filters, in one order or the other, under names of its own. */
function index(turn: boolean): IndexFile[] {
  const order = <T>(...items: T[]) => (turn ? items.toReversed() : items);
  const [kind, year, meta] = turn
    ? ["en_aaa0001", "en_bbb0002", "en_ccc0000003"]
    : ["en_ddd0004", "en_eee0005", "en_fff0000006"];
  return order(
    { path: "index/en_1234567.pf_index", content: new Uint8Array([1, 2]) },
    { path: `filter/${kind}.pf_filter`, content: pack(["kind", order(["Claim", [1, 2]], ["Term", [0]])]) },
    { path: `filter/${year}.pf_filter`, content: pack(["year", order(["2023", [0]], ["2024", [1]])]) },
    {
      path: `pagefind.${meta}.pf_meta`,
      content: pack([
        "1.5.2",
        [["en_9", 4]],
        [["a", "z", "en_1234567"]],
        order(["year", year], ["kind", kind]),
        [],
        ["title"],
      ]),
    },
    {
      path: "pagefind-entry.json",
      content: json({ version: "1.5.2", languages: { en: { hash: meta, page_count: 1 } } }),
    },
  );
}

test("settleIndex() makes one index of those that differ by lot", () => {
  expect(settleIndex(index(true))).toEqual(settleIndex(index(false)));
});

test("settleIndex() loses nothing, and every name leads to its file", () => {
  const files = new Map(settleIndex(index(true)).map(({ path, content }) => [path, content]));
  expect(files.size).toBe(5);
  const entry = JSON.parse(new TextDecoder().decode(files.get("pagefind-entry.json"))) as {
    languages: { en: { hash: string } };
  };
  const meta = unpack(files.get(`pagefind.${entry.languages.en.hash}.pf_meta`)!) as unknown[];
  const [version, pages, chunks, filters, ...rest] = meta as [
    string,
    unknown,
    unknown,
    [string, string][],
    ...unknown[],
  ];
  expect([version, pages, chunks, rest]).toEqual(["1.5.2", [["en_9", 4]], [["a", "z", "en_1234567"]], [[], ["title"]]]);
  expect(filters.map(([name, file]) => [name, unpack(files.get(`filter/${file}.pf_filter`)!)])).toEqual([
    [
      "kind",
      [
        "kind",
        [
          ["Claim", [1, 2]],
          ["Term", [0]],
        ],
      ],
    ],
    [
      "year",
      [
        "year",
        [
          ["2023", [0]],
          ["2024", [1]],
        ],
      ],
    ],
  ]);
  expect(filters[0]![1]).toMatch(/^en_[0-9a-f]{7}$/);
});

test("settleIndex() stops at an index that another version may have written", () => {
  expect(() => settleIndex(index(true).filter(({ path }) => !path.startsWith("filter/")))).toThrow(/not there: en_/);
});
