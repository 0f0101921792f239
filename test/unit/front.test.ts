import { describe, expect, test } from "vitest";
import { headlineOf } from "../../src/charts/headline.ts";
import { dotsOfEvents } from "../../src/charts/parts/event-dots.ts";
import { chartOf, chartsOf } from "../../src/model/chart-of.ts";
import { newest } from "../../src/model/newest.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const withSettings = (change: object) => {
  const fields = { ...dossier.settings.fields, ...change };
  return { ...dossier, settings: { ...dossier.settings, fields } };
};
const featured = { explainers: [], charts: [], claims: [], events: [] };

describe("the headline of the front page", () => {
  test("is what the settings write, with the figures of the first featured chart", () => {
    const headline = "Only {last_count} of {last_total} ferry routes are punctual";
    expect(headlineOf(withSettings({ headline }))).toBe("Only 2 of 4 ferry routes are punctual");
  });

  test("is the title of that chart where they write none, and that of the dossier where there is no chart", () => {
    expect(headlineOf(dossier)).toBe("2 of 4 routes were punctual in 2023");
    expect(headlineOf(withSettings({ featured }))).toBe("Ferries between the Lanternfold islands");
    expect(headlineOf(withSettings({ featured, headline: "The ferries are late" }))).toBe("The ferries are late");
  });
});

test("what is new is told newest first, and no more of a sort than asked for", () => {
  const news = newest(dossier, { each: 2 });
  const starts = news.map(({ date }) => date.start);
  expect(starts).toEqual(starts.toSorted((a, b) => b - a));
  for (const of of ["explainer", "edition", "event"]) {
    const own = news.filter((one) => one.of === of);
    expect(own.length, of).toBeGreaterThan(0);
    expect(own.length, of).toBeLessThanOrEqual(2);
  }
  const planned = dossier.all("event").filter(({ fields }) => fields.status === "planned");
  expect(planned.length).toBeGreaterThan(0);
  for (const { title } of planned) expect(news.map((one) => one.title)).not.toContain(title);
});

test("the chart of an explainer is the first that it shows, or one on its main topic", () => {
  const explainer = dossier.get("explainer", "are-the-ferries-on-time");
  const shown = explainer.names.find(({ kind }) => kind === "chart")!;
  expect(chartOf(dossier, explainer)?.id).toBe(shown.id);
  const bare = { ...explainer, names: [] };
  expect(chartOf(dossier, bare)?.fields.topics).toContain(explainer.fields.topics[0]);
  expect(chartOf(dossier, { ...bare, fields: { ...bare.fields, topics: ["none-of-these"] } })).toBeUndefined();
});

test("explainers side by side have no chart twice, and who shows one has it first", () => {
  const shows = dossier.get("explainer", "are-the-ferries-on-time");
  const alike = { ...shows, id: "alike", names: [] };
  const charts = chartsOf(dossier, [alike, shows]);
  expect(charts.get(shows)).toBe(chartOf(dossier, shows));
  expect(charts.get(alike)).not.toBe(charts.get(shows));
  const many = Array.from({ length: 40 }, (_, index) => ({ ...alike, id: `alike-${index}` }));
  const given = [...chartsOf(dossier, many).values()];
  expect(new Set(given).size).toBe(given.length);
  expect(given.length).toBeLessThan(many.length);
});

describe("dotsOfEvents(events)", () => {
  const event = (when: string, isOwn = false) => ({ when: toEdtf(when), isOwn });
  const count = (d: string | undefined) => (d?.match(/M/g) ?? []).length;

  test("draws each once, those that are meant apart from the others", () => {
    const shapes = dotsOfEvents([event("2020", true), event("2021"), event("2021"), event("2023-05")]);
    const dots = (look: string) => count(shapes.find((shape) => shape.look === look)?.d);
    expect([dots("dot"), dots("other-dot")]).toEqual([1, 3]);
  });

  test("is nothing where none is meant", () => {
    expect(dotsOfEvents([event("2020")])).toEqual([]);
  });

  test("stays within the picture however many fall together", () => {
    const shapes = dotsOfEvents(Array.from({ length: 300 }, (_, at) => event("2020-01-01", at < 5)));
    const heights = shapes.flatMap(({ d }) => [...d.matchAll(/M\d+,([-\d.]+)/g)].map(([, y]) => Number(y)));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(90);
  });
});
