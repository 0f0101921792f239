import { expect, test } from "vitest";
import { openChart } from "../../src/charts/open-chart.ts";
import { followNewest } from "../../src/reader/follow-newest.ts";
import type { ReadRecord } from "../../src/reader/reading.ts";
import { openFixture } from "../support/dossier.ts";

const dataset = { kind: "dataset", id: "crossings", fields: { editions: [{ id: "2023" }, { id: "2024" }] } };
const chart = (edition: string, editions: string[]) => ({
  kind: "chart",
  id: "c",
  fields: { dataset: "crossings", edition, editions },
});

test.each([
  ["newest", [], "2024", []],
  ["newest", ["2023"], "2024", ["2023", "2024"]],
  ["newest", ["2023", "2024"], "2024", ["2023", "2024"]],
  ["2023", ["2023"], "2023", ["2023"]],
])("a chart of edition %s, to choose from %j, draws %s, to choose from %j", (written, choice, edition, editions) => {
  const record = chart(written, [...choice]);
  followNewest([record, dataset] as unknown as ReadRecord[]);
  expect(record.fields).toMatchObject({ edition, editions });
});

test("a chart has the address of the edition that it draws first, whether that is written or the newest", () => {
  const dossier = openFixture();
  const addressOf = (id: string, edition?: string) => openChart(dossier, dossier.get("chart", id), edition).address;
  expect(addressOf("passengers-compared")).toBe("charts/passengers-compared/");
  expect(addressOf("passengers-compared", "2024")).toBe("charts/passengers-compared/");
  expect(addressOf("passengers-compared", "2023")).toBe("charts/passengers-compared/2023/");
  expect(addressOf("punctuality-panels")).toBe("charts/punctuality-panels/");
  expect(addressOf("punctuality-panels", "2024")).toBe("charts/punctuality-panels/2024/");
});
