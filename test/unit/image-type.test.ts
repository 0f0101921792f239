import { expect, test } from "vitest";
import { imageType } from "../../src/model/image-type.ts";

test("a picture is known by its ending, in capital or small letters", () => {
  expect(imageType("harbour/Quay.PNG")).toBe("image/png");
  expect(imageType("quay.jpeg")).toBe("image/jpeg");
  expect(imageType("quay.tiff")).toBeUndefined();
  expect(imageType("quay")).toBeUndefined();
});
