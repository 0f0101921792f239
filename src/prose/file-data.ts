import type { VFile } from "vfile";
import type { Place } from "../schema/place.ts";
import type { Found } from "../schema/problem.ts";
import { placeIn } from "./place-in.ts";
import { emptyProse, type Prose, type RenderedProse } from "./prose.ts";

/** What the plugins find in a body, for the check, and what they tell its page. */
interface Findings {
  prose: Prose;
  problems: (Found & Place)[];
  rendered: RenderedProse;
  /** Tells the place of an offset. */
  placeAt: (offset: number) => Place;
}

const findings = new WeakMap<VFile, Findings>();

/**
 * What has been found in a body so far. What its page is told lies where Astro
 * looks for it, so that `render()` gives it back as `remarkPluginFrontmatter`.
 */
export function findingsOf(file: VFile): Findings {
  const known = findings.get(file);
  if (known) return known;
  const { frontmatter } = (file.data.astro ??= { frontmatter: {} });
  const nothing: RenderedProse = { headings: [], words: 0, references: [], terms: [], charts: [], editions: [] };
  const rendered = Object.assign(frontmatter!, nothing);
  const made: Findings = { prose: emptyProse(), problems: [], rendered, placeAt: placeIn(String(file)) };
  findings.set(file, made);
  return made;
}
