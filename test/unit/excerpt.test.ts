import { expect, test } from "vitest";
import { excerptOf, excerptSource } from "../../src/model/excerpt.ts";
import { markNames, nameGroups } from "../../src/model/name-groups.ts";
import { toSearched } from "../../src/model/search-letters.ts";

const groups = nameGroups([{ title: "Łęgi", aliases: ["Lengi"] }]);
const content = toSearched(
  markNames(
    excerptSource(
      [
        "A landing stage was built there by J. Smith in 1987.",
        "It fell down. “The stage (of oak) at Łęgi is gone,” wrote a guest.",
        "乘船往北渡口。",
        "Words ".repeat(60).trim(),
      ],
      ["Where", "Łęgi, east of Ostrel"],
    ),
    groups,
  ),
);
/** The excerpt, with what was found in brackets. */
const excerpt = (...asked: string[]) => {
  const words = content.split(/\s+/);
  const locations = words.flatMap((word, index) => (asked.some((ask) => word.includes(ask)) ? index : []));
  return excerptOf(content, locations)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join("");
};

test("is the first sentence that says something, where nothing was found in the prose", () => {
  expect(excerpt()).toBe("A landing stage was built there by J. Smith in 1987.");
  expect(excerpt("Ostrel")).toBe("A landing stage was built there by J. Smith in 1987.");
});

test("is the sentence with most of what was found, and marks no stops and brackets", () => {
  expect(excerpt("oak", "stage")).toBe("“The [stage] (of [oak]) at Łęgi is gone,” wrote a guest.");
});

test("shows a name as it is written, whichever was asked for", () => {
  expect(excerpt(groups[0]!.token)).toBe("“The stage (of oak) at [Łęgi] is gone,” wrote a guest.");
});

test("puts the letters of a script without spaces together again", () => {
  expect(excerpt("渡")).toContain("乘船往北[渡]口。");
});

test("cuts a long sentence around what was found", () => {
  const cut = excerpt("Words");
  expect(cut.split(" ").length).toBeLessThan(40);
  expect(cut).toMatch(/^\[Words.*…$/);
});
