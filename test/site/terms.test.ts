import { expect, test } from "vitest";
import { builtSites } from "../support/site.ts";

const real = builtSites.find(({ name }) => name === "real")!;

test("a term opens with its meaning; beside it stand its other names and the charts of the figures that it quotes", () => {
  const { root } = real.page("glossary/two-percent-guideline/");
  const main = root.querySelector(".column-main")!;
  expect(main.querySelector("*")!.getAttribute("class")).toBe("lede");
  expect(main.querySelector(".facts")).toBeNull();
  const margin = root.querySelector(".column-margin")!;
  expect(margin.querySelector(".facts")!.text).not.toContain("2 % guideline");
  expect(margin.querySelectorAll(".chart-rows li svg.thumb")).toHaveLength(3);
});

test("see also says what each term means", () => {
  for (const term of real.dossier.all("term")) {
    const list = real.page(term.address).root.querySelectorAll(".column-main .term-list dd");
    expect(list.map(({ text }) => text.trim())).toEqual(
      term.fields.see_also.map((id) => real.dossier.get("term", id).fields.definition),
    );
  }
});
