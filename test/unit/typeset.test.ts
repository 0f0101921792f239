import { expect, test } from "vitest";
import { claimSchema } from "../../src/schema/claim.ts";
import { explainerSchema } from "../../src/schema/explainer.ts";
import { typesetFields } from "../../src/schema/typeset-fields.ts";
import { typeset } from "../../src/schema/typeset.ts";
import { render } from "../support/prose.ts";

test.each([
  ['an "irreversible path" to', "an “irreversible path” to"],
  ['"civilian", and ("steering")', "“civilian”, and (“steering”)"],
  ["NATO's allies' share", "NATO’s allies’ share"],
  ["he said 'no' twice", "he said ‘no’ twice"],
  ["\"She said 'no'.\"", "“She said ‘no’.”"],
  ["in the '90s", "in the ’90s"],
  ['a "Trump-proof"-like', "a “Trump-proof”-like"],
  ["2%, 2 % and 2 per cent", "2\u00a0%, 2\u00a0% and 2\u00a0%"],
  ["in per cent of GDP; 2 percentage points", "in per cent of GDP; 2 percentage points"],
  ["{value} % of GDP", "{value}\u00a0% of GDP"],
  ["“as it is” – ’tis", "“as it is” – ’tis"],
])("%j is printed as %j", (written, printed) => {
  expect(typeset(written)).toBe(printed);
  expect(typeset(printed)).toBe(printed);
});

test.each([
  ["de", "„ja“, ‚nein‘ und Otto’s"],
  ["fr", "«\u202fja\u202f», “nein” und Otto’s"],
  ["uk-UA", "«ja», „nein“ und Otto’s"],
  ["xx", "“ja”, ‘nein’ und Otto’s"],
])("in the way of the language: %s", (language, printed) => {
  expect(typeset("\"ja\", 'nein' und Otto's", language)).toBe(printed);
});

test.each([
  ['The "*path*" of `"x"`', '<p>The “<em>path</em>” of <code>"x"</code></p>'],
  ['"Trump-proof" [@a], it\'s', "“Trump-proof”<sup"],
  ['<Value dataset="d" /> % and 2%', "Value(d)\u00a0% and 2\u00a0%"],
  ['| "a" |\n|---|\n| 2 per cent |', "<td>2\u00a0%</td>"],
  ['## The "path"', '<h2 id="the-path">The “path”'],
])("prose is set across its marks, code is left: %j", (body, html) => {
  expect(render(body).html).toContain(html);
});

test("a field that may be left out is set too", () => {
  const claim = { locator: 'para. 2, "note"', source: "a", stance: "states", paraphrase: "it's" };
  const set = typesetFields(claimSchema.shape.positions, [claim], "en");
  expect(set).toEqual([{ ...claim, locator: "para. 2, “note”", paraphrase: "it’s" }]);
});

test("plain fields are set, and what programs read is left", () => {
  const fields = explainerSchema.parse({
    title: 'Who met "2%"?',
    summary: "NATO's",
    key_points: ["'a'", '"b"'],
    topics: ["it's"],
    owner: "editors",
    reviewed: "2024-11-05",
  });
  const set = typesetFields(explainerSchema, fields, "en");
  expect(set).toMatchObject({ title: "Who met “2\u00a0%”?", summary: "NATO’s", key_points: ["‘a’", "“b”"] });
  expect(set.topics).toEqual(["it's"]);
  expect(set.reviewed).toEqual(fields.reviewed);
});
