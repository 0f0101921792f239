import { unified } from "@astrojs/markdown-remark";
import { t } from "../i18n/t.ts";
import { citedBlocks } from "./plugins/cited-blocks.ts";
import { direction } from "./plugins/direction.ts";
import { headingLinks } from "./plugins/heading-links.ts";
import { scrollingTables } from "./plugins/scrolling-tables.ts";
import { remarkPlugins, type ProseOptions } from "./remark-plugins.ts";

/** How notes below a text are named and found. */
export const notesInWords = {
  clobberPrefix: "note-",
  footnoteLabel: t("prose.footnotes"),
  // The second mention of note 1 is called 1-2.
  footnoteBackLabel: (index: number, mention: number) =>
    t("prose.footnoteBack", { reference: mention > 1 ? `${index + 1}-${mention}` : String(index + 1) }),
};

/**
 * Astro's processor for prose; its Markdown is that of the check.
 *
 * @param marks rehype plugins besides those of every page
 */
export const proseProcessor = (options: ProseOptions, marks: readonly unknown[] = []) =>
  unified({
    remarkPlugins: remarkPlugins(options) as never,
    rehypePlugins: [scrollingTables, citedBlocks, headingLinks, direction, ...marks] as never,
    remarkRehype: notesInWords,
    // Named among the plugins; marks stand as they were typed.
    gfm: false,
    smartypants: false,
  });
