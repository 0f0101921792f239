import { fold, isUnspaced } from "./search-letters.ts";

/** A record as far as its names go. */
export interface Named {
  title: string;
  /** Other spellings and names; of actors and terms alone, of which some have none. */
  aliases?: readonly string[] | undefined;
}

/** Names of the same: `Kiew` and `Kyjiw`. */
export interface NameGroup {
  names: readonly string[];
  /** The word that stands for all of them in the search index. */
  token: string;
}

/** The names of all who have several; those that share a name are one. */
export function nameGroups(records: readonly Named[]): NameGroup[] {
  const groups: string[][] = [];
  for (const { title, aliases = [] } of records) {
    if (aliases.length === 0) continue;
    const own = [title, ...aliases];
    const keys = new Set(own.map(fold));
    const same = groups.filter((names) => names.some((name) => keys.has(fold(name))));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...new Set([...same.flat(), ...own])]);
  }
  return groups.map((names) => ({ names: names.sort(), token: tokenOf(fold(names[0]!)) }));
}

const LETTERS = "bcfghjkmpqrtvwxz";

/** A word that nobody writes, for a name: its digest (FNV-1a) in letters that no stemmer takes away. */
function tokenOf(name: string): string {
  let digest = 0x811c9dc5;
  for (const letter of name) digest = Math.imul(digest ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return `zq${[0, 4, 8, 12, 16, 20].map((shift) => LETTERS[(digest >>> shift) & 15]).join("")}`;
}

const TOKEN = `zq[${LETTERS}]{6}`;
const isToken = (word: string): boolean => new RegExp(`^${TOKEN}$`).test(word);

/**
 * A text for the search index, in which the token of a name stands before each
 * of its words. Names are found as they are written; those in small letters with
 * other endings too.
 */
export function markNames(text: string, groups: readonly NameGroup[]): string {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, index, tokens: new Set<string>() }));
  for (const { names, token } of groups)
    for (const { index, 0: found } of names.flatMap((name) => mentionsOf(name, text)))
      for (const { tokens } of words.filter(
        ({ word, index: from }) => from < index + found.length && from + word.length > index,
      ))
        tokens.add(token);
  return words.flatMap(({ word, tokens }) => [...tokens, word]).join(" ");
}

/** A question to the search index: a name in it becomes the token of all its names, the longest name first. */
export function askForNames(query: string, groups: readonly NameGroup[]): string {
  const names = groups
    .flatMap(({ names, token }) => names.map((name) => ({ name: fold(name), token })))
    .sort((a, b) => b.name.length - a.name.length);
  let asked = ` ${fold(query)} `;
  let hasAny = false;
  for (const { name, token } of names) {
    const at = asked.replaceAll(` ${name} `, ` ${token} `);
    hasAny ||= at !== asked;
    asked = at;
  }
  return hasAny ? asked.trim() : query;
}

/** The words of an indexed text as a reader sees them, and whether each was found. */
export function withoutTokens(
  words: readonly string[],
  found: ReadonlySet<number>,
): { word: string; isFound: boolean }[] {
  let isFound = false;
  const kept: { word: string; isFound: boolean }[] = [];
  words.forEach((word, index) => {
    isFound ||= found.has(index);
    if (isToken(word)) return;
    kept.push({ word, isFound });
    isFound = false;
  });
  return kept;
}

const patterns = new Map<string, RegExp>();

/** Where a text has a name. */
function mentionsOf(name: string, text: string): RegExpExecArray[] {
  // Most texts have few of the names: a glance is quicker than a pattern.
  const [probe = ""] = name.slice(1, -1).split(" ");
  if (!text.includes(probe) && !text.includes(plainOf(probe))) return [];
  const pattern = patterns.get(name) ?? toPattern(name);
  patterns.set(name, pattern);
  return [...text.matchAll(pattern)];
}

function toPattern(name: string): RegExp {
  const isCommon = !/[\p{Lu}\p{N}]/u.test(name);
  const written = [name, plainOf(name)].map((name) => (isCommon ? inflected(name) : escape(name)));
  const any = `(?:${[...new Set(written)].join("|")})`.replace(/\s+/g, "\\s+");
  return isUnspaced(name) ? new RegExp(any, "gu") : new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, "gu");
}

/** A name as it is typed without the marks of its letters. */
const plainOf = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

/** A name in small letters at the beginning of a sentence, too, and with another ending: `Landings` for `landing`. */
function inflected(name: string): string {
  const [first = ""] = name;
  const stem = /\p{L}{6,}$/u.test(name) ? name.slice(0, -1) : name;
  const ending = stem === name ? "\\p{L}{0,2}" : "\\p{L}{0,3}";
  return `[${first}${first.toUpperCase()}]${escape(stem.slice(first.length))}${ending}`;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
