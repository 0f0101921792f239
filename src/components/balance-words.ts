import { t } from "../i18n/t.ts";
import { weights } from "../model/reliability.ts";
import type { DossierRecord } from "../model/record.ts";
import type { SourceBalance } from "../model/source-balance.ts";

/** Where the sources of a text are told of on the page that sets sources side by side. */
export const anchorOfBalance = ({ id }: DossierRecord): string => `sources-of-${id}`;

/** The sources of a text by what they count for, as parts of a bar. */
export const weightShares = ({ weights: counts }: SourceBalance) =>
  weights.map((weight) => ({
    name: `weight-${weight}`,
    label: t(`balance.${weight}`, { count: counts[weight] }),
    count: counts[weight],
  }));

/** Its statements by how many voices stand by them, as parts of a bar. */
export const voiceShares = ({ statements, alone }: SourceBalance) => [
  { name: "weight-strong", label: t("balance.several", { count: statements - alone }), count: statements - alone },
  { name: "weight-weak", label: t("balance.alone", { count: alone }), count: alone },
];

/** How many of each, in words, those of which there are none left out: `5 by name, 1 unsigned`. */
export const listCounts = (counts: readonly (readonly [label: string, count: number])[]): string =>
  counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${count} ${label}`)
    .join(", ");
