import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { htmlRules } from "../support/html-rules.ts";
import { builtSites } from "../support/site.ts";
import { unlike } from "../support/unlike.ts";

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

describe.each(builtSites)("$name", ({ pages, moved }) => {
  test("every page that shows anything new is valid HTML", async () => {
    const faults: string[] = [];
    // Prose may hold anything; of other pages, alike ones are alike but for their words.
    const prose = pages.filter(({ address }) => /^(?:explainers|about|embedding)\//.test(address));
    for (const { address, html } of new Set([...prose, ...unlike(pages), ...unlike(moved)])) {
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
