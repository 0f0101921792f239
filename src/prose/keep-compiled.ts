import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { engine } from "./engine-digest.ts";
import type { proseProcessor } from "./processor.ts";

type Processor = ReturnType<typeof proseProcessor>;
type Renderer = Awaited<ReturnType<NonNullable<Processor["createMdxRenderer"]>>>;
type Result = Awaited<ReturnType<Renderer["process"]>>;

/**
 * Keeps compiled prose from one build to the next, one file a body. A module
 * holds nothing of other records, so that its own text tells whether it is the same.
 *
 * @param folder where it is kept
 * @param root folder of the dossier
 * @param base path under which the site stands, which is part of links
 * @param language of the dossier, whose quotation marks it has
 */
export const keepCompiled = (
  processor: Processor,
  { folder, root, base, language }: { folder: string; root: string; base: string; language: string },
): Processor => ({
  ...processor,
  async createMdxRenderer(shared, options) {
    const renderer = await processor.createMdxRenderer!(shared, options);
    return {
      async process(content, path, frontmatter) {
        const digest = createHash("sha256")
          .update(JSON.stringify([engine, base, language, path, content, frontmatter, options]))
          .digest("hex");
        const file = join(folder, `${relative(root, path)}.json`);
        const kept = readKept(file);
        if (kept?.digest === digest) return kept.result;
        const result = await renderer.process(content, path, frontmatter);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ digest, result }));
        return result;
      },
    };
  },
});

/** What has been kept in a file; undefined where there is nothing, or nothing whole. */
function readKept(file: string): { digest: string; result: Result } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { digest: string; result: Result };
  } catch {
    return undefined;
  }
}
