import { gitIn, readHistory, type Git } from "../../src/collections/history.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import { findStale } from "./find-stale.ts";

/** Prints which explainers to review again, and why. None of it is a problem. */
export function runStale(
  dossier: ReadDossier,
  { git = gitIn(dossier.root), print = console.log }: { git?: Git; print?: (text: string) => void } = {},
): void {
  const history = readHistory(git);
  const found = findStale({ ...dossier, history });
  const count = dossier.all("explainer").length;
  print(
    [
      ...found.flatMap(({ explainer, since }) => [
        `${explainer.file}  reviewed ${explainer.fields.reviewed.edtf}; since then:`,
        ...since.map(({ record, corrected, edited }) =>
          [`  ${record.file}`, corrected && `corrected ${corrected}`, edited && `edited ${edited}`]
            .filter(Boolean)
            .join("  "),
        ),
        "",
      ]),
      `${found.length} of ${count} explainers rest on what changed after their review${history ? "" : "; there is no history here, so only corrections were looked at"}`,
    ].join("\n"),
  );
}
