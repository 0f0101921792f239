import type { ReadDossier } from "../reader/reading.ts";
import { imageEndings, imageType } from "../model/image-type.ts";
import { resolveImagePath } from "../prose/links.ts";
import type { Picture } from "../model/record.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { allProse } from "./all-prose.ts";

/** Every picture is there and can be shown, says what it shows, and whose it is. */
export const checkImages = (dossier: ReadDossier): Problem[] =>
  allProse(dossier).flatMap(({ file, path, prose }) =>
    prose.images.flatMap(({ url, alt, credit, place }): Problem[] => {
      const image = resolveImagePath(url, path, dossier.root);
      const found = checkPicture(url, image === undefined ? undefined : dossier.pictures.get(image));
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

function checkPicture(url: string, picture: Picture | undefined): Found[] {
  // What is wrong with a picture itself is told where it lies.
  if (picture) return [];
  return [
    imageType(url)
      ? {
          kind: "unknown",
          found: `image: ${url}`,
          hint: "put the picture into the folder images of the dossier and write its path relative to this file",
        }
      : {
          kind: "invalid",
          found: `image: ${url}`,
          hint: `save the picture in a format with one of the endings ${imageEndings.join(", ")}`,
        },
  ];
}
