import { describe, expect, test } from "vitest";
import { addressOfCopy, copyFrom, isCopy, toStamp } from "../../src/model/wayback.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

describe("addressOfCopy(url, date)", () => {
  test.each([
    ["https://a.example", "https://web.archive.org/web/20241105/https://a.example/"],
    ["http://a.example/b/", "https://web.archive.org/web/20241105/http://a.example/b/"],
    ["https://a.example/?q=1&r=a%20b", "https://web.archive.org/web/20241105/https://a.example/?q=1&r=a%20b"],
    ["https://a.example/b#c?d", "https://web.archive.org/web/20241105/https://a.example/b#c?d"],
    ["https://a.example/é/日本", "https://web.archive.org/web/20241105/https://a.example/%C3%A9/%E6%97%A5%E6%9C%AC"],
    ["https://bücher.example/", "https://web.archive.org/web/20241105/https://xn--bcher-kva.example/"],
  ])("%s", (url, address) => {
    expect(addressOfCopy(url, toEdtf("2024-11-05"))).toBe(address);
    expect(new URL(address).href).toBe(address);
  });

  test("without a day the newest copy is asked for", () => {
    const newest = "https://web.archive.org/web/https://a.example/";
    expect(addressOfCopy("https://a.example/", undefined)).toBe(newest);
    expect(addressOfCopy("https://a.example/", toEdtf("2014/.."))).toBe(newest);
  });
});

test.each([
  ["2024-11-05", "20241105"],
  ["2024-11-05~", "20241105"],
  ["2024-11", "20241115"],
  ["2024", "20240701"],
  ["2024-07-09/2024-07-11", "20240710"],
  ["2014/..", undefined],
  ["../2014", undefined],
  ["-0043", undefined],
])("of %s a copy is asked for by %s", (edtf, stamp) => {
  expect(toStamp(toEdtf(edtf))).toBe(stamp);
});

test("a copy is wanted as the source was read, or else of the day to which the facts go", () => {
  const dossier = openFixture();
  const source = dossier.get("source", "tidewater-council-2024-03");
  const from = (accessed: string | undefined) =>
    copyFrom(dossier, { fields: { ...source.fields, accessed: accessed ? toEdtf(accessed) : undefined } })?.edtf;
  const { data_as_of } = dossier.settings.fields;
  expect([from("2024-11"), from("2020/..")]).toEqual(["2024-11", data_as_of!.edtf]);
  expect(from(undefined)).toBe(data_as_of!.edtf);
  const undated = { settings: { ...dossier.settings, fields: { ...dossier.settings.fields, data_as_of: undefined } } };
  expect(copyFrom(undated, { fields: { ...source.fields, accessed: undefined } })).toBeUndefined();
});

test("what is a copy already is not asked for again", () => {
  expect(isCopy("http://web.archive.org/web/2016/http://a.example/")).toBe(true);
  expect(isCopy("https://a.example/web.archive.org")).toBe(false);
});
