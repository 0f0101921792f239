import { expect, test } from "vitest";
import { isWebAddress, nearestAddress } from "../../src/schema/web-address.ts";

test.each([
  "https://a.example",
  "http://a.example/b?c=d#e",
  "HTTPS://A.Example/",
  "https://пример.example/б",
  "https://a.example/@user/%zz",
  "https://127.0.0.1:8080/",
  "https://[::1]/",
])("%s is an address", (address) => {
  expect(isWebAddress(address)).toBe(true);
});

test.each([
  ["https:a.example", "https://a.example"],
  ["http:/a.example/b", "http://a.example/b"],
  ["https//a.example", "https://a.example"],
  ["https:///a.example", "https://a.example"],
  ["//a.example/b", "https://a.example/b"],
  ["\\\\a.example\\b", "https://a.example/b"],
  ["www.a.example", "https://www.a.example"],
  ["a.example/b", "https://a.example/b"],
  [" https://a.example", "https://a.example"],
  ["me@a.example", "mailto:me@a.example"],
  ["https://", undefined],
  ["https://[", undefined],
  ["https://.", undefined],
  ["https://a..example", undefined],
  ["https://events/x", undefined],
  ["https://me@a.example", undefined],
  ["https://a.exa\tmple", undefined],
  ["javascript:alert(1)", undefined],
  ["JaVaScRiPt:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["\tjavascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["vbscript:x", undefined],
  ["../events/a.mdx", undefined],
  ["a.mdx", undefined],
  ["dataset.yaml#x", undefined],
  ["", undefined],
])("%j is none, and most likely means %s", (address, near) => {
  expect(isWebAddress(address)).toBe(false);
  expect(nearestAddress(address)).toBe(near);
});
