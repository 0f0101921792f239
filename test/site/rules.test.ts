import { describe, expect, test } from "vitest";
import { ruleInWords } from "../../src/i18n/rule-words.ts";
import { footingOfClaim } from "../../src/model/footing.ts";
import { builtSites } from "../support/site.ts";

const words = (text: string | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

describe.each(builtSites)("$name", (site) => {
  const { dossier } = site;

  test("a claim's page says the rule of its status, and what was counted", () => {
    for (const claim of dossier.all("claim")) {
      const { description, requires } = dossier.word("claim_statuses", claim.fields.status);
      const why = words(site.page(claim.address).root.querySelector("details.rule")?.text);
      if (!requires) expect(why).toBe("");
      else expect(why, claim.id).toContain(description);
      if (!requires?.independent) continue;
      const { independent } = footingOfClaim(dossier, claim.fields);
      expect(why, claim.id).toMatch(
        new RegExp(`Counted here: ${independent === 0 ? "no" : independent} independent sources? `),
      );
    }
  });

  test("so does an event's of its certainty", () => {
    for (const event of dossier.all("event")) {
      const { description } = dossier.word("certainties", event.fields.certainty);
      expect(words(site.page(event.address).root.querySelector(".column-margin")?.text), event.id).toContain(
        description,
      );
    }
  });

  test("About has the condition of each rule", () => {
    const about = words(site.page("about/").root.querySelector(".judged")?.text);
    const { claim_statuses, certainties } = dossier.vocabulary.fields;
    for (const { requires } of [...Object.values(claim_statuses), ...Object.values(certainties)])
      for (const bound of requires ? ruleInWords(requires) : []) expect(about).toContain(bound);
  });

  test("a source names what it has its text from, and is named there", () => {
    const derived = dossier.all("source").filter(({ fields }) => fields.derived_from.length > 0);
    expect(derived.length).toBeGreaterThan(0);
    for (const { id, address, fields } of derived)
      for (const origin of fields.derived_from) {
        const to = (of: string, page: string) =>
          site
            .page(page)
            .root.querySelectorAll(":is(.checked, .column-margin) a")
            .some((link) => link.getAttribute("href")?.endsWith(`/sources/${of}/`));
        expect(to(origin, address), `${id} has it from ${origin}`).toBe(true);
        expect(to(id, `sources/${origin}/`), `${origin} is copied by ${id}`).toBe(true);
      }
  });
});
