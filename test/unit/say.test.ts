import { expect, test } from "vitest";
import { figureAttributes } from "../../src/charts/files/figure-attributes.ts";
import { toTable } from "../../src/charts/files/table.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const open = (id: string) => openChart(dossier, dossier.get("chart", id));
const attributesOf = (id: string) => figureAttributes(open(id), toTable(open(id)));

test.each([
  ["routes-on-time", "2021: 2 of 2 routes at 90\u00a0% or more"],
  ["routes-on-time", "2023: 2 of 4 routes at 90\u00a0% or more, estimate"],
  ["punctual-routes-of-2023", "Edition of 2023, 15 March 2023: 1 of the routes, counted in this edition, estimate"],
  ["punctual-routes-of-2023", "Harbour Gazette, “within the year”, 2 June 2023: 2 to 3 routes, forecast by others"],
  [
    "punctual-routes-of-2023",
    "Notice at the ticket office, around December 2023: 0 routes, counted by Tidewater Council",
  ],
  ["berths-over-time", "Ostrel, April 2019: 4 of 6 berths"],
  ["berths-over-time", "Nether Holm, 12 June 1987: 2 of 6 berths; In the register: no"],
])("a mark of %s says: %s", (id, sentence) => {
  const chart = open(id);
  const sentences = chart.form.say!(chart);
  expect(sentences).toContain(sentence);
  expect(attributesOf(id)["data-said"]).toBe(sentences.join("\n"));
});

test("a figure says its values by attribute, with what is an estimate and what is a gap", () => {
  expect(attributesOf("punctuality-by-year")).toEqual({
    "data-times": "2019 2020 2021 2022 2023",
    "data-values": "75 80 92.3 93.1 95;88 90.5 91 87.5 90~;60.4 64  71.2 70~;    0~",
    "data-unit": "\u00a0%",
    "data-digits": '{"minimumFractionDigits":1,"maximumFractionDigits":1}',
    "data-subject": "Crossings on time, per cent",
    "data-estimate": "estimate",
    "data-none": "no figure",
    "data-extremes": "Highest and lowest: ",
  });
});

test("without a subject of its own a chart has the names of its dataset and its measure", () => {
  expect(open("punctuality-in-2022").subject).toBe("Punctuality of the ferries: On time, %");
});
