import { describe, expect, test } from "vitest";
import { findStale } from "../../scripts/stale/find-stale.ts";
import { runStale } from "../../scripts/stale/run.ts";
import type { Git } from "../../src/collections/history.ts";
import { mendedSince, restsOn } from "../../src/model/stale.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const stale = dossier.get("explainer", "who-runs-the-ferries");
const fresh = dossier.get("explainer", "are-the-ferries-on-time");

test("an explainer rests on the sources, claims and datasets that it names, and on those of its charts", () => {
  const names = restsOn(dossier, fresh).map(({ kind, id }) => `${kind} ${id}`);
  expect(names).toEqual(expect.arrayContaining(["source tidewater-council-2023-03", "dataset crossings"]));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^(?:source|claim|dataset) /.test(name))).toEqual([]);
});

test("readers are told what was mended after the day of a review, by its latest change", () => {
  expect(mendedSince(dossier, stale).map(({ record, anchor }) => [record.id, anchor])).toEqual([
    ["quay-at-ostrel-to-close", "corrected-2024-11-05"],
  ]);
  // It was reviewed on the day of the correction.
  expect(fresh.fields.reviewed.edtf).toBe("2024-11-05");
  const quay = dossier.get("claim", "quay-at-ostrel-to-close");
  expect(mendedSince(dossier, { ...fresh, names: [quay] })).toEqual([]);
});

describe("the list for editors", () => {
  const printed = (git: Git) => {
    const lines: string[] = [];
    runStale(dossier, { git, print: (text) => lines.push(text) });
    return lines.join("\n");
  };

  test("says of each explainer what changed when, by corrections and by the history", () => {
    const log = [
      "\x002024-11-06 b\n\nclaims/quay-at-ostrel-to-close.mdx\n",
      "\x002024-11-05 a\n\nsources/harbour-gazette-2023-06.mdx\nclaims/quay-at-ostrel-to-close.mdx\n",
      "\x002024-11-04 \n\nsources/tidewater-council-2023-03.mdx\n",
    ].join("");
    expect(printed((...args) => (args.includes("log") ? log : "false\n"))).toBe(
      `explainers/who-runs-the-ferries.mdx  reviewed 2024-11-04; since then:
  sources/harbour-gazette-2023-06.mdx  edited 2024-11-05
  claims/quay-at-ostrel-to-close.mdx  corrected 2024-11-05  edited 2024-11-06

1 of 2 explainers rest on what changed after their review`,
    );
  });

  test("says so where there is no history, and has the corrections still", () => {
    expect(printed(() => undefined)).toBe(
      `explainers/who-runs-the-ferries.mdx  reviewed 2024-11-04; since then:
  claims/quay-at-ostrel-to-close.mdx  corrected 2024-11-05

1 of 2 explainers rest on what changed after their review; there is no history here, so only corrections were looked at`,
    );
  });

  test("a new row of a dataset is a change of it", () => {
    const history = { isWhole: true, days: new Map([["datasets/crossings", ["2024-11-07", "2024-01-01"]]]) };
    const found = findStale({ ...dossier, history }).find(({ explainer }) => explainer.id === fresh.id);
    expect(found?.since.map(({ record, edited }) => [record.id, edited])).toEqual([["crossings", "2024-11-07"]]);
  });
});
