import type { ReadDossier, ReadRecord } from "../../src/reader/reading.ts";
import { compareProblems, type Problem } from "../../src/schema/problem.ts";
import { ask, type Answer } from "./ask.ts";
import { findCopies, type Copy } from "./find-copies.ts";
import { inLanes } from "./in-lanes.ts";

export interface LinkOptions {
  fetch?: typeof globalThis.fetch;
  timeout?: number;
  /** How many servers are asked at the same time. */
  atOnce?: number;
}

/** A copy of a source that has none so far. */
export interface FoundCopy {
  source: ReadRecord<"source">;
  /** Of `URL` in its file, 1-based. */
  line: number;
  copy: string;
}

export interface LinkReport {
  /** Addresses that are dead, each with what to do about it. */
  problems: Problem[];
  /** Addresses whose servers turn programs away, which only a browser can tell. */
  refused: string[];
  asked: number;
  /** What the Internet Archive has of sources without `archive`, dead or not. */
  copies: FoundCopy[];
  /** Sources without `archive` of which it has no copy, and those of which it did not say. */
  none: number;
  silent: number;
}

/** Asks for the page and the archived copy of every source, and looks for copies of those that have none there. */
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
  const lost = new Set(dead.flatMap(({ source, field }) => (field === "archive" ? [source] : [])));
  const lacking = dossier.all("source").filter((source) => !source.fields.archive || lost.has(source));
  const copies = await findCopies(dossier, lacking, options);
  const without = [...copies].filter(([{ fields }]) => !fields.archive);
  return {
    problems: dead
      .map(({ source, ...link }) =>
        toProblem(source, { ...link, hint: lacking.includes(source) ? hintFor(copies.get(source)) : HAS_COPY }),
      )
      .sort(compareProblems),
    refused: links.flatMap(({ url }, index) => {
      const answer = answers[index]!;
      return answer.state === "refused" ? [`${url} (${answer.reason})`] : [];
    }),
    asked: links.length,
    copies: without.flatMap(([source, copy]) =>
      typeof copy === "string" ? [{ source, line: source.document.placeOf(["URL"]).line, copy }] : [],
    ),
    none: without.filter(([, copy]) => copy === undefined).length,
    silent: without.filter(([, copy]) => copy instanceof Error).length,
  };
}

const HAS_COPY = "readers have its archived copy; nothing is to be done";

const hintFor = (copy: Copy): string =>
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
