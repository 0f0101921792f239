import { expect, test } from "vitest";
import { claimsJson } from "../../../src/exports/claims-json.ts";
import { exportedFiles } from "../../../src/exports/files.ts";
import { indexJson } from "../../../src/exports/index-json.ts";
import { recordKinds } from "../../../src/schema/kinds.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/island/${address}`;
const written = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

test("a claim is told with who says so, what each source says, how it stands and what became of it", () => {
  const { claims, statuses, ...rest } = written(claimsJson(dossier, urlOf));
  expect(rest).toMatchObject({
    title: dossier.settings.fields.title,
    url: "https://ferries.example/island/claims/",
    licence: dossier.settings.fields.licence,
    data_as_of: "2024-11",
  });
  expect(statuses.find(({ id }) => id === "confirmed")).toEqual({
    id: "confirmed",
    label: "Confirmed",
    rule: dossier.word("claim_statuses", "confirmed").description,
    tone: "upheld",
  });
  expect(claims.map(({ id }) => id)).toEqual(dossier.all("claim").map(({ id }) => id));
  const forecast = claims.find(({ id }) => id === "two-or-three-routes-2023")!;
  const { fields } = dossier.get("claim", "two-or-three-routes-2023");
  expect(forecast).toMatchObject({
    url: "https://ferries.example/island/claims/two-or-three-routes-2023/",
    kind: "forecast",
    said: "2023-06-02",
    status: fields.status,
    range: { low: 2, high: 3 },
    resolution: {
      outcome: fields.resolution!.outcome,
      data: fields.resolution!.data.map(({ edition, answer }) => ({
        edition,
        answer,
        file: `https://ferries.example/island/data/crossings/${edition}.csv`,
      })),
    },
  });
  expect(forecast.positions[0]).toMatchObject({
    stance: "states",
    source: {
      id: "harbour-gazette-2023-06",
      url: "https://gazette.example/2023/06/ropes",
      archive: "https://archive.example/gazette/2023/06/ropes",
      record: "https://ferries.example/island/sources/harbour-gazette-2023-06/",
    },
  });
});

test("who is not named is told as the source describes them, and a known actor by its record", () => {
  const { claims } = written(claimsJson(dossier, urlOf));
  const speakers = new Map(claims.map(({ id, speaker }) => [id, speaker]));
  for (const { id, fields } of dossier.all("claim"))
    if (fields.speaker === "anonymous" || fields.speaker === "article")
      expect(speakers.get(id)).toEqual({
        kind: fields.speaker,
        ...(fields.speaker_note && { note: fields.speaker_note }),
      });
    else
      expect(speakers.get(id)).toMatchObject({
        kind: "actor",
        id: fields.speaker,
        url: urlOf(`actors/${fields.speaker}/`),
      });
  expect(new Set([...speakers.values()].map(({ kind }) => kind)).size).toBeGreaterThan(1);
});

test("the catalogue has every record of every kind, under the title that readers see", () => {
  const { records, files } = written(
    indexJson(dossier, { urlOf, titleOf: ({ kind, title }) => (kind === "chart" ? "as drawn" : title) }),
  );
  expect(records.map(({ kind, id }) => `${kind}/${id}`)).toEqual(
    recordKinds.flatMap((kind) => dossier.all(kind).map(({ id }) => `${kind}/${id}`)),
  );
  expect(records.filter(({ kind, title }) => kind === "chart" && title !== "as drawn")).toEqual([]);
  expect(records.find(({ id }) => id === "two-or-three-routes-2023")).toEqual({
    kind: "claim",
    id: "two-or-three-routes-2023",
    title: dossier.get("claim", "two-or-three-routes-2023").title,
    url: "https://ferries.example/island/claims/two-or-three-routes-2023/",
    dates: { said: "2023-06-02", about: "2023" },
    files: [],
  });
  expect(records.find(({ id }) => id === "crossings")).toMatchObject({
    files: ["2023", "2024"].map((edition) => urlOf(`data/crossings/${edition}.csv`)),
  });
  expect(records.find(({ id }) => id === "routes-on-time")).toMatchObject({
    files: ["svg", "png", "csv", "json"].map((ending) => urlOf(`charts/routes-on-time.${ending}`)),
  });
  expect(files).toEqual(exportedFiles.map(({ address, type }) => ({ url: urlOf(address), type })));
});
