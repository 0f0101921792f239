import type { Reading } from "../reader/reading.ts";
import { compareProblems, type Problem } from "../schema/problem.ts";
import { checkAddresses } from "./addresses.ts";
import { checkCharts } from "./charts.ts";
import { checkBareKeys, checkCitations } from "./citations.ts";
import { checkClaims } from "./claims.ts";
import { checkComponents } from "./components.ts";
import { checkDatasets } from "./datasets.ts";
import { checkEmptyEditions } from "./empty-editions.ts";
import { checkEvents } from "./events.ts";
import { checkExplainers } from "./explainers.ts";
import { checkFooting } from "./footing.ts";
import { checkIds } from "./ids.ts";
import { checkImages } from "./images.ts";
import { checkJumps } from "./jumps.ts";
import { checkLinks } from "./links.ts";
import { checkLookAlikes } from "./look-alikes.ts";
import { checkOrderOfDates } from "./order-of-dates.ts";
import { checkRanges } from "./ranges.ts";
import { checkRedirects } from "./redirects.ts";
import { checkReserved } from "./reserved.ts";
import { checkRetired } from "./retired.ts";
import { checkSeriesNames } from "./series-names.ts";
import { checkSourceNames } from "./source-names.ts";
import { checkSources } from "./sources.ts";
import { checkTypedNumbers } from "./typed-numbers.ts";
import { checkUncited } from "./uncited.ts";

const rules = [
  checkIds,
  checkCitations,
  checkBareKeys,
  checkLinks,
  checkImages,
  checkComponents,
  checkDatasets,
  checkEmptyEditions,
  checkRanges,
  checkSeriesNames,
  checkJumps,
  checkCharts,
  checkClaims,
  checkEvents,
  checkExplainers,
  checkFooting,
  checkSourceNames,
  checkSources,
  checkTypedNumbers,
  checkReserved,
  checkLookAlikes,
  checkRetired,
  checkAddresses,
  checkRedirects,
];

/**
 * All that is wrong with a dossier, in the order of its files.
 *
 * @param today milliseconds since 1970, after which nothing can have been done yet
 */
export function checkAll({ dossier, problems }: Reading, { today = Date.now() } = {}): Problem[] {
  const found = dossier ? [...rules.flatMap((rule) => rule(dossier)), ...checkOrderOfDates(dossier, { today })] : [];
  // A citation or a chart that is wrong may be the source that seems to be missing.
  const wrong = new Set([...problems, ...found].map(({ file }) => file));
  const uncited = dossier ? checkUncited(dossier).filter(({ file }) => !wrong.has(file)) : [];
  return [...problems, ...found, ...uncited].sort(compareProblems);
}
