import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type ScalarTag,
  type Tags,
  type YAMLMap,
} from "yaml";
import type { Place } from "../schema/place.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { yamlExcesses } from "./yaml-limits.ts";
import { misreadings } from "./yaml-misreadings.ts";
import { numberFaults } from "./yaml-numbers.ts";
import { repeatedValues } from "./yaml-repeats.ts";
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
 * @returns in `respelt` numbers that would be shown otherwise than they are written, where a number is what is wanted
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { document: YamlDocument; problems: Problem[]; respelt: Problem[] } {
  const counter = new LineCounter();
  const parsed = parseDocument(text, {
    schema: "core",
    resolveKnownTags: false,
    // The parser would compare each key with all; see `yamlExcesses`.
    uniqueKeys: false,
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

  // Of a mapping of thousands, most places are asked for where one is wrong.
  const pairs = new Map<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known =
      pairs.get(map) ??
      new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item] as const] : [])));
    pairs.set(map, known);
    return known.get(key);
  };
  const nodeAt = (path: Path): Node | undefined =>
    path.reduce<Node | undefined>((node, step) => {
      const within = isAlias(node) ? node.resolve(parsed) : node;
      const inner = isMap(within)
        ? pairOf(within, String(step))?.value
        : isSeq(within)
          ? within.items[Number(step)]
          : null;
      return isNode(inner) ? inner : undefined;
    }, parsed.contents ?? undefined);
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const range = nodeAt(path.slice(0, length))?.range;
      if (range) return place(range[0]);
    }
    return start;
  };
  const placeOfKey = (path: Path, key: string): Place => {
    const map = nodeAt(path);
    const pair = isMap(map) ? pairOf(map, key) : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? place(range[0]) : placeOf(path);
  };
  const typed = (path: Path): string | undefined => {
    const node = nodeAt(path);
    return isScalar(node) && node.type === "PLAIN" ? node.source : undefined;
  };

  // What follows the first error in syntax is often its consequence.
  const problems = [...parsed.errors, ...parsed.warnings]
    .slice(0, 1)
    .map((error): Problem => ({ file, ...place(error.pos[0]), ...yamlProblem(error) }));
  if (problems.length === 0)
    for (const { offset, ...found } of yamlExcesses(parsed)) problems.push({ file, ...place(offset), ...found });
  let value: unknown;
  let respelt: Problem[] = [];
  try {
    if (problems.length === 0) {
      const { found, readable } = misreadings(parsed);
      const numbers = numberFaults(parsed);
      const told = (faults: readonly (Found & { offset: number })[]) =>
        faults.map(({ offset, ...problem }): Problem => ({ file, ...place(offset), ...problem }));
      problems.push(...told(found), ...told(numbers.altered));
      respelt = told(numbers.respelt);
      if (readable && numbers.altered.length === 0) {
        value = parsed.toJS();
        problems.push(...told(repeatedValues(parsed)));
      }
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
  return { document: { value, placeOf, placeOfKey, typed }, problems, respelt };
}
