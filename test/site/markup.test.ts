import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { htmlRules } from "../support/html-rules.ts";
import { builtSites } from "../support/site.ts";

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

describe.each(builtSites)("$name", ({ pages, moved }) => {
  test("every page is valid HTML", async () => {
    const faults: string[] = [];
    for (const { address, html } of [...pages, ...moved]) {
      const { results } = await validator.validateString(html);
      for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages))
        faults.push(`${address}:${line}:${column}  ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });

  test("every page has one main region, and all but embedded charts a header, a named navigation and a footer", () => {
    for (const { address, root } of pages) {
      expect(root.querySelectorAll("main"), address).toHaveLength(1);
      const count = address.startsWith("embed/") ? 0 : 1;
      for (const landmark of ["body > header", "header nav[aria-label]", "body > footer"])
        expect(root.querySelectorAll(landmark), `${address} ${landmark}`).toHaveLength(count);
    }
  });
});
