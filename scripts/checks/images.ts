import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import type { Dossier } from "../../src/model/dossier.ts";
import { imageEndings, imageType } from "../../src/model/image-type.ts";
import { resolveImagePath } from "../../src/model/links.ts";
import { isFile } from "../../src/model/list-files.ts";
import type { Found, Problem } from "../../src/schema/problem.ts";
import { allProse } from "./all-prose.ts";

/** Every picture is there and can be shown, says what it shows, and whose it is. */
export const checkImages = (dossier: Dossier): Problem[] =>
  allProse(dossier).flatMap(({ file, path, prose }) =>
    prose.images.flatMap(({ url, alt, credit, place }): Problem[] => {
      const image = resolveImagePath(url, path, dossier.root);
      const found = checkPicture(url, image && join(dossier.root, "images", image));
      if (!alt.trim())
        found.push({
          kind: "missing",
          found: "alternative text of an image",
          hint: `write what it shows: ![a ferry in harbour](${url} "${credit || "Photo: name"}")`,
        });
      if (!credit.trim())
        found.push({
          kind: "missing",
          found: "credit of an image",
          hint: `write it as the title: ![${alt || "what it shows"}](${url} "Photo: name")`,
        });
      return found.map((problem) => ({ file, ...place, ...problem }));
    }),
  );

function checkPicture(url: string, path: string | undefined): Found[] {
  if (!path || !isFile(path))
    return [
      {
        kind: "unknown",
        found: `image: ${url}`,
        hint: "put the picture into the folder images of the dossier and write its path relative to this file",
      },
    ];
  if (!imageType(path))
    return [
      {
        kind: "invalid",
        found: `image: ${url}`,
        hint: `save the picture in a format with one of the endings ${imageEndings.join(", ")}`,
      },
    ];
  try {
    imageSize(readFileSync(path));
    return [];
  } catch {
    return [{ kind: "invalid", found: `image: ${url}`, hint: "save the picture anew: it cannot be read" }];
  }
}
