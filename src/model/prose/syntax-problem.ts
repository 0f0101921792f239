import type { Problem } from "../../schema/problem.ts";

/** What an editor most likely wrote when the parser stops with a message. */
const slips: [message: RegExp, found: string, hint: string][] = [
  [/character `!`/, "HTML comment", "remove it"],
  [/closing tag for `<([^>]+)>`/, "<$1> is not closed", "write <$1 … /> with a slash at the end"],
  [/closing tag `<\/([^>]+)>`/, "</$1> closes nothing", "remove it, or write <$1 … /> in its place"],
  [/closing brace|expression/, "code in braces", "remove the braces, or write \\{ for a brace"],
  [
    /after `<`|before name/,
    "a less-than sign",
    'write \\< for the sign, [text](address) for a link, or <Name prop="…" /> for a component',
  ],
];

/**
 * Tells a failure of the parser, `line:column: message (note) (rule)`, in an
 * editor's words.
 */
export function syntaxProblem({ message }: Error, file: string): Problem {
  const [, line = "1", column = "1", text = message] = /^(\d+):(\d+): (.*?)(?: \(.*)?$/s.exec(message) ?? [];
  const [pattern, found, hint] = slips.find(([candidate]) => candidate.test(text)) ?? [
    /$/,
    text,
    "close the tag, <Name … />, or write \\< for a less-than sign",
  ];
  const put = (words: string) => words.replaceAll("$1", pattern.exec(text)?.[1] ?? "");
  return {
    file,
    line: Number(line),
    column: Number(column),
    kind: "invalid",
    found: `prose: ${put(found)}`,
    hint: put(hint),
  };
}
