import { isMap, isPair, isScalar, LineCounter, parseDocument, type Node, type ScalarTag, type Tags } from "yaml";
import type { Place } from "../schema/place.ts";
import type { Problem } from "../schema/problem.ts";
import { yamlExcesses } from "./yaml-limits.ts";
import { misreadings } from "./yaml-misreadings.ts";
import { alteredNumbers } from "./yaml-numbers.ts";
import { yamlProblem } from "./yaml-problem.ts";

export type Path = readonly PropertyKey[];

/** YAML that has been read, with the place of each of its values. */
export interface YamlDocument {
  value: unknown;
  /** Place of the value at a path, or of the nearest thing above it. */
  placeOf(path: Path): Place;
  /** Place of a key in the mapping at a path. */
  placeOfKey(path: Path, key: string): Place;
  /** The value at a path as it was typed, where it stands without quotation marks: `0x10`. */
  typed(path: Path): string | undefined;
}

// Digits with zeros before them are a text: of the year 0044 nothing would be left but 44.
const WHOLE = /^[-+]?(?:0|[1-9]\d*)$/;
const withoutPaddedNumbers = (tags: Tags): Tags =>
  tags.map((tag) => (isWholeNumber(tag) ? { ...tag, test: WHOLE } : tag));
const isWholeNumber = (tag: Tags[number]): tag is ScalarTag =>
  typeof tag === "object" && tag.tag === "tag:yaml.org,2002:int" && !("format" in tag && tag.format);

/**
 * Reads YAML 1.2 by its core schema, whatever version or tag a file asks for. It
 * leaves dates as they were typed; YAML 1.1 and its `!!timestamp` would make
 * 1 March of 2023-02-29.
 *
 * @param text the YAML alone
 * @param file the file's name, for problems
 * @param firstLine the line of the file on which the YAML starts, 1-based
 */
export function readYaml(text: string, file: string, firstLine = 1): { document: YamlDocument; problems: Problem[] } {
  const counter = new LineCounter();
  const parsed = parseDocument(text, {
    schema: "core",
    resolveKnownTags: false,
    customTags: withoutPaddedNumbers,
    lineCounter: counter,
    prettyErrors: false,
    // What the parser would say of its own accord is told as a problem, or is none.
    logLevel: "error",
  });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const start: Place = { line: firstLine, column: 1 };

  const nodeAt = (path: Path): Node | undefined => {
    const node = path.length === 0 ? parsed.contents : parsed.getIn(path, true);
    return node && typeof node === "object" && "range" in node ? (node as Node) : undefined;
  };
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const range = nodeAt(path.slice(0, length))?.range;
      if (range) return place(range[0]);
    }
    return start;
  };
  const placeOfKey = (path: Path, key: string): Place => {
    const map = nodeAt(path);
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? place(range[0]) : placeOf(path);
  };
  const typed = (path: Path): string | undefined => {
    const node = nodeAt(path);
    return isScalar(node) && node.type === "PLAIN" ? node.source : undefined;
  };

  const errors = [...parsed.errors, ...parsed.warnings];
  // What follows the first error in syntax is often its consequence.
  const firstSyntax = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const problems = errors
    .filter((error) => error.code === "DUPLICATE_KEY" || error === firstSyntax)
    .map((error): Problem => ({ file, ...place(error.pos[0]), ...yamlProblem(error, text) }));
  if (problems.length === 0)
    for (const { offset, ...found } of yamlExcesses(parsed)) problems.push({ file, ...place(offset), ...found });
  let value: unknown;
  try {
    if (problems.length === 0) {
      const { found, readable } = misreadings(parsed);
      const altered = alteredNumbers(parsed);
      for (const { offset, ...problem } of [...found, ...altered])
        problems.push({ file, ...place(offset), ...problem });
      if (readable && altered.length === 0) value = parsed.toJS();
    }
  } catch {
    // What aliases stand for is counted only here.
    problems.push({
      file,
      ...start,
      kind: "invalid",
      found: "YAML: aliases that stand for more than a file should hold",
      hint: "write out what is meant in place of *names",
    });
  }
  return { document: { value, placeOf, placeOfKey, typed }, problems };
}
