import { exportedFiles } from "../exports/files.ts";
import { toAddress } from "../reader/addresses.ts";
import type { ReadDossier } from "../reader/reading.ts";
import { picturePath } from "../model/picture-path.ts";
import { placesOf } from "../model/redirects.ts";
import { scoreboardOf } from "../model/scoreboard.ts";
import { timelineFilters } from "../model/timeline-filters.ts";
import { reservedIds } from "./reserved.ts";
import type { RecordKind } from "../schema/fields.ts";
import { kinds, recordKinds } from "../schema/kinds.ts";
import { sections } from "../schema/settings.ts";

/** What is known of the addresses of a site, whether it is built or not. */
export interface KnownSite {
  /** Addresses that are there for certain. */
  there: ReadonlySet<string>;
  /** Places at which one of these lies. */
  places: ReadonlySet<string>;
  /** Whether an address is certainly not there. */
  isGone(address: string): boolean;
}

const chartFiles = ["svg", "png", "csv", "json"];

/** The record to which an address belongs, `claims/x/`, `charts/x.svg` or `embed/x/2024/`, if to any. */
export function recordAt(address: string): { kind: RecordKind; id: string } | undefined {
  const [, section, id = "", ending] =
    /^(embed\/timeline\/actor|(?:embed|oembed)\/claim|\w+)\/([^/.]+)(?:\/|\.(\w+)$)/.exec(address) ?? [];
  if (isReserved(section, id)) return undefined;
  const files = section === "charts" ? chartFiles : section?.startsWith("oembed") ? ["json"] : [];
  const isOfRecord = ending === undefined || files.includes(ending);
  const kind = sectionKinds.get(section ?? "");
  return kind && isOfRecord ? { kind, id } : undefined;
}

const sectionKinds = new Map<string, RecordKind>([
  ...recordKinds.map((kind) => [kinds[kind].address, kind] as const),
  ["embed", "chart"],
  ["oembed", "chart"],
  ["embed/claim", "claim"],
  ["oembed/claim", "claim"],
  ["embed/timeline/actor", "actor"],
]);

/** Where pages lie, and files that are made with them. */
const folders: ReadonlySet<string> = new Set([
  ...[".", "images"],
  ...sections,
  ...[...sectionKinds.keys()].map((section) => section.split("/")[0]!),
]);

/** What stands where the frame or the description of a chart could, or a change, and is none. */
const isReserved = (section: string | undefined, id: string): boolean =>
  section === "changes"
    ? reservedIds.change.has(id)
    : (section === "embed" || section === "oembed") && reservedIds.chart.has(id);

/** The places at which one of these addresses lies. */
export const placesIn = (addresses: Iterable<string>): ReadonlySet<string> => new Set([...addresses].flatMap(placesOf));

/** What the records of a dossier tell of its site before it is built. */
export function knownSite(dossier: ReadDossier): KnownSite {
  const { ids } = dossier;
  const records = recordKinds.flatMap((kind) =>
    [...ids.get(kind)!.keys()].flatMap((id) => [
      `${kinds[kind].address}/${id}/`,
      ...(kind === "chart"
        ? [`embed/${id}/`, `oembed/${id}.json`, ...chartFiles.map((ending) => `charts/${id}.${ending}`)]
        : []),
      ...(kind === "claim" ? [`embed/claim/${id}/`, `oembed/claim/${id}.json`, `claims/${id}/feed.xml`] : []),
    ]),
  );
  const timelines = timelineFilters(dossier).map(({ name, value }) => `embed/timeline/${name}/${value}/`);
  const feeds = Object.keys(dossier.vocabulary.fields.topics).map((topic) => `changes/topic/${topic}.xml`);
  const pictures = [...dossier.pictures.keys()].map((path) => toAddress(`images/${picturePath(path)}`));
  const there = new Set([
    ...["./", "embed/timeline/"],
    ...(scoreboardOf(dossier).claims.length > 0 ? ["embed/forecasts/", "oembed/forecasts.json"] : []),
    ...sections.map((section) => `${section}/`),
    ...exportedFiles.map(({ address }) => address),
    ...timelines,
    ...feeds,
    ...records,
    ...pictures,
  ]);
  return {
    there,
    places: placesIn(there),
    isGone(address) {
      const record = recordAt(address);
      if (record) return !ids.get(record.kind)!.has(record.id);
      if (["images/", "changes/"].some((folder) => address.startsWith(folder))) return !there.has(address);
      // A file may lie beside the pages; a folder is one of theirs.
      const [top = "", ...below] = address.split("/");
      return below.length > 0 && !folders.has(top);
    },
  };
}
