import { location } from "vfile-location";
import type { Place } from "../schema/place.ts";
import { htmlHint } from "./html-hint.ts";
import type { Found } from "../schema/problem.ts";

/** What an editor most likely wrote when the parser stops with a message. */
interface Slip {
  message: RegExp;
  found: string;
  hint: string;
  /** What the slip begins with, where the parser goes on before it stops. */
  sign?: "<" | "{";
}

const slips: Slip[] = [
  { message: /character `!`/, found: "HTML comment", hint: "remove it", sign: "<" },
  {
    message: /closing tag for `<([^>]+)>`/,
    found: "<$1> is not closed",
    hint: "write <$1 … /> with a slash at the end",
  },
  {
    message: /closing slash/,
    found: "</$1> closes nothing",
    hint: "remove it, or write <$1 … /> in its place",
    sign: "<",
  },
  {
    message: /closing brace/,
    found: "code in braces",
    hint: "remove the braces, or write \\{ for a brace",
    sign: "{",
  },
  { message: /expression/, found: "code in braces", hint: "remove the braces, or write \\{ for a brace" },
  {
    message: /import\/exports/,
    found: "import or export",
    hint: "remove it: components are used by name, without import; let a sentence begin with another word",
  },
  {
    message: /name/,
    found: "a less-than sign",
    hint: 'write \\< for the sign, [text](address) for a link, or <Name prop="…" /> for a component',
    sign: "<",
  },
];

/** A failure of the parser, as `VFileMessage` says it. */
export interface Failure {
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** Tells a failure of the parser in an editor's words. */
export function syntaxProblem(failure: Failure, text: string): Found & Place {
  const { reason } = failure;
  const { message, found, hint, sign } = slips.find((slip) => slip.message.test(reason)) ?? {
    message: /$/,
    found: reason,
    hint: "close the tag, <Name … />, or write \\< for a less-than sign",
  };
  const place = placeOf(failure, text, sign);
  const name = message.exec(reason)?.[1] ?? nameAt(text, place);
  if (/^[a-z]/.test(name) && /closing (?:tag|slash)/.test(reason))
    return { ...place, kind: "invalid", found: `prose: HTML <${name}>`, hint: htmlHint(name) };
  const put = (words: string) => words.replaceAll("$1", () => name);
  return { ...place, kind: "invalid", found: `prose: ${put(found)}`, hint: put(hint) };
}

/** Where a slip begins: as the parser says in its message, or at its sign before the place at which it stopped. */
function placeOf({ reason, line = 1, column = 1 }: Failure, text: string, sign: string | undefined): Place {
  const [, startLine, startColumn] = /\((\d+):(\d+)/.exec(reason) ?? [];
  if (startLine) return { line: Number(startLine), column: Number(startColumn) };
  if (!sign) return { line, column };
  const { toOffset, toPoint } = location(text);
  const start = text.lastIndexOf(sign, toOffset({ line, column }) ?? text.length);
  return { line, column, ...(start !== -1 && pick(toPoint(start))) };
}

const pick = (point: Place | undefined): Partial<Place> => (point ? { line: point.line, column: point.column } : {});

/** The name in the tag at a place. */
const nameAt = (text: string, place: Place): string =>
  /^<\/?([\w.-]*)/.exec(text.slice(location(text).toOffset(place)))?.[1] ?? "";
