import { expect, test } from "vitest";
import { picturePath } from "../../src/model/picture-path.ts";

test.each([
  ["quay.png", "quay.png"],
  ["maps/Old Quay (2) größer, 網.PNG", "maps/Old Quay (2) größer- 網.PNG"],
  ["a#b?c%20d.png", "a-b-c-20d.png"],
  ['a<b>c:d"e|f*g;h.png', "a-b-c-d-e-f-g-h.png"],
  ["a&b=c+d$e@f.png", "a-b-c-d-e-f.png"],
])("picturePath(%j) is %j, which servers that know few escapes find too", (path, published) => {
  expect(picturePath(path)).toBe(published);
  const address = published.split("/").map(encodeURIComponent).join("/");
  expect(decodeURI(address)).toBe(published);
});
