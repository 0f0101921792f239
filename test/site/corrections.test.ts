import { describe, expect, test } from "vitest";
import { recordKinds } from "../../src/schema/kinds.ts";
import { spellDate } from "../../src/i18n/dates.ts";
import { attribute, builtSites } from "../support/site.ts";

describe.each(builtSites)("corrections on the pages of $name", ({ dossier, page, name }) => {
  test("a record says what was wrong in it and since when it is right, the latest first; no other has such a list", () => {
    let corrected = 0;
    for (const { address, fields } of recordKinds.flatMap((kind) => dossier.all(kind))) {
      const { root } = page(address);
      const corrections = "corrections" in fields ? fields.corrections.toReversed() : [];
      const entries = root.querySelectorAll(".corrections li");
      expect(entries, address).toHaveLength(corrections.length);
      for (const [index, { date, was, note }] of corrections.entries()) {
        const entry = entries[index]!;
        expect(attribute(entry.querySelector("time"), "datetime"), address).toBe(date.edtf);
        expect(entry.querySelector("time")!.text).toBe(spellDate(date));
        expect(entry.text).toContain(note);
        if (was) expect(entry.text).toContain(`Before: ${was}`);
        else expect(entry.text).not.toContain("Before:");
      }
      if (corrections.length > 0) corrected++;
    }
    if (name === "ferries") expect(corrected).toBe(1);
  });
});
