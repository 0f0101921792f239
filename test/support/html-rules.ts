import type { ConfigData } from "html-validate";

/** What html-validate asks of a page; each rule that is off says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The title of a claim is the claim, and that of a chart its finding: neither is cut to a length.
    "long-title": "off",
    // Filters and search answer while one chooses and types; there is nothing to submit.
    "wcag/h32": "off",
    // The series that can be picked of a chart are one choice, of which several may be ticked.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    // An edition's id, `2024-06`, is its anchor. HTML lets an id begin with a digit.
    "valid-id": ["error", { relaxed: true }],
  },
};
