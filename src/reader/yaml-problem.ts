import type { YAMLError } from "yaml";
import type { Problem } from "../schema/problem.ts";

/** What an editor most likely wrote when the parser stops with a message. */
const slips: [message: RegExp, found: string, hint: string][] = [
  [/Nested mappings/, 'a second ": " in one line', "put the text into quotation marks"],
  [/Plain value cannot start with .*(.)$/, "text that starts with $1", "put the text into quotation marks"],
  [
    /^Unexpected scalar at node end/,
    "text behind the end of a value",
    "put the whole text into one pair of quotation marks, and double those within: 'it''s'",
  ],
  [
    /^Flow .* end with a (.)$/,
    "an opening bracket without its $1",
    "close it, or put text with brackets into quotation marks",
  ],
  [/^Unresolved tag: (\S+)/, "a tag, $1", "leave it out, or put text that starts with ! into quotation marks"],
  [
    /^Maximum call stack/,
    "values more than some hundred deep in each other",
    "write them flat, as their fields say; put text that starts with brackets into quotation marks",
  ],
  [
    /^Source contains multiple documents/,
    "a second document, behind three hyphens",
    "keep one; put text that starts with three hyphens into quotation marks",
  ],
  [/at most 1024 chars/, "a name of a field with more than 1024 letters", "put long text behind a name and a colon"],
  [/^Missing closing (.)quote/, "an opening quotation mark without its $1", "close it at the end of the text"],
  [/^Tabs/, "a tab at the start of a line", "indent with spaces"],
  [/same column/, "a line that is indented otherwise than its neighbours", "indent it as the lines above and below"],
  [
    /^Implicit map keys/,
    "a line without a field",
    'write it as "field: value", or indent it below the field that it belongs to',
  ],
];

/** Tells an error of the YAML parser in an editor's words. */
export function yamlProblem({ message }: YAMLError): Pick<Problem, "kind" | "found" | "hint"> {
  const [pattern, found, hint] = slips.find(([candidate]) => candidate.test(message)) ?? [
    /$/,
    message.split("\n")[0]!.replace(/[.:]$/, ""),
    'mend the YAML; text that contains ": " or starts with a sign needs quotation marks',
  ];
  return { kind: "invalid", found: `YAML: ${found.replace("$1", pattern.exec(message)?.[1] ?? "")}`, hint };
}
