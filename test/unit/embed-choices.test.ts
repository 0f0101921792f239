import { expect, test } from "vitest";
import { embedChoices } from "../../src/embeds/choices.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const choices = embedChoices(dossier, (address) => `https://ferries.example/${address}`);
const choiceOf = (id: string) => choices.find((choice) => choice.id === id)!;

test("every chart can be chosen, but none that is retired", () => {
  const charts = dossier.all("chart");
  expect(charts.some(({ fields }) => fields.retired)).toBe(true);
  expect(choices.map(({ id }) => id)).toEqual(charts.filter(({ fields }) => !fields.retired).map(({ id }) => id));
});

test("a chart follows the data first, then stays with each edition that it can stay with", () => {
  const variantsOf = (id: string) =>
    choiceOf(id).variants.map(({ edition, label, frame }) => `${edition || "-"} ${label} ${frame}`);
  expect(variantsOf("passengers-compared")).toEqual([
    "- Edition of 2024 https://ferries.example/embed/passengers-compared/",
    "2023 Edition of 2023 https://ferries.example/embed/passengers-compared/2023/",
    "2024 Edition of 2024 https://ferries.example/embed/passengers-compared/2024/",
  ]);
  expect(variantsOf("change-in-passengers")).toHaveLength(1);
});

test("each variant has the page, picture, words and heights of its own edition", () => {
  const [live, older] = choiceOf("passengers-compared").variants as [
    (typeof choices)[0]["variants"][0],
    (typeof choices)[0]["variants"][0],
  ];
  expect(live.page).toBe("https://ferries.example/charts/passengers-compared/");
  expect(older.page).toBe("https://ferries.example/charts/passengers-compared/2023/");
  expect(older.picture).toBe("https://ferries.example/charts/passengers-compared/2023.png");
  expect(older.alt).not.toBe(live.alt);
  expect(older.heights.length).toBeGreaterThan(3);
});

test.each([
  ["passengers-compared", ["r1", "r2", "r3", "r4"], ["from", "to"], [2019, 2020, 2021, 2022, 2023]],
  ["visitors-on-a-map", ["FRO", "GBR", "ISL", "LUX", "NOR"], ["to"], [2022, 2023]],
  ["change-in-passengers", ["r1", "r2", "r3", "r4"], [], []],
  ["routes-on-time", [], [], []],
])("of %s can be picked %j, and moved %j to one of %j", (id, series, years, times) => {
  const choice = choiceOf(id);
  expect(choice.series.map(([id]) => id).toSorted()).toEqual(series);
  for (const [id, name] of choice.series) expect(name, id).not.toBe("");
  expect(choice.years).toEqual(years);
  expect(choice.times).toEqual(times);
});
