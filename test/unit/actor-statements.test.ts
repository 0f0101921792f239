import { expect, test } from "vitest";
import { statementsOf } from "../../src/model/actor-statements.ts";
import { createDossier } from "../../src/model/dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import type { Table } from "../../src/model/table.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

const fixture = openFixture();
const [model] = fixture.all("claim");
const actor = (id: string, roles: object[] = []): DossierRecord<"actor"> => {
  const [one] = fixture.all("actor");
  return { ...one!, id, names: [], fields: { ...one!.fields, roles } } as DossierRecord<"actor">;
};
const claim = (id: string, fields: Partial<DossierRecord<"claim">["fields"]>): DossierRecord<"claim"> => {
  const all = { ...model!.fields, actors: [], topics: ["quays"], said: undefined, ...fields };
  const names = [all.speaker, ...all.actors].map((name) => ({ kind: "actor" as const, id: name }));
  return { ...model!, id, names, fields: all };
};
const records = [
  actor("island"),
  actor("reeve", [{ title: "Reeve", organisation: "island", sources: [] }]),
  actor("rock"),
  claim("undated", { speaker: "island" }),
  claim("early", { speaker: "island", said: toEdtf("2021-05") }),
  claim("late", { speaker: "reeve", said: toEdtf("2023-01-02") }),
  claim("misread", { speaker: "island", said: toEdtf("2024"), deprecated: "Misread." }),
  claim("other-topic", { speaker: "island", said: toEdtf("2020"), topics: ["punctuality"] }),
  claim("about", { speaker: "article", actors: ["island", "rock"], said: toEdtf("2022") }),
  claim("about-later", { speaker: "anonymous", actors: ["rock"], said: toEdtf("2023"), topics: ["punctuality"] }),
];
const dossier = createDossier<unknown, Table>({ ...fixture, records, tables: new Map() });
const statements = (id: string, options = {}) =>
  statementsOf(dossier, dossier.get("actor", id), options).map(({ claim: { id }, isOwn }) => [id, isOwn]);

test("an actor's own claims and those of its office-holders come first, the latest on each topic", () => {
  expect(statements("island")).toEqual([
    ["late", true],
    ["other-topic", true],
  ]);
  expect(statements("island", { most: 1 })).toEqual([["late", true]]);
});

test("of one that has said nothing, the latest that was said of it is told", () => {
  expect(statements("rock")).toEqual([["about-later", false]]);
});
