import { copyFrom, isCopy } from "../../src/model/wayback.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { archivedCopy } from "./archived-copy.ts";
import type { AskOptions } from "./ask.ts";
import { inLanes } from "./in-lanes.ts";

/** An address; undefined where the archive has none, an Error where it did not say. */
export type Copy = string | undefined | Error;

/** After so many failures one after the other the archive is left in peace. */
const PATIENCE = 3;

/** Asks the Internet Archive for copies of sources from about the day on which they were read, one after the other. */
export async function findCopies<S extends DossierRecord<"source">>(
  dossier: Pick<Dossier, "settings">,
  sources: readonly S[],
  options: AskOptions,
): Promise<Map<S, Copy>> {
  const wanted = sources.filter(({ fields: { URL } }) => URL && !isCopy(URL));
  let failures = 0;
  const copies = await inLanes(
    wanted,
    () => "archive",
    async (source): Promise<Copy> => {
      if (failures === PATIENCE) return new Error(`the archive failed ${PATIENCE} times before`);
      const copy = await archivedCopy(source.fields.URL!, copyFrom(dossier, source), options);
      failures = copy instanceof Error ? failures + 1 : 0;
      return copy;
    },
    { atOnce: 1 },
  );
  return new Map(wanted.map((source, index) => [source, copies[index]]));
}
