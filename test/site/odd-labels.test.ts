import { expect, test } from "vitest";
import { searchFilters } from "../support/search-filters.ts";
import { attribute, builtSites } from "../support/site.ts";

const site = builtSites.find(({ name }) => name === "ferries")!;
// A word that every object knows, with a label of signs that mean something in HTML, in filters and in replacements.
const word = "constructor";
const { label, description } = site.dossier.vocabulary.fields.topics[word]!;
const event = site.dossier.get("event", "2024-quay-works");

test("a filter offers a word by its label, and items say the word", () => {
  for (const address of ["timeline/", "claims/"]) {
    const { root } = site.page(address);
    const option = root
      .querySelectorAll("select[name=topic] option")
      .find((each) => attribute(each, "value") === word)!;
    expect(option.text.trim(), address).toBe(label);
    const items = root
      .querySelectorAll("main li")
      .filter((item) => attribute(item, "data-topic").split(" ").includes(word));
    expect(items, address).toHaveLength(1);
  }
});

test("a record shows the label as text, leads to its list, and is found by the label", () => {
  const { root } = site.page(event.address);
  const link = root.querySelector(`main a[href$="timeline/?topic=${word}"]`)!;
  expect(link.text).toBe(label);
  expect(link.innerHTML).not.toContain("<");
  expect(searchFilters(site).get("topic")).toContain(label.replaceAll('"', "”"));
  // No reader loads what the index alone was made of.
  for (const { address, html } of site.pages) expect(html.includes("data-facets"), address).toBe(false);
});

test("a word has a timeline of its own for other sites", () => {
  const { root } = site.page(`embed/timeline/topic/${word}/`);
  expect(root.querySelector("title")!.text).toContain(label);
  expect(root.querySelectorAll(".events li")).toHaveLength(1);
});

test("no page holds the markup of a label, or lets it end a script", () => {
  expect(description).toContain("</script><script>");
  for (const { address, html } of site.pages) {
    expect(html.includes("</script><script>alert("), address).toBe(false);
    expect(html.includes('<b>"who'), address).toBe(false);
  }
});
