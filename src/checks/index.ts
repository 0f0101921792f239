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
import { checkIds } from "./ids.ts";
import { checkImages } from "./images.ts";
import { checkJumps } from "./jumps.ts";
import { checkLinks } from "./links.ts";
import { checkLookAlikes } from "./look-alikes.ts";
import { checkRanges } from "./ranges.ts";
import { checkRedirects } from "./redirects.ts";
import { checkReserved } from "./reserved.ts";
import { checkRetired } from "./retired.ts";
import { checkSeriesNames } from "./series-names.ts";
import { checkSources } from "./sources.ts";

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
  checkSources,
  checkReserved,
  checkLookAlikes,
  checkRetired,
  checkAddresses,
  checkRedirects,
];

/** All that is wrong with a dossier, in the order of its files. */
export const checkAll = ({ dossier, problems }: Reading): Problem[] =>
  [...problems, ...(dossier ? rules.flatMap((rule) => rule(dossier)) : [])].sort(compareProblems);
