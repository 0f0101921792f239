import { expect, test } from "vitest";
import { fileOfLink, isExternal, resolveContentLink, resolveImagePath } from "../../src/prose/links.ts";

const root = "/content";
const from = "/content/explainers/a.mdx";
const resolve = (url: string) => resolveContentLink(url, from, root);

test.each([
  ["../events/2024-x.mdx", "event", "timeline/2024-x/", ""],
  ["../events/2024-x.mdx#why", "event", "timeline/2024-x/", "why"],
  ["./b.mdx", "explainer", "explainers/b/", ""],
  ["b.md", "explainer", "explainers/b/", ""],
  ["#here", "explainer", "explainers/a/", "here"],
  ["../glossary/t.mdx", "term", "glossary/t/", ""],
  ["../charts/c.yaml", "chart", "charts/c/", ""],
  ["../datasets/d/dataset.yaml", "dataset", "data/d/", ""],
  ["../datasets/d/", "dataset", "data/d/", ""],
  ["../about.mdx#how", undefined, "about/", "how"],
])("%s leads to the %s at %s", (url, kind, address, anchor) => {
  expect(resolve(url)).toMatchObject({ address, anchor });
  expect(resolve(url)?.kind).toBe(kind);
});

test.each(["https://a.example/", "../../secret.mdx", "../images/q.png", "/events/x.mdx", "../events", "../100%.mdx"])(
  "%s leads to no record",
  (url) => {
    expect(resolve(url)).toBeUndefined();
  },
);

test("an address with a scheme leads out of the dossier", () => {
  expect(["https://a.example", "mailto:a@b.example", "javascript:x"].every(isExternal)).toBe(true);
  expect(["../a.mdx", "#x", "a/b:c.mdx"].some(isExternal)).toBe(false);
});

test("a link tells the file to which it leads on a code host", () => {
  expect(fileOfLink("../events/a%20b.mdx#x", from)).toBe("/content/events/a b.mdx");
  expect(fileOfLink("#x", from)).toBe(from);
});

test.each([
  ["../images/q.png", "q.png"],
  ["../images/maps/q%20r.png", "maps/q r.png"],
  ["q.png", undefined],
  ["../images/../dossier.yaml", undefined],
  ["https://a.example/q.png", undefined],
])("the image %s is %s of the images", (url, image) => {
  expect(resolveImagePath(url, from, root)).toBe(image);
});
