import type { Chart } from "../charts/chart.ts";

/** Where a chart draws an edition: its own page, one below it, or, where it draws that nowhere, the dataset's page. */
export function addressOfEdition({ record, editions, dataset }: Chart, edition: string): string {
  if (edition === record.fields.edition) return record.address;
  return editions.some(({ id }) => id === edition) ? `${record.address}${edition}/` : dataset.address;
}
