import type { ReadDossier, ReadRecord } from "../../src/reader/reading.ts";
import { compareProblems, type Problem } from "../../src/schema/problem.ts";
import { archivedCopy } from "./archived-copy.ts";
import { ask, type Answer } from "./ask.ts";
import { inLanes } from "./in-lanes.ts";

export interface LinkOptions {
  fetch?: typeof globalThis.fetch;
  timeout?: number;
  /** How many servers are asked at the same time. */
  atOnce?: number;
}

export interface LinkReport {
  /** Addresses that are dead, each with what to do about it. */
  problems: Problem[];
  /** Addresses whose servers turn programs away, which only a browser can tell. */
  refused: string[];
  asked: number;
}

/** Asks for the page and the archived copy of every source, and looks for copies of those that are dead. */
export async function checkLinks(
  dossier: ReadDossier,
  { fetch = globalThis.fetch, timeout, atOnce = 6 }: LinkOptions = {},
): Promise<LinkReport> {
  const { site, repository } = dossier.settings.fields;
  const options = { fetch, timeout, userAgent: `explainer-dossier-links/1 (+${repository ?? site})` };
  const links = dossier
    .all("source")
    .flatMap((source) =>
      (["URL", "archive"] as const).flatMap((field) =>
        source.fields[field] ? [{ source, field, url: source.fields[field] }] : [],
      ),
    );
  const answers = await inLanes(
    links,
    ({ url }) => new URL(url).host,
    ({ url }) => ask(url, options),
    { atOnce },
  );
  const dead = links.flatMap((link, index) => {
    const answer = answers[index]!;
    return answer.state === "gone" || answer.state === "unreachable" ? [{ ...link, answer }] : [];
  });
  const problems = await inLanes(
    dead,
    () => "archive",
    async ({ source, field, url, answer }) => {
      const lost = dead.some((other) => other.source === source && other.field === "archive");
      const has = source.fields.archive !== undefined && !lost;
      const copy = has ? undefined : await archivedCopy(source.fields.URL ?? url, source.fields.issued, options);
      return toProblem(source, { field, url, answer, hint: has ? HAS_COPY : hintFor(copy) });
    },
    { atOnce: 1 },
  );
  return {
    problems: problems.sort(compareProblems),
    refused: links.flatMap(({ url }, index) => {
      const answer = answers[index]!;
      return answer.state === "refused" ? [`${url} (${answer.reason})`] : [];
    }),
    asked: links.length,
  };
}

const HAS_COPY = "readers have its archived copy; nothing is to be done";

const hintFor = (copy: string | undefined | Error): string =>
  copy instanceof Error
    ? `whether there is a copy could not be asked: ${copy.message}`
    : copy
      ? `write archive: ${copy}`
      : "the Internet Archive has no copy; look in other archives, or say in not_known that the page is gone";

const toProblem = (
  { file, document }: ReadRecord<"source">,
  {
    field,
    url,
    answer,
    hint,
  }: { field: "URL" | "archive"; url: string; answer: Answer & { reason: string }; hint: string },
): Problem => ({
  file,
  ...document.placeOf([field]),
  kind: "unreachable",
  found: `${field}: ${url} (${answer.reason})`,
  hint,
});
