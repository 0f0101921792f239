import { describe, expect, test } from "vitest";
import { askForNames, markNames, nameGroups, withoutTokens } from "../../src/model/name-groups.ts";

const records = [
  { title: "Łęgi", aliases: ["Lengi", "Legen"] },
  { title: "Lantern Line", aliases: ["LL", "Lantern Steam Packet"] },
  { title: "Slack water", aliases: ["stand of the tide", "guarantee"] },
  { title: "Ostrel", aliases: [] },
  { title: "北渡口", aliases: ["North Landing"] },
];
const groups = nameGroups(records);
/** The token of the group that has a name. */
const tokenOf = (name: string) => groups.find(({ names }) => names.includes(name))!.token;

test("each who has several names has a word for all of them", () => {
  expect(groups).toHaveLength(4);
  expect(new Set(groups.map(({ token }) => token)).size).toBe(4);
  for (const { token } of groups) expect(token).toMatch(/^zq[b-z]{6}$/);
});

test("those that share a name are one, whatever comes first", () => {
  const [one, other] = [
    { title: "Lantern Line", aliases: ["LL"] },
    { title: "Lantern Line Ltd", aliases: ["lantern line"] },
  ];
  expect(nameGroups([one, other])).toHaveLength(1);
  expect(nameGroups([one, other])[0]!.token).toBe(nameGroups([other, one])[0]!.token);
});

describe("a text names whom it mentions", () => {
  test.each([
    ["(Lengi) and Legen's", ["Lengi", "Łęgi"]],
    ["at Łęgi", ["Łęgi"]],
    ["the Lantern Steam Packet", ["Lantern Line"]],
    ["LL-owned", ["LL"]],
    ["Stands of the tide, and guarantees", ["guarantee"]],
    ["Guaranteed", ["guarantee"]],
    ["在北渡口的船上", ["北渡口"]],
  ])("%s", (text, names) => {
    for (const name of names) expect(markNames(text, groups)).toContain(tokenOf(name));
  });

  test.each(["all the ferries", "a lantern line", "Ostrel", "Lengitz"])("%s: none", (text) => {
    expect(markNames(text, groups)).toBe(text);
  });

  test("each word of a name is marked, and the text is as it was without the marks", () => {
    const marked = markNames("on a Lantern Line boat", groups);
    const token = tokenOf("Lantern Line");
    expect(marked).toBe(`on a ${token} Lantern ${token} Line boat`);
    const words = withoutTokens(marked.split(" "), new Set([2]));
    expect(words.map(({ word }) => word).join(" ")).toBe("on a Lantern Line boat");
    expect(words.filter(({ isFound }) => isFound).map(({ word }) => word)).toEqual(["Lantern"]);
  });
});

describe("a question for one name is a question for all", () => {
  test.each([
    ["lengi", "Łęgi"],
    ["LEGI", "Łęgi"],
    ["ll", "Lantern Line"],
    ["lantern steam packet", "Lantern Line"],
    ["北渡口", "North Landing"],
  ])("%s", (query, name) => {
    expect(askForNames(query, groups)).toBe(tokenOf(name));
  });

  test("beside other words, which stay", () => {
    expect(askForNames("boats of Legen", groups)).toBe(`boats of ${tokenOf("Łęgi")}`);
    expect(askForNames("Boats in 2 %", groups)).toBe("Boats in 2 %");
  });
});
